"""From a pressed key to what it asks for, through the one table of actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from footcare_gui.controllers.actions import REPEAT_GUARD_MS, ActionId, action_for

_NO_SHIFT = frozenset({"+", "=", "?"})


def action_of(event: QKeyEvent, *, letters: bool) -> ActionId | None:
    """What a key press asks for, `None` where it asks for nothing.

    A held key asks once. Keypad keys count as the others, and a sign counts however a keyboard
    produces it (`?` needs Shift on one and not on another).

    Args:
        event: The press.
        letters: Whether single letters count.
    """
    if event.isAutoRepeat():
        return None
    return action_for(key_text(event), letters=letters)


def key_text(event: QKeyEvent) -> str:
    """The key in portable writing, without the marks of keypad and of shifted signs."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not modifiers & ~Qt.KeyboardModifier.ShiftModifier and event.text() in _NO_SHIFT:
        return event.text()
    combination = QKeyCombination(modifiers, Qt.Key(event.key()))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


class RepeatGuard:
    """Lets an action through once in a while: a trembling hand asks twice and means it once.

    Args:
        now_ms: Where time comes from.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._last_ms: dict[ActionId, int] = {}

    def admits(self, action: ActionId) -> bool:
        """Whether this wish counts: the same one was not let through just before."""
        now_ms = self._now_ms()
        last_ms = self._last_ms.get(action)
        if last_ms is not None and now_ms - last_ms < REPEAT_GUARD_MS:
            return False
        self._last_ms[action] = now_ms
        return True
