"""From Qt's key events to what they ask for."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QScrollBar, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.keys import KeyPress, action_for

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
_Way = QAbstractSlider.SliderAction
_WAYS = {
    Qt.Key.Key_Down: _Way.SliderSingleStepAdd,
    Qt.Key.Key_Up: _Way.SliderSingleStepSub,
    Qt.Key.Key_PageDown: _Way.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _Way.SliderPageStepSub,
    Qt.Key.Key_End: _Way.SliderToMaximum,
    Qt.Key.Key_Home: _Way.SliderToMinimum,
}


def action_of(event: QKeyEvent, *, letters: bool) -> ActionId | None:
    """What a key press asks for, `None` where it asks for nothing; a held key asks once.

    Args:
        event: The press.
        letters: Whether single letters count.
    """
    if event.isAutoRepeat():
        return None
    return action_for(press_of(event), letters=letters)


def step_of(event: QKeyEvent) -> int | None:
    """Which way an arrow key leads in a row of answers, `None` for any other key."""
    return None if event.modifiers() & ~_KEYPAD else _STEPS.get(event.key())


def scrolls(event: QKeyEvent, bar: QScrollBar) -> bool:
    """Whether a key of those that move a page moves this one; where all is in sight, none does.

    Page Down is what a presenter has for the big button: it reads on, and at the end it is that.
    """
    if not bar.maximum() or event.modifiers() & _COMMANDS:
        return False
    before, way = bar.value(), _WAYS.get(Qt.Key(event.key()))
    if way is not None:
        bar.triggerAction(way)
    return bar.value() != before


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
