"""A window with *Watch* on a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Kind
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.main.watch import Watch
from footcare_gui.views.theme import LiveTheme
from tests.fakes import FakeClock
from tests.kits.main_kit import find, library, live, open_window

__all__ = ["library", "live"]


class Watched:
    """A window that shows an exercise, with a clock of its own for what moves."""

    def __init__(self, window: MainWindow, clock: FakeClock, calm: str) -> None:
        self.window, self.clock, self.calm = window, clock, calm
        self.watch: Watch = window.detail.watch

    @property
    def figure(self) -> FigureView:
        found: FigureView = find(self.window, "moving_figure")
        return found

    @property
    def timer(self) -> QTimer:
        timer = self.watch.findChild(QTimer, "watch_frames")
        assert isinstance(timer, QTimer)
        return timer

    def go_on(self, ms: int) -> None:
        """Let time pass, and the next frame come."""
        self.clock.advance(ms)
        self.timer.timeout.emit()

    def plays(self, wanted: bool) -> bool:
        return self.watch.is_on is wanted

    @property
    def elapsed_ms(self) -> int:
        """How far the picture is into its segment."""
        assert self.figure.shot is not None
        return self.figure.shot.elapsed_ms

    def shown(self) -> tuple[Kind | str, Side]:
        shot = self.figure.shot
        assert shot is not None
        return (shot.pose if shot.segment is None else shot.segment.kind, shot.side)


@pytest.fixture
def watched(
    qtbot: QtBot, live: LiveTheme, library: Library, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Watched]:
    clock = FakeClock()
    monkeypatch.setattr("footcare_gui.views.main.watch._real_ms", clock.now_ms)
    window = open_window(qtbot, live, library)
    window.detail.show_exercise("heel_cord")
    yield Watched(window, clock, live.theme.colors.calm.name())
    window.close()
