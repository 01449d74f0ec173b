"""Two sides with a thin line between them that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from footcare_gui.views.theme import LiveTheme

GRIP_PX = 7


class LineHandle(QSplitterHandle):
    """Wide enough to take hold of, drawn as a line."""

    def __init__(self, live: LiveTheme, parent: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._live = live

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line in the middle."""
        painter = QPainter(self)
        color = self._live.theme.colors.line
        painter.fillRect(self.width() // 2, 0, 1, self.height(), color)
        painter.end()


class LineSplitter(QSplitter):
    """Left and right, with a `LineHandle`."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._live = live
        self.setHandleWidth(GRIP_PX)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Our handle."""
        return LineHandle(self._live, self)
