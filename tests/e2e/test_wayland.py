"""The same under Wayland, where no program may place or raise itself: a session from the tray."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from footcare_gui.domain.choices.preferences import Preferences
from tests.desktop import Program
from tests.e2e.people import settled_in
from tests.kits.media_client import PLAYER, MediaClient
from tests.kits.notification_kit import NotificationServer
from tests.kits.power_bus import own_bus
from tests.kits.tray_kit import TrayHost
from tests.needs import ROOT, need_commands
from tests.waiting import A_LOOK_S, let_pass, wait_until

pytestmark = pytest.mark.platform("linux")
QUIET = Preferences(
    greeted=True,
    sound=False,
    ask_feeling=False,
    desktop="tray=True told_staying=True tell_parts=True",
)
SOCKET = "wayland-test"
KEYS = "tests.e2e.app_that_takes_keys"


@pytest.fixture
def environment(own_home: Path) -> Iterator[dict[str, str]]:
    """A Wayland desktop without a screen, with a bus of its own."""
    need_commands("weston")
    options = ("--backend=headless-backend.so", "--use-pixman", "--idle-time=0", "--debug")
    command = ["weston", *options, f"--socket={SOCKET}", "--width=1400", "--height=900"]
    socket = own_home / "run" / SOCKET
    with own_bus() as address, _running(command):
        wait_until(socket.exists, 20, "no Wayland")
        kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        yield {
            **kept,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "WAYLAND_DISPLAY": SOCKET,
            "QT_QPA_PLATFORM": "wayland",
        }


@contextmanager
def _running(command: list[str]) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:
        try:
            yield
        finally:
            process.terminate()


@contextmanager
def footcare(
    environment: dict[str, str], *arguments: str, module: str = "footcare_gui"
) -> Iterator[Program]:
    command = [sys.executable, "-u", "-m", module, *arguments]
    program = Program(
        subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
    )
    try:
        yield program
    finally:
        assert program.process.stdin is not None
        program.process.stdin.close()
        program.end()


def desk_break(host: TrayHost) -> str:
    """The entry of a routine that begins the same way at any hour of the day."""
    return next(entry for entry in host.entries() if entry.startswith("Desk break"))


def test_a_session_starts_from_the_tray_and_is_steered_by_keys(
    environment: dict[str, str],
) -> None:
    settled_in(QUIET, exercise="toe_press")
    address = environment["DBUS_SESSION_BUS_ADDRESS"]
    host, server = TrayHost(address), NotificationServer(address)
    with footcare(environment, "--debug", "--background") as program:
        host.wait_for_item()
        wait_until(lambda: "Start" in host.entries(), 10, "no Start")
        host.choose(desk_break(host))
        program.wait_for(lambda line: "get_ready" in line, 30)
        client = MediaClient(address)
        wait_until(lambda: client.is_there, 20, "no player")
        client.ask(PLAYER, "Pause")
        program.wait_for(lambda line: "paused" in line, 10)
        client.ask(PLAYER, "Play")
        program.wait_for(lambda line: "now running" in line, 10)
        client.close()
        second = subprocess.run(
            [sys.executable, "-m", "footcare_gui"],
            cwd=ROOT,
            env={**environment, "XDG_ACTIVATION_TOKEN": "from-the-launcher"},
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
        assert "running already" in second.stdout
        host.choose("Quit")
        program.wait_for(lambda line: "paused" in line, 10)
    for one in (host, server):
        one.close()


def shot(environment: dict[str, str], folder: Path) -> QImage:
    """What is on the screen."""
    folder.mkdir(parents=True)
    subprocess.run(["weston-screenshooter"], cwd=folder, env=environment, check=True, timeout=20)
    (path,) = folder.glob("*.png")
    return QImage(str(path))


def faded_in(environment: dict[str, str], folder: Path) -> QImage:
    """What is on the screen once the desktop has faded in."""
    shots = [shot(environment, folder / "0")]
    for number in range(1, 20):
        let_pass(A_LOOK_S)
        shots.append(shot(environment, folder / str(number)))
        if share_of(shots[-1], shots[-2]) < 0.01:
            return shots[-1]
    raise AssertionError("the desktop never stands still")


@pytest.mark.proof
@pytest.mark.parametrize("views", ["", "turn=90", "turn=180", "big=True"])
def test_each_view_fills_its_window(
    environment: dict[str, str], tmp_path: Path, views: str
) -> None:
    settled_in(QUIET._replace(views=views), exercise="toe_press")
    address = environment["DBUS_SESSION_BUS_ADDRESS"]
    host = TrayHost(address)
    empty = shot(environment, tmp_path / "before")
    with footcare(environment, "--debug", "--background") as program:
        host.wait_for_item()
        wait_until(lambda: "Start" in host.entries(), 10, "no Start")
        host.choose(desk_break(host))
        program.wait_for(lambda line: "get_ready" in line, 30)
        let_pass(A_LOOK_S)
        seen = shot(environment, tmp_path / "session")
    host.close()
    assert share_of(seen, empty) > 2 / 3


def share_of(seen: QImage, empty: QImage) -> float:
    """How much of the screen is not as it was."""
    steps = range(0, seen.width(), 20), range(0, seen.height(), 20)
    points = [(x, y) for x in steps[0] for y in steps[1]]
    return sum(seen.pixel(x, y) != empty.pixel(x, y) for x, y in points) / len(points)


@pytest.mark.proof
def test_full_screen_the_small_window_and_a_part_told_beside_the_window(
    environment: dict[str, str], tmp_path: Path
) -> None:
    settled_in(QUIET, exercise="toe_press")
    address = environment["DBUS_SESSION_BUS_ADDRESS"]
    host, server = TrayHost(address), NotificationServer(address)
    with footcare(environment, "--debug", "--background", module=KEYS) as program:
        host.wait_for_item()
        wait_until(lambda: "Start" in host.entries(), 10, "no Start")
        empty = faded_in(environment, tmp_path / "before")
        host.choose(desk_break(host))
        program.wait_for(lambda line: "get_ready" in line, 30)
        told = len(server.shown)
        press(program, "Shift+Right")  # to the next exercise
        part = server.wait_for(told + 1)
        assert part.body

        press(program, "F11")
        let_pass(A_LOOK_S)
        whole = shot(environment, tmp_path / "full")
        assert share_of(whole, empty) > 0.99, "something of the desktop is to be seen"

        press(program, "V")
        let_pass(A_LOOK_S)
        small = shot(environment, tmp_path / "mini")
        assert 0.02 < share_of(small, empty) < 0.2

        press(program, "V")
        let_pass(A_LOOK_S)
        assert share_of(shot(environment, tmp_path / "again"), empty) > 0.5
    for one in (host, server):
        one.close()


def press(program: Program, key: str) -> None:
    assert program.process.stdin is not None
    program.process.stdin.write(f"{key}\n")
    program.process.stdin.flush()
