"""The steps of an exercise beside its picture, for who pauses to look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.views.session.cards import paint_card
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import PlainLabel
from footcare_gui.views.widgets.mirrored import mirrored

MOST, FULL = 8, 30
SMALLEST_PX = 11
PAD, GAP, NUMBER = 14, 6, 44


class StepsList(QWidget):
    """Numbered sentences in one size; the present one stands on a card.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_steps")
        self._live, self._scale, self._now = live, 1.0, 0
        self._texts: tuple[str, ...] = ()
        self._lines = [PlainLabel(live, self) for _ in range(MOST)]
        for number, line in enumerate(self._lines, start=1):
            line.setObjectName(f"session_step_{number}")
            line.setWordWrap(True)
            line.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._font_px = FULL
        live.theme_changed.connect(self._place)

    def show_steps(self, texts: Sequence[str], now: int) -> None:
        """Change the steps, and which of them is done now, from 1."""
        if (tuple(texts), now) != (self._texts, self._now):
            self._texts, self._now = tuple(texts[:MOST]), now
            self._place_if_seen()

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        if scale != self._scale:
            self._scale = scale
            self._place_if_seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place all lines anew."""
        super().resizeEvent(event)
        self._place_if_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Place what has changed while nobody saw it."""
        super().showEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card below the present step, and all numbers."""
        painter = QPainter(self)
        for number, row in enumerate(self._rows(), start=1):
            if number == self._now:
                paint_card(painter, mirrored(row, self), self._live.theme, has_edge=True)
        painter.setPen(self._live.theme.colors.quiet)
        for number, row in enumerate(self._rows(), start=1):
            painter.setFont(self._font(bold=number == self._now))
            is_now = number == self._now
            colors = self._live.theme.colors
            painter.setPen(colors.ink if is_now else colors.quiet)
            box = QRectF(row.left() + self._pad, row.top(), self._indent, row.height())
            painter.drawText(
                mirrored(box, self),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter,
                str(number),
            )

    @property
    def _pad(self) -> int:
        return round(PAD * self._scale)

    @property
    def _indent(self) -> int:
        return round(NUMBER * self._scale)

    def _place_if_seen(self) -> None:
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        self._font_px = self._largest()
        rows = self._rows()
        for number, line in enumerate(self._lines):
            is_there = number < len(rows)
            line.setVisible(is_there)
            if is_there:
                box = rows[number].adjusted(self._indent + 2 * self._pad, 0, -self._pad, 0)
                line.setFont(self._font(bold=number + 1 == self._now))
                line.setGeometry(mirrored(box, self))
                line.setText(self._texts[number])
        self.update()

    def _largest(self) -> int:
        full = self._live.theme.font(FULL * self._scale).pixelSize()
        for px in range(full, SMALLEST_PX, -1):
            if self._wanted(px) <= self.height():
                return px
        return SMALLEST_PX

    def _wanted(self, px: int) -> int:
        heights = self._heights(px)
        return sum(heights) + round(GAP * self._scale) * (len(heights) - 1)

    def _heights(self, px: int) -> list[int]:
        width = self.width() - self._indent - 3 * self._pad
        heights = []
        for number, text in enumerate(self._texts, start=1):
            font = self._font(bold=number == self._now, px=px)
            flags = Qt.TextFlag.TextWordWrap
            box = QFontMetrics(font).boundingRect(0, 0, width, 100_000, flags, text)
            heights.append(box.height() + self._pad)
        return heights

    def _rows(self) -> list[QRect]:
        rows, top = [], 0
        for height in self._heights(self._font_px):
            rows.append(QRect(0, top, self.width(), height))
            top += height + round(GAP * self._scale)
        return rows

    @staticmethod
    def _weight(is_now: bool) -> QFont.Weight:
        return QFont.Weight.DemiBold if is_now else QFont.Weight.Normal

    def _font(self, *, bold: bool, px: int | None = None) -> QFont:
        font = self._live.theme.font(FULL, self._weight(bold), tabular=True)
        font.setPixelSize(px or self._font_px)
        return font
