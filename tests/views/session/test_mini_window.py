"""What the small window shows, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.texts.session_words import words_of
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.mini_window import MiniWindow
from tests.builders import CIRCLES, STRETCH, WALK, make_library
from tests.kits.session_kit import NoArtist, Session, in_a_hold, make_live, session

__all__ = ["session"]


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, session: Session) -> Iterator[MiniWindow]:
    in_a_hold(session)
    made = MiniWindow(make_live(qapp), FigureView(cast(FigureArtist, NoArtist())))
    readout = session.controller.readout()
    made.show_instant(readout, words_of(readout, make_library(WALK, STRETCH, CIRCLES)))
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def asked_of(window: MiniWindow) -> list[object]:
    asked: list[object] = []
    window.asked.connect(asked.append)
    return asked


def test_it_stays_in_front(window: MiniWindow) -> None:
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_each_button_has_a_name_and_asks_for_what_it_says(window: MiniWindow) -> None:
    asked = asked_of(window)
    for button in (window.primary, window.whole):
        button.click()
    assert asked == [ActionId.PRIMARY, ActionId.MINI]
    assert window.primary.text() == "Pause"
    assert window.whole.text() == "Whole window"
    assert window.whole.toolTip() == "Whole window"


def test_a_click_on_nothing_does_what_the_big_button_says(window: MiniWindow) -> None:
    asked = asked_of(window)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert asked == [ActionId.PRIMARY]


def test_letters_count_only_where_they_are_wanted(window: MiniWindow) -> None:
    asked = asked_of(window)
    QTest.keyClick(window, Qt.Key.Key_P)
    window.letters_on = False
    QTest.keyClick(window, Qt.Key.Key_P)
    assert asked == [ActionId.TOGGLE_PAUSE]


def test_nothing_lies_over_anything(window: MiniWindow) -> None:
    parts = (window.figure, window.side, window.headline, window.count, window.primary)
    rects = [part.geometry() for part in (*parts, window.whole)]
    for number, rect in enumerate(rects):
        assert window.rect().contains(rect)
        assert not any(rect.intersects(other) for other in rects[number + 1 :])


def test_what_to_do_is_its_largest_word_and_how_it_ends_is_said(
    window: MiniWindow, session: Session
) -> None:
    assert window.headline.font().pixelSize() > window.side.word_px
    assert window.ends.isHidden()
    library = make_library(WALK, STRETCH, CIRCLES)
    session.ask(ActionId.PREVIOUS)
    enough = replace(session.controller.readout(), is_optional=True)
    window.show_instant(enough, words_of(enough, library))
    assert (window.headline.text(), window.ends.text()) == ("Stop or go on", "Ends by itself")
