"""The frame round the window, in colour and pattern, and the one soft wash at a change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimeLine, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from footcare_gui.views.session.looks import Look, Pattern

WASH_STEP_MS = 80
WASH_LEAST_MS = 334
WASH_STRENGTH = 0.85
WAVE, SWING, LINE = 5.2, 0.4, 0.16
"""Of the wave, in widths of the frame: its length, how far its handles reach, its line."""
DOT, DOTS = 0.62, 1.4
"""Of the dots, in widths of the frame: how large, how far apart."""


def paint_frame(painter: QPainter, rect: QRectF, width: int, look: Look) -> None:
    """Paint the frame along the inside of a rectangle.

    Args:
        painter: Where.
        rect: The whole window.
        width: Of the frame, in pixels.
        look: Its colour and pattern.
    """
    middle = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if look.pattern is Pattern.THIN:
        thin = max(2.0, width / 6)
        inset = width - thin / 2
        painter.setPen(_pen(look.color, thin))
        painter.drawRect(rect.adjusted(inset, inset, -inset, -inset))
        return
    if look.pattern is Pattern.DOUBLE:
        third = width / 3
        for inset in (third / 2, width - third / 2):
            painter.setPen(_pen(look.color, third))
            painter.drawRect(rect.adjusted(inset, inset, -inset, -inset))
        return
    painter.setPen(_pen(look.color if look.pattern is Pattern.SOLID else look.soft, width))
    painter.drawRect(middle)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.pattern is Pattern.WAVE:
        _paint_wave(painter, middle, width, look.color)
    elif look.pattern is Pattern.DOTTED:
        _paint_dots(painter, middle, width, look.color)


def _paint_wave(painter: QPainter, middle: QRectF, width: float, color: QColor) -> None:
    """One calm line that swings round the window: gentle movement."""
    path, swing = QPainterPath(middle.topLeft()), SWING * width
    corners = (middle.topRight(), middle.bottomRight(), middle.bottomLeft(), middle.topLeft())
    here = middle.topLeft()
    for there in corners:
        along = there - here
        length = max(1.0, abs(along.x()) + abs(along.y()))
        across = QPointF(-along.y(), along.x()) / length
        count = max(1, round(length / (WAVE * width)))
        for number in range(count):
            start, step = here + along * (number / count), along / count
            for half, turn in ((0.0, 1), (0.5, -1)):
                first = start + step * half
                lift = across * (swing * turn)
                path.cubicTo(
                    first + step * 0.18 + lift, first + step * 0.32 + lift, first + step * 0.5
                )
        here = there
    pen = _pen(color, LINE * width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _paint_dots(painter: QPainter, middle: QRectF, width: float, color: QColor) -> None:
    """Round dots that close up after one turn: rest."""
    across = DOT * width
    pen = _pen(color, across)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    length = 2 * (middle.width() + middle.height())
    step = length / max(1, round(length / (DOTS * width)))
    pen.setDashPattern([0.01, step / across - 0.01])
    painter.setPen(pen)
    painter.drawRect(middle)


def _pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


class Wash(QObject):
    """One soft tint of the ground that fades; never more than three in a second.

    Args:
        now_ms: Where time comes from.
        parent: Qt's owner.
    """

    stepped = Signal()
    """The tint has changed."""

    def __init__(self, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._last_ms: int | None = None
        self._color = QColor()
        self._line = QTimeLine(1, self)
        self._line.setUpdateInterval(WASH_STEP_MS)
        self._line.valueChanged.connect(self.stepped)
        self._line.finished.connect(self.stepped)

    def begin(self, color: QColor, duration_ms: int) -> None:
        """Start one, unless one began just now or motion is off (`duration_ms` 0)."""
        now_ms = self._now_ms()
        if not duration_ms or (
            self._last_ms is not None and now_ms - self._last_ms < WASH_LEAST_MS
        ):
            return
        self._last_ms = now_ms
        self._color = color
        self._line.stop()
        self._line.setDuration(duration_ms)
        self._line.start()

    def end(self) -> None:
        """Stop at once."""
        if self.runs:
            self._line.stop()
            self.stepped.emit()

    @property
    def runs(self) -> bool:
        """Whether a tint is fading now."""
        return self._line.state() is QTimeLine.State.Running

    def over(self, ground: QColor) -> QColor:
        """The ground with what is left of the tint."""
        if not self.runs:
            return ground
        share = WASH_STRENGTH * (1.0 - self._line.currentValue())
        return QColor.fromRgbF(
            ground.redF() + (self._color.redF() - ground.redF()) * share,
            ground.greenF() + (self._color.greenF() - ground.greenF()) * share,
            ground.blueF() + (self._color.blueF() - ground.blueF()) * share,
        )
