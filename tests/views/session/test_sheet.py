"""A sheet over the picture, by its key and by its button."""

from __future__ import annotations

from PySide6.QtCore import Qt

from footcare_gui.domain.session.readout import Mode
from tests.kits.session_kit import Session, session, stretching

__all__ = ["session", "stretching"]

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_help_lists_every_action_and_escape_closes_it_first(stretching: Session) -> None:
    stretching.press(Qt.Key.Key_Question, SHIFT, "?")
    sheet = stretching.view.stage.sheet
    assert sheet.isVisible()
    stretching.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert stretching.controller.readout().mode is Mode.RUNNING


def test_a_sheet_takes_the_keyboard_from_the_button_it_covers(stretching: Session) -> None:
    stretching.button("session_stop_signs").setFocus()
    stretching.press(Qt.Key.Key_Return)
    sheet = stretching.view.stage.sheet
    assert sheet.title == "When to stop"
    assert stretching.button("sheet_close").hasFocus()
    stretching.press(Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert stretching.view.hasFocus()


def test_a_sheet_opened_by_its_key_leaves_space_to_the_big_button(stretching: Session) -> None:
    stretching.press(Qt.Key.Key_Question, SHIFT, "?")
    stretching.press(Qt.Key.Key_Space, text=" ")
    assert stretching.controller.readout().mode is Mode.PAUSED


def test_when_to_stop_is_one_click_away_and_the_number_stays_in_sight(session: Session) -> None:
    session.click(session.button("session_stop_signs"))
    stage = session.view.stage
    assert stage.sheet.title == "When to stop"
    assert not stage.sheet.geometry().intersects(stage.panel.geometry())
    session.click(session.button("sheet_close"))
    assert not stage.sheet.isVisible()
