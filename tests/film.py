"""A film of a session: what was on the screen every fifth of a second, and what ran just then."""

from __future__ import annotations

import re
import struct
import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event as Flag
from threading import Thread

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.evolution import replay
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.readout import Readout, readout
from tests.desktop import Program

EVERY_S = 0.2
COLUMN = QRect(32, 90, 606, 605)
"""Where the picture may be in the window of 1280 × 820."""

BAR = QRect(653, 464, 585, 26)
"""Where the bar is that fills."""

_XWD = struct.Struct(">25I")
_READS = 8
_PAGE_MS = 700
"""The page of the session is on the screen this long after its start at the latest."""
_NEVER_MS = 10**9
"""Between two events of a journal lies no sleep that it does not tell of."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of the film.

    Attributes:
        at_s: When it was taken, on the monotonic clock.
        path: The picture's column.
        filling: The bar.
    """

    at_s: float
    path: Path
    filling: Path

    def column(self) -> QImage:
        """What was in the picture's column."""
        return QImage(str(self.path)).convertToFormat(QImage.Format.Format_RGB32)

    def bar(self) -> QImage:
        """What was in the bar's place."""
        return QImage(str(self.filling)).convertToFormat(QImage.Format.Format_RGB32)


def grab(screen: Path) -> QImage:
    """What is on the screen; read until two looks agree, so that no half frame is taken."""
    before = b""
    for _ in range(_READS):
        now = screen.read_bytes()
        if now == before:
            break
        before = now
    header = _XWD.unpack_from(now)
    size, width, height, line, colours = (header[i] for i in (0, 4, 5, 12, 19))
    pixels = now[size + colours * 12 :]
    return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()


@dataclass
class Camera:
    """Takes a picture of the screen every fifth of a second until it is stopped.

    Attributes:
        screen: The file that the X server keeps its screen in.
        folder: Where the frames go.
    """

    screen: Path
    folder: Path
    frames: list[Frame] = field(default_factory=list)
    _over: Flag = field(default_factory=Flag)

    def run(self) -> None:
        """Film; a frame that comes late is taken late and says so by its time."""
        due_s = time.monotonic()
        while not self._over.wait(max(0.0, due_s - time.monotonic())):
            at_s = time.monotonic()
            picture = grab(self.screen)
            number = len(self.frames)
            frame = Frame(at_s, self.folder / f"{number:05}.png", self.folder / f"{number:05}o.png")
            picture.copy(COLUMN).save(str(frame.path), None, 80)
            picture.copy(BAR).save(str(frame.filling), None, 80)
            self.frames.append(frame)
            due_s = max(due_s + EVERY_S, time.monotonic())

    def stop(self) -> None:
        """No more frames."""
        self._over.set()


@contextmanager
def filming(screen: Path, folder: Path) -> Iterator[Camera]:
    """Film what is on the screen as long as the block lasts."""
    folder.mkdir(parents=True, exist_ok=True)
    camera = Camera(screen, folder)
    thread = Thread(target=camera.run)
    thread.start()
    try:
        yield camera
    finally:
        camera.stop()
        thread.join()


@dataclass(frozen=True)
class Story:
    """What ran when: the session as the journal has it, on the camera's clock.

    Attributes:
        plan: What was done.
        events: What happened.
        origin_s: The camera's time at the instant 0 of the session's clock.
    """

    plan: SessionPlan
    events: tuple[e.Event, ...]
    origin_s: float

    def session_ms(self, at_s: float) -> int:
        """An instant of the camera on the session's clock."""
        return round((at_s - self.origin_s) * 1000)

    def at(self, at_s: float) -> Readout:
        """What ran at an instant of the camera."""
        now_ms = self.session_ms(at_s)
        past = self.events[: bisect_right(self.events, now_ms, key=lambda event: event.at_ms)]
        state, _ = reduce(self.plan, replay(self.plan, past), c.Tick(now_ms))
        return readout(self.plan, state)

    def covers(self, at_s: float) -> bool:
        """Whether the session was under way, and its page on the screen."""
        first, last = self.events[0].at_ms, self.events[-1].at_ms
        return first + _PAGE_MS <= self.session_ms(at_s) < last


def story(plan: SessionPlan, events: Sequence[e.Event], program: Program) -> Story:
    """Lay the journal and the camera on one clock.

    The app prints each segment as soon as it is on the screen, with the instant: the line that was
    read with the least delay says how the clocks lie.
    """
    started_ms = events[0].at_ms
    origins_s = []
    for heard_s, line in zip(program.heard_s, program.lines, strict=True):
        found = re.search(r"shown\s+(\d+):([\d.]+)", line)
        if found is not None and line.startswith("planned"):
            shown_s = int(found[1]) * 60 + float(found[2])
            origins_s.append(heard_s - started_ms / 1000 - shown_s)
    awake = plan._replace(gap_ms=_NEVER_MS)
    return Story(awake, tuple(events), min(origins_s))
