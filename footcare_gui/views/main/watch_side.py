"""Which side a moving picture shows: a letter in a shape, with the word, at its own edge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from footcare_gui.domain.exercise import Side
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_side_badge

HEIGHT_PX, BADGE_PX = 36, 24


class WatchSide(QLabel):
    """L in a circle at the left, R in a square at the right; nothing for both feet at once.

    Left stays left in every reading direction.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._side, self._works = Side.BOTH, False
        self.setObjectName("watch_side")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_side(self, side: Side, *, works: bool) -> None:
        """Change the side, and whether it works now."""
        if (side, works) == (self._side, self._works):
            return
        self._side, self._works = side, works
        words = {Side.LEFT: self.tr("Left"), Side.RIGHT: self.tr("Right"), Side.BOTH: ""}
        self.setText(words[side])
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the button beside it."""
        return QSize(0, self._live.theme.px(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """It takes the room that is there."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill, the badge and the word."""
        if self._side is Side.BOTH:
            return
        theme = self._live.theme
        colors, edge, gap = theme.colors, theme.px(BADGE_PX), theme.space(2)
        font = theme.font("body", QFont.Weight.DemiBold)
        words_px = QFontMetrics(font).horizontalAdvance(self.text())
        width, height = words_px + edge + 3.5 * gap, theme.px(HEIGHT_PX)
        left = 0.0 if self._side is Side.LEFT else self.width() - width
        pill = QRectF(left, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = colors.working if self._works else colors.calm
        painter.setPen(QPen(color, 2))
        painter.setBrush(colors.ground)
        painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), height / 2 - 1, height / 2 - 1)
        painter.setFont(font)
        badge = QRectF(pill.left() + gap, pill.center().y() - edge / 2, edge, edge)
        paint_side_badge(painter, badge, self._side, color)
        painter.setPen(colors.ink)
        word = QRectF(badge.right() + gap, pill.top(), words_px + 1, height)
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
