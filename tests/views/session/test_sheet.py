"""A sheet over the picture, by its key and by its button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.session.glance import Mode
from footcare_gui.views.widgets.scrolling import ThinScrollBar
from tests.kits.session_kit import Session, make_live, session, stretching

__all__ = ["session", "stretching"]

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_help_lists_every_action_and_escape_closes_it_first(stretching: Session) -> None:
    stretching.press(Qt.Key.Key_Question, SHIFT, "?")
    sheet = stretching.view.stage.sheet
    assert sheet.isVisible()
    stretching.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_nobody_reads_and_exercises_at_once_and_the_sheet_says_so(stretching: Session) -> None:
    stretching.press(Qt.Key.Key_Question, SHIFT, "?")
    assert stretching.controller.readout().mode is Mode.PAUSED
    assert "Paused" in stretching.words_of("sheet_note")
    stretching.press(Qt.Key.Key_Space, text=" ")
    assert not stretching.view.stage.sheet.isVisible()
    assert stretching.controller.readout().mode in (Mode.LEAD, Mode.RUNNING)


@pytest.mark.parametrize("size", [(1280, 820), (820, 1280), (1024, 680)])
def test_the_keys_have_the_whole_view_and_need_no_scrolling(
    session: Session, size: tuple[int, int]
) -> None:
    session.view.resize(*size)
    session.press(Qt.Key.Key_Question, SHIFT, "?")
    stage = session.view.stage
    assert stage.arrangement is not None
    assert stage.sheet.geometry() == QRect(*stage.arrangement.inner)
    QApplication.processEvents()
    assert stage.sheet._area.verticalScrollBar().maximum() == 0


def test_a_sheet_takes_the_keyboard_from_the_button_it_covers(stretching: Session) -> None:
    stretching.button("session_stop_signs").setFocus()
    stretching.press(Qt.Key.Key_Return)
    sheet = stretching.view.stage.sheet
    assert sheet.title == "When to stop"
    assert stretching.button("sheet_close").hasFocus()
    stretching.press(Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert stretching.button("session_stop_signs").hasFocus()


@pytest.mark.parametrize("opener", ["session_stop_signs", "session_views", "session_help"])
def test_closed_by_escape_the_button_that_opened_it_has_the_keyboard_again(
    stretching: Session, opener: str
) -> None:
    stretching.button(opener).setFocus()
    stretching.press(Qt.Key.Key_Return)
    assert not stretching.button(opener).hasFocus()
    stretching.press(Qt.Key.Key_Escape)
    assert stretching.button(opener).hasFocus()
    stretching.press(Qt.Key.Key_Return)
    assert not stretching.button(opener).hasFocus()
    stretching.press(Qt.Key.Key_Escape)


def test_space_goes_on_from_the_pause_of_a_sheet_and_does_not_open_it_again(
    stretching: Session,
) -> None:
    button = stretching.button("session_stop_signs")
    button.setFocus()
    stretching.press(Qt.Key.Key_Return)
    assert stretching.controller.readout().mode is Mode.PAUSED
    stretching.press(Qt.Key.Key_Escape)
    assert (button.hasFocus(), stretching.controller.readout().mode) == (True, Mode.PAUSED)
    stretching.press(Qt.Key.Key_Space, text=" ")
    assert not stretching.view.stage.sheet.isVisible()
    assert stretching.controller.readout().mode in (Mode.LEAD, Mode.RUNNING)
    stretching.button("session_escape").setFocus()
    button.setFocus()
    stretching.press(Qt.Key.Key_Space, text=" ")
    assert stretching.view.stage.sheet.isVisible()


def test_when_to_stop_is_one_click_away_and_the_number_stays_in_sight(session: Session) -> None:
    session.click(session.button("session_stop_signs"))
    stage = session.view.stage
    assert stage.sheet.title == "When to stop"
    assert not stage.sheet.geometry().intersects(stage.panel.geometry())
    session.click(session.button("sheet_close"))
    assert not stage.sheet.isVisible()


def test_what_has_no_room_is_read_by_keyboard_and_its_bar_is_like_all_others(
    qapp: QApplication, qtbot: QtBot
) -> None:
    large = Session(make_live(qapp, text_percent=150))
    qtbot.addWidget(large.view)
    large.view.resize(1024, 680)
    large.start()
    large.press(Qt.Key.Key_Question, SHIFT, "?")
    QApplication.processEvents()
    bar = large.view.stage.sheet._area.verticalScrollBar()
    assert isinstance(bar, ThinScrollBar)
    assert bar.maximum() > 0
    large.press(Qt.Key.Key_Down)
    assert bar.value() > 0
    large.press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    large.press(Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    large.press(Qt.Key.Key_Home)
    assert bar.value() == 0
    while bar.value() < bar.maximum():
        large.press(Qt.Key.Key_PageDown)
        assert large.view.stage.sheet.isVisible()
    large.press(Qt.Key.Key_PageDown)
    assert not large.view.stage.sheet.isVisible()
    large.close()
