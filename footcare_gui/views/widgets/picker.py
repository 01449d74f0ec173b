"""A drop-down whose arrow follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon

ARROW = 20


class Picker(QComboBox):
    """One of many named things; the wheel scrolls the page and does not turn it."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field as the style draws it, and our arrow."""
        super().paintEvent(event)
        theme = self._live.theme
        x = theme.space(3) if self.isRightToLeft() else self.width() - ARROW - theme.space(3)
        painter = QPainter(self)
        rect = QRectF(x, (self.height() - ARROW) / 2, ARROW, ARROW)
        paint_icon(painter, rect, "down", theme.colors.ink)
        painter.end()
