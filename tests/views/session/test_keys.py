"""From Qt's key events to what they ask for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from footcare_gui.domain.actions import ActionId, ActionSpec, Scope, actions_in
from footcare_gui.views.session.keys import action_of, press_of

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def event(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "", *, held: bool = False
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, held)


KEYS = [spec for spec in actions_in(Scope.SESSION) if spec.id is not ActionId.QUIT]
"""Quitting is a shortcut of its own, which no other of the window takes before it."""


@pytest.mark.parametrize("spec", KEYS, ids=lambda spec: spec.id.value)
def test_every_key_of_the_table_asks_for_its_action(spec: ActionSpec) -> None:
    for text in spec.keys + spec.letters:
        combination: QKeyCombination = QKeySequence(text)[0]  # type: ignore[index]
        pressed = event(combination.key(), combination.keyboardModifiers())
        assert action_of(pressed, letters=True) is spec.id, text


@pytest.mark.parametrize(
    ("pressed", "action"),
    [
        (event(Qt.Key.Key_Plus, SHIFT, "+"), ActionId.EXTEND),
        (event(Qt.Key.Key_Plus, KEYPAD, "+"), ActionId.EXTEND),
        (event(Qt.Key.Key_Question, SHIFT, "?"), ActionId.HELP),
        (event(Qt.Key.Key_Enter, KEYPAD, "\r"), ActionId.PRIMARY),
        (event(Qt.Key.Key_P, NONE, "p"), ActionId.TOGGLE_PAUSE),
    ],
)
def test_a_sign_counts_however_the_keyboard_makes_it(pressed: QKeyEvent, action: ActionId) -> None:
    assert action_of(pressed, letters=True) is action


@pytest.mark.parametrize(
    "pressed",
    [
        event(Qt.Key.Key_Q, NONE, "q"),
        event(Qt.Key.Key_Up),
        event(Qt.Key.Key_Space, CONTROL, " "),
        event(Qt.Key.Key_Plus, CONTROL, "+"),
        event(Qt.Key.Key_Tab),
        event(Qt.Key.Key_Delete),
    ],
)
def test_nothing_else_does_anything(pressed: QKeyEvent) -> None:
    assert action_of(pressed, letters=True) is None


def test_letters_can_be_switched_off_and_other_keys_cannot() -> None:
    for letter in (Qt.Key.Key_P, Qt.Key.Key_T, Qt.Key.Key_M):
        assert action_of(event(letter), letters=True) is not None
        assert action_of(event(letter), letters=False) is None
    assert action_of(event(Qt.Key.Key_Space, NONE, " "), letters=False) is ActionId.PRIMARY


def test_a_key_of_another_script_arrives_with_the_key_under_the_finger() -> None:
    of_p = QKeyEvent(QEvent.Type.KeyPress, 0x417, NONE, 33, 0, 0, "з")
    pressed = press_of(of_p)
    assert (pressed.text, pressed.scan_code) == ("з", 33)
    assert action_of(of_p, letters=True) is ActionId.TOGGLE_PAUSE


def test_a_held_key_asks_once() -> None:
    assert action_of(event(Qt.Key.Key_Right, held=True), letters=True) is None
