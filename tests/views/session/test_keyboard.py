"""Who has the keyboard: what can be reached by Tab takes its keys, and gives them back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind
from tests.kits.session_kit import Session, stretching

__all__ = ["stretching"]


def test_a_button_reached_by_tab_takes_space_and_enter_itself(stretching: Session) -> None:
    stretching.button("session_next").setFocus()
    stretching.press(Qt.Key.Key_Space, text=" ")
    shown = stretching.controller.readout()
    assert (shown.mode, shown.segment.kind) == (Mode.RUNNING, Kind.MOVE_IN)
    stretching.press(Qt.Key.Key_Return, text="\r")
    assert stretching.controller.readout().segment.rep == 2


def test_other_keys_pass_through_a_button_that_has_the_keyboard(stretching: Session) -> None:
    stretching.button("session_next").setFocus()
    stretching.press(Qt.Key.Key_P, text="p")
    assert stretching.controller.readout().mode is Mode.PAUSED
    assert stretching.button("session_next").hasFocus(), "arrows and letters move no focus"
    stretching.press(Qt.Key.Key_Right)
    assert stretching.button("session_next").hasFocus()


def test_a_click_on_a_button_does_not_take_the_keyboard(stretching: Session) -> None:
    stretching.click(stretching.button("session_next"))
    assert stretching.controller.readout().segment.kind is Kind.MOVE_IN
    assert not stretching.button("session_next").hasFocus()


def test_a_button_that_can_no_longer_be_pressed_gives_the_keyboard_back(
    stretching: Session,
) -> None:
    stretching.ask(ActionId.NEXT)
    too_much = stretching.button("session_too_much")
    too_much.setFocus()
    assert too_much.hasFocus()
    stretching.press(Qt.Key.Key_Space, text=" ")
    assert stretching.controller.readout().segment.kind is Kind.RELEASE
    assert stretching.view.hasFocus()


def test_keep_going_by_keyboard_leaves_no_other_button_with_the_keyboard(
    stretching: Session,
) -> None:
    stretching.run(2_000)
    stretching.press(Qt.Key.Key_Escape)
    stretching.button("message_answer_0").setFocus()
    stretching.press(Qt.Key.Key_Space, text=" ")
    assert stretching.controller.readout().mode is Mode.RUNNING
    assert stretching.view.hasFocus()


def test_escape_a_second_time_stays_paused_and_lets_no_button_keep_the_keyboard(
    stretching: Session,
) -> None:
    stretching.run(2_000)
    stretching.press(Qt.Key.Key_Escape)
    stretching.press(Qt.Key.Key_Escape)
    assert stretching.controller.readout().mode is Mode.PAUSED
    assert stretching.view.hasFocus()


def test_the_first_enter_presses_each_button_that_can_be_pressed(stretching: Session) -> None:
    stretching.ask(ActionId.NEXT)
    buttons = [
        button
        for button in stretching.view.stage.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled()
    ]
    assert len(buttons) > 6
    for button in buttons:
        pressed: list[bool] = []
        button.clicked.disconnect()
        button.clicked.connect(lambda _checked=False, seen=pressed: seen.append(True))
        button.setFocus()
        stretching.press(Qt.Key.Key_Return, text="\r")
        assert pressed, button.objectName()
