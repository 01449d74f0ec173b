"""Numbers from 0 to 10: one click or one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from footcare_gui.views.session.feeling import FeelingRow
from tests.kits.feeling_kit import Asked, asked, library

__all__ = ["asked", "library"]


def test_a_digit_is_an_answer_and_one_then_nought_is_ten(asked: Asked) -> None:
    asked.start()
    asked.session.press(Qt.Key.Key_7)
    assert asked.said()[0] == 7
    asked.session.press(Qt.Key.Key_1)
    asked.session.press(Qt.Key.Key_0)
    assert asked.said()[0] == 10


def test_numbers_are_spoken_with_their_scale_and_are_large_enough_to_hit(asked: Asked) -> None:
    asked.start()
    asked.finish()
    names = [button.accessibleName() for button in asked.guest.after.row.numbers]
    assert names[0] == "0 of 10, fine"
    assert names[10] == "10 of 10, the worst"
    for button in asked.guest.after.row.numbers:
        assert min(button.width(), button.height()) >= 44


@pytest.mark.parametrize(
    ("modifiers", "typed"),
    [(Qt.KeyboardModifier.NoModifier, "&"), (Qt.KeyboardModifier.ShiftModifier, "1")],
)
def test_digits_answer_on_a_keyboard_that_needs_shift_for_them_and_without_it(
    asked: Asked, modifiers: Qt.KeyboardModifier, typed: str
) -> None:
    asked.start()
    row = asked.session.view.findChild(FeelingRow, "felt_before")
    assert row is not None
    key = Qt.Key.Key_1 if typed == "1" else Qt.Key.Key_Ampersand
    assert row.take_key(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, 10, 0, 0, typed))
    assert asked.said()[0] == 1


def test_the_numbers_are_one_stop_for_tab_and_arrows_lead_along_them(asked: Asked) -> None:
    asked.start()
    asked.finish()
    numbers = asked.guest.after.row.numbers
    stops = [b for b in numbers if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [numbers[0]]
    numbers[0].setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right):
        asked.session.press(key)
    assert numbers[3].hasFocus()
    assert asked.said()[1] is None, "an arrow is no answer yet"
    asked.session.press(Qt.Key.Key_Space, text=" ")
    assert asked.said()[1] == 3
    assert [b for b in numbers if b.focusPolicy() & Qt.FocusPolicy.TabFocus] == [numbers[3]]
