"""Who has the keyboard when a widget that had it goes away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from footcare_gui.views.widgets.embedded import outward


def give_back_keyboard(leaving: QWidget) -> None:
    """Hand the keyboard to the session before a widget is hidden or disabled.

    Left alone, Qt hands it to the next button in line, which would take the next Space: "Keep
    going" must never turn into "Too much".

    Args:
        leaving: The widget, or what it lies in.
    """
    focused = leaving.window().focusWidget()
    if focused is None or not (leaving is focused or leaving.isAncestorOf(focused)):
        return
    owner: QWidget | None = leaving
    while owner is not None and not owner.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        owner = outward(owner)
    if owner is not None:
        owner.setFocus()
