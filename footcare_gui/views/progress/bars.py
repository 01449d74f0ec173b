"""Paints one exercise's left and right: badge, time and bar, with words between them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.progress.overview import Balance
from footcare_gui.texts import progress as words
from footcare_gui.views.theme import Theme
from footcare_gui.views.widgets.icons import paint_side_badge
from footcare_gui.views.widgets.mirrored import leading, mirrored_in

BADGE_PX, BAR_PX, GAP, END = 22, 12, 10, 7
"""In pixels; `END` is free behind the last badge, for the keyboard's ring."""
_ALIGN = Qt.AlignmentFlag
_MIDDLE = _ALIGN.AlignVCenter | _ALIGN.AlignAbsolute


class Widths(NamedTuple):
    """How a row shares its width, in pixels; with two `lines` the name stands above the bars."""

    name: int
    number: int
    state: int
    bar: int
    lines: int

    @property
    def side(self) -> int:
        """Badge, time and bar of one side with the gaps after each."""
        return BADGE_PX + self.number + self.bar + 3 * GAP

    def band(self, rect: QRectF, direction: Qt.LayoutDirection) -> QRectF:
        """Where the bars of a row and the words between them are, left on the left.

        Args:
            rect: The row.
            direction: Which way names are read.
        """
        height = rect.height() / self.lines
        used = 2 * self.side + self.state
        band = QRectF(rect.left(), rect.bottom() - height, used, height)
        if self.lines == 1:
            band.moveRight(rect.right() - END)
        return mirrored_in(band, rect, direction)

    def part(self, column: int, rect: QRectF, direction: Qt.LayoutDirection) -> QRectF:
        """Where the ring goes round one number of a row: left, how they compare, or right."""
        band = self.band(rect, direction)
        starts = (band.left() - END, band.left() + self.side, band.right() - self.side)
        ends = (starts[1], starts[2], band.right() + END)
        return QRectF(starts[column], band.top(), ends[column] - starts[column], band.height())


def name_font(theme: Theme) -> QFont:
    """What names are painted in."""
    return theme.font("body", QFont.Weight.DemiBold)


class BarPainter:
    """Paints rows that share their widths and their scale.

    Args:
        painter: Ready to paint.
        theme: The look.
        widths: How a row shares its width.
        most_ms: The time of a whole bar.
    """

    def __init__(self, painter: QPainter, theme: Theme, widths: Widths, most_ms: int) -> None:
        self._painter, self._theme, self._widths = painter, theme, widths
        self._most_ms = most_ms

    def paint_row(
        self, rect: QRectF, name: str, row: Balance, direction: Qt.LayoutDirection
    ) -> None:
        """Paint one exercise; left stays left also where names stand at the right."""
        theme, w, painter = self._theme, self._widths, self._painter
        height = rect.height() / w.lines
        painter.setFont(name_font(theme))
        painter.setPen(theme.colors.ink)
        box = mirrored_in(QRectF(rect.left(), rect.top(), w.name, height), rect, direction)
        painter.drawText(box, _MIDDLE | leading(direction), name)
        band = w.band(rect, direction)
        self._paint_side(band.left(), band.center().y(), row, Side.LEFT)
        between = QRectF(band.left() + w.side, band.top(), w.state, height)
        painter.setFont(theme.font())
        painter.setPen(theme.colors.ink if row.debt else theme.colors.quiet)
        painter.drawText(between, _ALIGN.AlignCenter, words.balance(row))
        self._paint_side(between.right() + GAP, band.center().y(), row, Side.RIGHT)

    def _paint_side(self, x: float, middle: float, row: Balance, side: Side) -> None:
        is_left = side is Side.LEFT
        widths = [BADGE_PX, self._widths.number, self._widths.bar]
        boxes = []
        for width in widths if is_left else reversed(widths):
            boxes.append(QRectF(x, middle - BADGE_PX / 2, width, BADGE_PX))
            x += width + GAP
        badge, number, bar = boxes if is_left else reversed(boxes)
        theme, painter = self._theme, self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_side_badge(painter, badge, side, theme.colors.ink)
        painter.setFont(theme.font(tabular=True))
        painter.setPen(theme.colors.ink)
        edge = _ALIGN.AlignRight if is_left else _ALIGN.AlignLeft
        painter.drawText(number, _MIDDLE | edge, words.side_time(row.of(side)))
        self._paint_bar(bar, row.of(side) / self._most_ms if self._most_ms else 0.0, side)

    def _paint_bar(self, box: QRectF, share: float, side: Side) -> None:
        """The left bar grows to the left, the right one to the right."""
        colors, painter = self._theme.colors, self._painter
        track = QRectF(box.left(), box.center().y() - BAR_PX / 2, box.width(), BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.faint)
        painter.drawRoundedRect(track, BAR_PX / 2, BAR_PX / 2)
        if share <= 0:
            return
        bar = QRectF(track)
        bar.setWidth(max(BAR_PX, track.width() * share))
        if side is Side.LEFT:
            bar.moveRight(track.right())
        painter.setBrush(colors.calm)
        painter.drawRoundedRect(bar, BAR_PX / 2, BAR_PX / 2)
