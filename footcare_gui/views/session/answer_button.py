"""A large answer: what it is, what that means, and the digit that gives it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.texts.session_words import Answer
from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import leading, mirrored
from footcare_gui.views.widgets.painted_button import LEAST_PX

TITLE, DETAIL, BADGE = 34, 24, 46
SIDE, LEADING = 26, 1.24


class AnswerButton(SessionButton):
    """As wide as its column; its two lines shrink rather than be cut.

    Args:
        live: The look.
        name: Object name.
        weight: How much it asks for the eye.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, name: str, weight: Weight, parent: QWidget) -> None:
        super().__init__(live, name, weight, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title, self._detail, self._digit = "", "", 0

    def show_answer(self, answer: Answer, digit: int, spoken: str = "") -> None:
        """Change what it answers.

        Args:
            answer: In words.
            digit: The key that gives it, 0 where none does.
            spoken: What a screen reader says, where that is more.
        """
        self.set_words(answer.whole, spoken)
        self._title, self._detail, self._digit = answer.title, answer.detail, digit
        self.update()

    def minimumSizeHint(self) -> QSize:
        """High enough for two lines; its width is its column's."""
        return QSize(LEAST_PX, max(self._least, LEAST_PX))

    def _paint_content(self, painter: QPainter, color: QColor) -> None:
        room = QRectF(self.rect()).adjusted(self._side, 0, -self._side, 0)
        if self._digit:
            self._paint_digit(painter, room, color)
            room.setRight(room.right() - self._badge - self._side / 2)
        title = self._fitted(TITLE, self._title, room, QFont.Weight.Bold)
        detail = self._fitted(DETAIL, self._detail, room, QFont.Weight.Normal)
        high = QFontMetricsF(title).height()
        low = QFontMetricsF(detail).height() if self._detail else 0.0
        if high + low > self.height():
            high, low = float(self.height()), 0.0
        top = (self.height() - high - low) / 2
        painter.setPen(color)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for font, words, box in (
            (title, self._title, QRectF(room.left(), top, room.width(), high)),
            (detail, self._detail, QRectF(room.left(), top + high, room.width(), low)),
        ):
            if box.height() > 0:
                painter.setFont(font)
                painter.drawText(mirrored(box, self), self._flags, words)

    def _paint_digit(self, painter: QPainter, room: QRectF, color: QColor) -> None:
        edge = self._badge
        box = QRectF(room.right() - edge, (self.height() - edge) / 2, edge, edge)
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._live.theme.radius()
        painter.drawRoundedRect(mirrored(box, self), radius, radius)
        font = self._live.theme.font(10, QFont.Weight.Bold)
        font.setPixelSize(max(8, round(edge * 0.55)))
        painter.setFont(font)
        painter.drawText(mirrored(box, self), Qt.AlignmentFlag.AlignCenter, str(self._digit))

    @property
    def _flags(self) -> Qt.AlignmentFlag:
        return leading(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter

    @property
    def _side(self) -> float:
        return max(10.0, SIDE * self._scale)

    @property
    def _badge(self) -> float:
        return min(BADGE * self._scale, self.height() - 8.0)

    def _fitted(self, design: int, words: str, room: QRectF, weight: QFont.Weight) -> QFont:
        """As large as designed, or as its room allows."""
        font = self._live.theme.font(design * self._scale, weight)
        both = (TITLE + DETAIL if self._detail else TITLE) / design * font.pixelSize()
        share = (self.height() - 8) / (LEADING * both)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        share = min(1.0, share, room.width() / max(1.0, wide))
        font.setPixelSize(max(11, int(font.pixelSize() * share)))
        return font
