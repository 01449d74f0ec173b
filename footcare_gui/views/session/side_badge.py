"""Which side works: a letter in a shape at its own edge of the screen, with the word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.views.theme import LiveTheme

WORD = 48


class SideBadge(QLabel):
    """L in a circle at the left, R in a square at the right, both feet between: never only colour.

    Left stays left in every reading direction: it is the person's left, not the text's. The word
    stands in the middle, as all that is below it, where that is free.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_side")
        self._live = live
        self._side, self._letter, self._works = Side.BOTH, "", False
        self._taken, self._is_beside = 0, False
        self._most_px, self._baseline = 0, 0.0
        live.theme_changed.connect(self.update)

    def show_side(self, side: Side, letter: str, words: str, *, works: bool) -> None:
        """Change the side.

        Args:
            side: The worked side.
            letter: What is in the badge.
            words: `Left leg`.
            works: The side works now: the badge has the working colour.
        """
        if (side, letter, words, works) != (self._side, self._letter, self.text(), self._works):
            self._side, self._letter, self._works = side, letter, works
            self.setText(words)
            self.update()

    def leave(self, width: int) -> None:
        """Leave so much of the edge without a badge to something else, in pixels."""
        if width != self._taken:
            self._taken = width
            self.update()

    def stand_beside(self, is_beside: bool) -> None:
        """Let the word stand beside the badge: what is below it begins at the edge, too."""
        if is_beside != self._is_beside:
            self._is_beside = is_beside
            self.update()

    @property
    def word_px(self) -> int:
        """Size of the word."""
        return self._word_font().pixelSize()

    def level_with(self, px: int, baseline: float) -> None:
        """Let the word be no larger than one beside it, and stand on the same line; 0 for none."""
        if (px, baseline) != (self._most_px, self._baseline):
            self._most_px, self._baseline = px, baseline
            self.update()

    def badge_rect(self) -> QRectF:
        """Where the shape is."""
        size = self.height() - 2.0
        top = 1.0
        if self._side is Side.RIGHT:
            return QRectF(self.width() - size - 1, top, size, size)
        if self._side is Side.LEFT:
            return QRectF(1, top, size, size)
        wide = size * 1.45
        total = wide + self._gap + self._words_width()
        left = min((self.width() - total) / 2, self.width() - self._taken - total)
        return QRectF(max(0.0, left), top, wide, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The shape, the letter, the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        badge = self.badge_rect()
        self._paint_shape(painter, badge)
        painter.setPen(self._live.theme.colors.ink)
        painter.setFont(self._word_font())
        if self._baseline:
            painter.drawText(QPointF(self.word_rect().left(), self._baseline), self.text())
        else:
            painter.drawText(self.word_rect(), _MIDDLE, self.text())

    def _paint_shape(self, painter: QPainter, badge: QRectF) -> None:
        colors = self._live.theme.colors
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.badge if self._works else colors.calm)
        if self._side is Side.LEFT:
            painter.drawEllipse(badge)
        elif self._side is Side.RIGHT:
            painter.drawRoundedRect(badge, badge.width() * 0.14, badge.width() * 0.14)
        else:
            self._paint_both(painter, badge)
            return
        font = self._word_font()
        font.setWeight(QFont.Weight.ExtraBold)
        font.setPixelSize(max(8, round(badge.height() * 0.6)))
        painter.setFont(font)
        painter.setPen(colors.on_badge if self._works else colors.on_calm)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._letter)

    def _paint_both(self, painter: QPainter, badge: QRectF) -> None:
        size = badge.height() * 0.68
        top = badge.center().y() - size / 2
        painter.drawEllipse(QRectF(badge.left(), top, size, size))
        square = QRectF(badge.right() - size, top, size, size)
        painter.drawRoundedRect(square, size * 0.14, size * 0.14)

    @property
    def _gap(self) -> float:
        return self.height() * 0.26

    def _word_font(self) -> QFont:
        font = self._live.theme.font(WORD, QFont.Weight.Bold)
        font.setPixelSize(max(12, round(self.height() * 0.75)))
        wide = QFontMetrics(font).horizontalAdvance(self.text())
        room = self.width() - self._taken - self.height() * 1.8
        if wide > room > 0:
            font.setPixelSize(max(12, int(font.pixelSize() * room / wide)))
        if self._most_px:
            font.setPixelSize(min(font.pixelSize(), self._most_px))
        return font

    def _words_width(self) -> int:
        return QFontMetrics(self._word_font()).horizontalAdvance(self.text())

    def word_rect(self) -> QRectF:
        """Where the word is: in the middle, or beside that as far as the others need."""
        badge, wide = self.badge_rect(), self._words_width() + 1
        first, last = badge.right() + self._gap, float(self.width() - self._taken - wide)
        if self._side is Side.RIGHT:
            first, last = float(self._taken), badge.left() - self._gap - wide
        middle = (self.width() - wide) / 2
        if self._is_beside or self._side is Side.BOTH:
            middle = last if self._side is Side.RIGHT else first
        return QRectF(max(first, min(middle, last)), 0, wide, self.height())


_MIDDLE = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
)
