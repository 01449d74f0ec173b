"""The figure moves while it is seen, and stands still otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.editing_preview import Look, look_at
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.editor.moving_picture import MovingPicture
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.theme import LiveTheme
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import FlatPictures, library, live

__all__ = ["library", "live"]


@pytest.fixture
def look(library: Library) -> Look:
    return look_at(library.exercises["heel_cord"], lambda _sentence: 1_000)


def test_it_goes_on_with_the_time(qtbot: QtBot, live: LiveTheme, look: Look) -> None:
    now = [0]
    picture = MovingPicture(live, FlatPictures(), lambda: now[0])
    in_window(qtbot, picture)
    picture.show_look(look)
    figure = picture.findChild(FigureView)
    assert figure is not None
    before = figure.shot
    now[0] = 2_000
    picture._timer.timeout.emit()
    assert figure.shot != before
    picture.hide()
    assert not picture.findChildren(QTimer)[0].isActive()


def test_the_same_exercise_goes_on_where_it_is(qtbot: QtBot, live: LiveTheme, look: Look) -> None:
    now = [0]
    picture = MovingPicture(live, FlatPictures(), lambda: now[0])
    in_window(qtbot, picture)
    picture.show_look(look)
    now[0] = 2_500
    picture.show_look(look)
    assert picture._viewing is not None
    assert picture._viewing.head.at(now[0]) == 2_500
    picture.hide()


def test_nothing_moves_where_nothing_may(qtbot: QtBot, live: LiveTheme, look: Look) -> None:
    live.choose(live._wish[0], 100, reduced_motion=True)
    now = [0]
    picture = MovingPicture(live, FlatPictures(), lambda: now[0])
    in_window(qtbot, picture)
    picture.show_look(look)
    assert picture._viewing is not None
    assert picture._viewing.stands
    picture._timer.timeout.emit()
    picture.hide()
