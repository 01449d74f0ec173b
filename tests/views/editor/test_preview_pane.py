"""What comes of what is written."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.editing_preview import look_at
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.editor.moving_picture import MovingPicture
from footcare_gui.views.editor.preview_pane import PreviewPane
from footcare_gui.views.theme import LiveTheme
from tests.builders import STRETCH
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import FlatFigure, FlatPictures, library, live

__all__ = ["library", "live"]


def test_it_says_how_long_and_what_is_heard(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    pane = PreviewPane(live, FlatPictures(), lambda: 0)
    in_window(qtbot, pane)
    pane.show_look(look_at(library.exercises["heel_cord"], lambda _sentence: 1_000))
    time, heard = (pane.findChild(QLabel, f"editor_{name}") for name in ("time", "heard"))
    assert time is not None
    assert heard is not None
    assert time.text() == "1:22 in all"
    assert heard.text().startswith("0:00  Heel tendon stretch.")
    widths = {heard.fontMetrics().horizontalAdvance(text) for text in ("0:00", "0:01", "1:11")}
    assert len(widths) == 1, "what is said stands in a column"
    figure = pane.findChild(MovingPicture)
    assert figure is not None
    assert figure.isVisible()
    pane.hide()


def test_without_a_picture_of_its_own_somebody_at_rest_is_seen_in_its_position(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    pane = PreviewPane(live, FlatPictures(), lambda: 0)
    in_window(qtbot, pane)
    plain = STRETCH._replace(usual=STRETCH.usual._replace(figure="no_picture"))
    pane.show_look(look_at(plain, lambda _sentence: 1_000))
    figure = pane.findChild(MovingPicture)
    assert figure is not None
    assert figure.isVisible()
    still = figure.findChild(FlatFigure)
    assert still is not None
    assert still.isVisible()
    assert still.shown == ("no_picture", "hold", Side.BOTH)
    pane.show_look(look_at(library.exercises["heel_cord"], lambda _sentence: 1_000))
    assert not still.isVisible()
    pane.show_look(look_at(plain, lambda _sentence: 1_000))
    assert still.isVisible()
    pane.show_look(None)
    label = pane.findChild(QLabel, "editor_time")
    assert label is not None
    assert label.isVisible(), "what could be read last stays in sight"
    pane.clear()
    pane.show_look(None)
    assert not label.isVisible()
