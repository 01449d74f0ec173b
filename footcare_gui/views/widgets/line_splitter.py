"""Two sides with a thin line between them that can be dragged; or one, where both have no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.painting import fill_rect

GRIP_PX = 7
MOST_SHARE, ENOUGH_PX, USUAL_PX = 0.42, 330, 396
"""With a larger text the left takes no more of the window, or no more pixels at text size 100 %;
with a smaller one it stays at least as wide as it usually is."""

BESIDE_PX = 540
"""Width at text size 100 % below which both have no room beside each other, whatever they ask."""


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
    """Left and right, with a `LineHandle`; the left grows and shrinks with the size of the text.

    Where the two least widths have no room beside each other, the one in front is shown alone.
    """

    narrowed = Signal(bool)
    """Only one side is shown from now on, or both again."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._live = live
        self.setHandleWidth(GRIP_PX)
        self.setChildrenCollapsible(False)
        self._text_percent = live.theme.text_percent
        self._is_narrow, self._front, self._wide = False, 0, b""
        live.theme_changed.connect(self._on_theme_changed)

    def createHandle(self) -> QSplitterHandle:
        """Our handle."""
        return LineHandle(self._live, self)

    @property
    def is_narrow(self) -> bool:
        """Whether only one side is shown."""
        return self._is_narrow

    @property
    def front(self) -> int:
        """Number of the side that is shown where there is room for one."""
        return self._front

    def bring(self, number: int) -> None:
        """Have this side in front."""
        self._front = number
        if self._is_narrow:
            self._show_sides()

    def shares(self) -> bytes:
        """How the two share the width where there is room for both."""
        return self._wide if self._is_narrow else bytes(self.saveState().data())

    def share(self, kept: bytes) -> bool:
        """Share the width as it was; false where that cannot be read."""
        if self._is_narrow:
            self._wide = kept
            return bool(kept)
        return bool(kept) and self.restoreState(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._settle()

    def event(self, event: QEvent) -> bool:
        """A side may need more room than before, or less."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._settle()
        return done

    def _settle(self) -> None:
        least = [max(one.minimumWidth(), one.minimumSizeHint().width()) for one in self._sides()]
        wanted = max(sum(least) + self.handleWidth(), self._live.theme.px(BESIDE_PX))
        is_narrow = self.width() < wanted
        if is_narrow is self._is_narrow:
            return
        if is_narrow:
            self._wide = bytes(self.saveState().data())
        self._is_narrow = is_narrow
        self._show_sides()
        if not is_narrow:
            self.restoreState(self._wide)
        self.narrowed.emit(is_narrow)

    def _show_sides(self) -> None:
        for number, side in enumerate(self._sides()):
            side.setVisible(not self._is_narrow or number == self._front)

    def _sides(self) -> list[QWidget]:
        return [side for number in range(self.count()) if (side := self.widget(number)) is not None]

    def _on_theme_changed(self) -> None:
        before, self._text_percent = self._text_percent, self._live.theme.text_percent
        self._settle()
        if self.isVisible() and not self._is_narrow and before != self._text_percent:
            left, right = self.sizes()
            px = self._live.theme.px
            most = max(left, round(MOST_SHARE * (left + right)), px(ENOUGH_PX))
            least = min(left, px(USUAL_PX))
            wanted = max(least, min(round(left * self._text_percent / before), most))
            # Until the widgets have heard of their new font, their least widths are the old ones.
            QTimer.singleShot(0, self, lambda: self.setSizes([wanted, left + right - wanted]))
