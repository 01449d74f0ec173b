"""A real, invisible desktop for end-to-end tests: Xvfb, driven by xdotool as by a person."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from tempfile import TemporaryDirectory
from threading import Thread

from tests.needs import ROOT, need_commands
from tests.waiting import PATIENCE_S
from tests.x_close import close_window

START_S = 30.0


@dataclass
class Program:
    """A running Footcare and everything that it has printed so far."""

    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)
    heard_s: list[float] = field(default_factory=list)
    """When each line came, on the monotonic clock."""
    _fresh: SimpleQueue[str] = field(default_factory=SimpleQueue)

    def __post_init__(self) -> None:
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def end(self) -> None:
        """End it, if it has not ended by itself."""
        self.process.kill()
        self.process.wait()
        self._reader.join()
        if self.process.stdout is not None:
            self.process.stdout.close()

    def wait_for(self, wanted: Callable[[str], bool], timeout_s: float) -> str:
        """The next printed line that is wanted; lines before it are kept and passed over.

        Args:
            wanted: Whether it is this one.
            timeout_s: How long it may take, if that is more than `PATIENCE_S`.

        Raises:
            AssertionError: It did not come in time, or the program ended first.
        """
        patience_s = max(timeout_s, PATIENCE_S)
        deadline = time.monotonic() + patience_s
        while True:
            try:
                line = self._fresh.get(timeout=max(0.01, deadline - time.monotonic()))
            except Empty:
                said = "\n".join(self.lines[-20:])
                raise AssertionError(
                    f"not said within {patience_s} s; last lines:\n{said}"
                ) from None
            if wanted(line):
                return line

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.heard_s.append(time.monotonic())
            self.lines.append(line.rstrip("\n"))
            self._fresh.put(self.lines[-1])


@dataclass(frozen=True)
class Desktop:
    """One X display, and a person at it."""

    display: str
    environment: dict[str, str]
    screen: Path
    """The file in which the X server keeps what is on the screen, in the format of `xwd`."""

    @contextmanager
    def footcare(
        self, *arguments: str, within: Sequence[str] = (), module: str = "footcare_gui"
    ) -> Iterator[Program]:
        """Footcare running in a window, ended with the block if it has not ended by itself.

        Args:
            arguments: Its own.
            within: A command that runs the command after it in surroundings of its own.
            module: What is run; one of the tests' own may look into the app.
        """
        program = Program(
            subprocess.Popen(
                [*within, sys.executable, "-u", "-m", module, *arguments],
                cwd=ROOT,
                env=self.environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
        )
        try:
            yield program
        finally:
            program.end()

    def told_by(self, program: str) -> str:
        """What a few lines of Python print that run on it."""
        done = subprocess.run(
            [sys.executable, "-c", program],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def window(self, title: str = "Footcare") -> str:
        """Id of the app's window once it is shown and has the keyboard."""
        found = self._xdotool("search", "--sync", "--onlyvisible", "--name", title)
        window = found.split()[0]
        self._xdotool("windowfocus", "--sync", window)
        return window

    def resize(self, window: str, width: int, height: int) -> None:
        """Give a window another size, as by its edge."""
        self._xdotool("windowsize", "--sync", window, str(width), str(height))

    def close_window(self, window: str) -> None:
        """Ask a window to close, as by the cross in its frame."""
        close_window(self.display, int(window))

    def rect_of(self, window: str) -> tuple[int, ...]:
        """Left, top, width and height of a window on the screen."""
        told = self._xdotool("getwindowgeometry", "--shell", window)
        known = dict(line.split("=", 1) for line in told.splitlines())
        return tuple(int(known[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def type_on(self, layout: str) -> None:
        """Use a keyboard layout from now on, e.g. `ru`."""
        need_commands("setxkbmap")
        subprocess.run(["setxkbmap", "-layout", layout], env=self.environment, check=True)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, by their X names or by their X11 key codes."""
        for key in keys:
            self._xdotool("key", key)

    def press_fast(self, *keys: str) -> None:
        """Press keys, one right after the other."""
        self._xdotool("key", "--delay", "2", *keys)

    def click(self, x: int, y: int) -> None:
        """Click with the left button at a point of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def point(self, x: int, y: int) -> None:
        """Leave the pointer at a point of the screen."""
        self._xdotool("mousemove", str(x), str(y))

    def shot(self, path: Path) -> None:
        """Save a picture of the whole screen (needs imagemagick)."""
        command = ["import", "-window", "root", str(path)]
        subprocess.run(command, env=self.environment, check=True)

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=START_S,
        )
        return done.stdout


@contextmanager
def open_desktop(size: str = "1280x820") -> Iterator[Desktop]:
    """An X server of its own, gone with the block.

    Args:
        size: Width x height of the screen in pixels.
    """
    need_commands("Xvfb", "xdotool")
    with TemporaryDirectory(prefix="screen-") as kept_in, _server(size, kept_in) as number:
        kept = {
            name: value
            for name, value in os.environ.items()
            if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
        }
        yield Desktop(
            f":{number}",
            {**kept, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"},
            Path(kept_in, "Xvfb_screen0"),
        )


@contextmanager
def _server(size: str, screen_folder: str) -> Iterator[str]:
    """A running X server; gives the number of its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        [  # "-r": on a busy machine a key would be held for long enough to come twice
            *("Xvfb", "-r", "-displayfd", str(write), "-screen", "0", f"{size}x24"),
            *("-nolisten", "tcp", "-fbdir", screen_folder),
        ],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield number
    finally:
        server.terminate()
        server.wait()
