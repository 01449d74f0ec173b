"""What every dialog has in common: an edge, and a place on the screen, however small that is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.on_screen import size_on_screen

LARGEST = 1 << 20


class Dialog(QDialog):
    """A dialog that stands out from the window behind it.

    Args:
        live: The theme.
        parent: The window it belongs to.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough for its words, whose fonts are settled now, on the screen there is."""
        room = size_on_screen(self, QSize(LARGEST, LARGEST))
        self.setMinimumSize(self.minimumSize().boundedTo(room))
        self.resize(self.size().expandedTo(QSize(0, self._needed_height())).boundedTo(room))
        super().showEvent(event)

    def _needed_height(self) -> int:
        layout = self.layout()
        is_known = layout is not None and layout.hasHeightForWidth()
        return layout.totalHeightForWidth(self.width()) if layout is not None and is_known else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the edge upon it."""
        super().paintEvent(event)
        theme = self._live.theme
        painter = QPainter(self)
        width = theme.px(1)
        painter.setPen(QPen(theme.colors.boundary, width))
        inset = width / 2
        painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        painter.end()
