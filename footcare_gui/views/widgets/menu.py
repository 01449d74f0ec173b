"""A menu below a button, with rows high enough to touch."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from footcare_gui.views.theme import LiveTheme

GAP_PX = 4


class Menu(QMenu):
    """Opens once, and is gone when it closes.

    Args:
        live: The theme.
        name: The object name.
        parent: What it belongs to.
    """

    def __init__(self, live: LiveTheme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setStyleSheet(live.sheet("menu"))
        self.aboutToHide.connect(self.deleteLater)

    def offer(self, text: str, do: Callable[[], object]) -> QAction:
        """One more entry, and what it does."""
        action = self.addAction(text)
        action.triggered.connect(lambda _checked=False: do())
        return action

    def open_below(self, button: QWidget) -> None:
        """Open below a button, within its window as far as there is room."""
        x = button.mapToGlobal(QPoint()).x()
        window = button.window()
        edge = window.mapToGlobal(QPoint(window.width(), 0)).x()
        over = max(0, x + self.sizeHint().width() - edge)
        y = button.mapToGlobal(QPoint(0, button.height() + GAP_PX)).y()
        self.popup(QPoint(x - over, y))
