"""Watching an exercise before one begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from footcare_gui.domain.plan import Kind
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.views.figure_player import FigurePlayer
from footcare_gui.views.figure_view import FigureView
from tests.figure_frames import FIGURE_FOLDER, FIGURES, segment

LOOP = (segment(Kind.MOVE_IN, 300, ("start", "hold")), segment(Kind.HOLD, 200, ("hold", "hold")))


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.ms = 0

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def view(qtbot: QtBot) -> FigureView:
    figure_view = FigureView(FigureArtist(FIGURES, load_palettes(FIGURE_FOLDER / "palette.json")))
    qtbot.addWidget(figure_view)
    figure_view.resize(160, 160)
    with qtbot.waitExposed(figure_view):
        figure_view.show()
    return figure_view


@pytest.fixture
def player(view: FigureView, clock: Clock) -> FigurePlayer:
    return FigurePlayer(view, clock)


def place(view: FigureView) -> tuple[Kind, int]:
    assert view.shot is not None
    assert view.shot.segment is not None
    return view.shot.segment.kind, view.shot.elapsed_ms


def timer_of(player: FigurePlayer) -> QTimer:
    (timer,) = player.findChildren(QTimer)
    return timer


def test_it_goes_through_the_segments_and_begins_again(
    player: FigurePlayer, view: FigureView, clock: Clock, qtbot: QtBot
) -> None:
    player.play("heel_cord", LOOP)
    assert place(view) == (Kind.MOVE_IN, 0)
    clock.ms = 350
    qtbot.waitUntil(lambda: place(view) == (Kind.HOLD, 50))
    clock.ms = 510
    qtbot.waitUntil(lambda: place(view) == (Kind.MOVE_IN, 10))
    player.stop()


def test_it_stands_still_when_it_is_stopped(player: FigurePlayer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(player.playing_changed):
        player.play("heel_cord", LOOP)
    with qtbot.waitSignal(player.playing_changed):
        player.stop()
    assert not player.is_playing
    assert not timer_of(player).isActive()


def test_no_timer_runs_while_nobody_sees_it(player: FigurePlayer, view: FigureView) -> None:
    player.play("heel_cord", LOOP)
    assert timer_of(player).isActive()
    view.hide()
    assert not timer_of(player).isActive()
    view.show()
    assert timer_of(player).isActive()
    player.stop()
