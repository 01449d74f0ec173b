"""Where Tab goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_order(window: QWidget) -> list[str]:
    """The names of all that Tab reaches, in its order, once round."""
    seen: list[str] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window and len(seen) < 500:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and widget.isEnabled():
            seen.append(widget.objectName())
        widget = widget.nextInFocusChain()
    return seen
