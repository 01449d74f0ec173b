"""From Qt's key events to what they ask for."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.keys import KeyPress, action_for

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def action_of(event: QKeyEvent, *, letters: bool) -> ActionId | None:
    """What a key press asks for, `None` where it asks for nothing; a held key asks once.

    Args:
        event: The press.
        letters: Whether single letters count.
    """
    if event.isAutoRepeat():
        return None
    return action_for(press_of(event), letters=letters)


def bind_quit(page: QWidget, quit_app: Callable[[], object]) -> None:
    """Let the key that closes the app do so here, too, also out of a field of words."""
    within = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for keys in spec_of(ActionId.QUIT).keys:
        QShortcut(QKeySequence(keys), page, quit_app, context=within)


def press_of(event: QKeyEvent) -> KeyPress:
    """A key press in plain words; keypad keys are as the others.

    X11 and Wayland number the keys alike; elsewhere only what a key types is known.
    """
    name = QKeySequence(Qt.Key(event.key())).toString(QKeySequence.SequenceFormat.PortableText)
    modifiers = event.modifiers()
    return KeyPress(
        key=name,
        text=event.text(),
        scan_code=event.nativeScanCode() if sys.platform == "linux" else 0,
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        command=bool(modifiers & _COMMANDS),
    )
