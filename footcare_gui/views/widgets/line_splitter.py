"""Two sides with a thin line between them that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.painting import fill_rect

GRIP_PX = 7
MOST_SHARE, ENOUGH_PX, USUAL_PX = 0.42, 330, 396
"""With a larger text the left takes no more of the window, or no more pixels at text size 100 %;
with a smaller one it stays at least as wide as it usually is."""


class LineHandle(QSplitterHandle):
    """Wide enough to take hold of, drawn as a line."""

    def __init__(self, live: LiveTheme, parent: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._live = live

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line in the middle."""
        painter = QPainter(self)
        color = self._live.theme.colors.line
        fill_rect(painter, QRectF(self.width() // 2, 0, 1, self.height()), color)
        painter.end()


class LineSplitter(QSplitter):
    """Left and right, with a `LineHandle`; the left grows and shrinks with the size of the text."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._live = live
        self.setHandleWidth(GRIP_PX)
        self.setChildrenCollapsible(False)
        self._text_percent = live.theme.text_percent
        live.theme_changed.connect(self._on_theme_changed)

    def createHandle(self) -> QSplitterHandle:
        """Our handle."""
        return LineHandle(self._live, self)

    def _on_theme_changed(self) -> None:
        before, self._text_percent = self._text_percent, self._live.theme.text_percent
        if self.isVisible() and before != self._text_percent:
            left, right = self.sizes()
            px = self._live.theme.px
            most = max(left, round(MOST_SHARE * (left + right)), px(ENOUGH_PX))
            least = min(left, px(USUAL_PX))
            wanted = max(least, min(round(left * self._text_percent / before), most))
            # Until the widgets have heard of their new font, their least widths are the old ones.
            QTimer.singleShot(0, self, lambda: self.setSizes([wanted, left + right - wanted]))
