"""Two sides with a thin line between them that can be dragged; one above the other if narrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.painting import fill_rect

GRIP_PX = 7
MOST_SHARE, ENOUGH_PX, USUAL_PX = 0.42, 330, 396
"""With a larger text the left takes no more of the window, or no more pixels at text size 100 %;
with a smaller one it stays at least as wide as it usually is."""
BESIDE_PX = 540
"""Width at text size 100 % from which both have room beside each other."""
UPPER_SHARE = 0.45
"""Of the height, where the left lies above the right."""


class LineHandle(QSplitterHandle):
    """Wide enough to take hold of, drawn as a line."""

    def __init__(self, live: LiveTheme, parent: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._live = live

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line in the middle."""
        painter = QPainter(self)
        line = QRectF(self.width() // 2, 0, 1, self.height())
        if self.orientation() is Qt.Orientation.Vertical:
            line = QRectF(0, self.height() // 2, self.width(), 1)
        fill_rect(painter, line, self._live.theme.colors.line)
        painter.end()


class LineSplitter(QSplitter):
    """Left and right, with a `LineHandle`; the left grows and shrinks with the size of the text.

    Where a large text leaves them no room beside each other, the left lies above the right.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._live = live
        self.setHandleWidth(GRIP_PX)
        self.setChildrenCollapsible(False)
        self._text_percent = live.theme.text_percent
        self._beside = b""
        live.theme_changed.connect(self._on_theme_changed)

    @property
    def is_stacked(self) -> bool:
        """Whether the left lies above the right."""
        return self.orientation() is Qt.Orientation.Vertical

    def shares(self) -> bytes:
        """How both share the width, also while they lie below each other."""
        return self._beside if self.is_stacked else bytes(self.saveState().data())

    def share(self, kept: bytes) -> bool:
        """Share the width as it was; false where that cannot be read."""
        if self.is_stacked:
            self._beside = kept
            return bool(kept)
        return bool(kept) and self.restoreState(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or below."""
        self._stack()
        super().resizeEvent(event)

    def createHandle(self) -> QSplitterHandle:
        """Our handle."""
        return LineHandle(self._live, self)

    def _stack(self) -> None:
        is_narrow = self.width() < self._live.theme.px(BESIDE_PX)
        if is_narrow is self.is_stacked:
            return
        if is_narrow:
            self._beside = bytes(self.saveState().data())
            self.setOrientation(Qt.Orientation.Vertical)
            upper = round(UPPER_SHARE * self.height())
            self.setSizes([upper, self.height() - upper])
        else:
            self.setOrientation(Qt.Orientation.Horizontal)
            self.restoreState(self._beside)

    def _on_theme_changed(self) -> None:
        before, self._text_percent = self._text_percent, self._live.theme.text_percent
        self._stack()
        if self.isVisible() and before != self._text_percent and not self.is_stacked:
            left, right = self.sizes()
            px = self._live.theme.px
            most = max(left, round(MOST_SHARE * (left + right)), px(ENOUGH_PX))
            least = min(left, px(USUAL_PX))
            wanted = max(least, min(round(left * self._text_percent / before), most))
            # Until the widgets have heard of their new font, their least widths are the old ones.
            QTimer.singleShot(0, self, lambda: self.setSizes([wanted, left + right - wanted]))
