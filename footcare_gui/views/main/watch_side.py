"""Which side a moving picture shows: a letter in a shape, with the word, at its own edge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts import exercise_pane
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_side_badge

HEIGHT_PX, BADGE_PX = 36, 24


class WatchSide(QLabel):
    """L in a circle at the left, R in a square at the right; nothing for both feet at once.

    Left stays left in every reading direction. Where the word has no room, the letter stands alone.
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
        words = {Side.LEFT: exercise_pane.left(), Side.RIGHT: exercise_pane.right(), Side.BOTH: ""}
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
        color = theme.colors.working if self._works else theme.colors.calm
        height, gap = theme.px(HEIGHT_PX), theme.space(2)
        font = theme.font("body", QFont.Weight.DemiBold)
        words_px = QFontMetrics(font).horizontalAdvance(self.text())
        width = words_px + theme.px(BADGE_PX) + 3.5 * gap
        has_room = width <= self.width()
        if not has_room:
            width = height
        left = 0.0 if self._side is Side.LEFT else self.width() - width
        place = QRectF(left, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        if has_room:
            self._paint_pill(painter, place, color)
        else:
            paint_side_badge(painter, place, self._side, color)
        painter.end()

    def _paint_pill(self, painter: QPainter, pill: QRectF, color: QColor) -> None:
        theme, radius = self._live.theme, pill.height() / 2 - 1
        edge, gap = theme.px(BADGE_PX), theme.space(2)
        painter.setPen(QPen(color, 2))
        painter.setBrush(theme.colors.ground)
        painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), radius, radius)
        badge = QRectF(pill.left() + gap, pill.center().y() - edge / 2, edge, edge)
        paint_side_badge(painter, badge, self._side, color)
        painter.setPen(theme.colors.ink)
        word = QRectF(badge.right() + gap, pill.top(), pill.right() - badge.right(), pill.height())
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, self.text())
