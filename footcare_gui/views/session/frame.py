"""The frame round the window, in colour and pattern, and the one soft wash at a change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, QTimeLine, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from footcare_gui.views.session.looks import Look, Pattern

WASH_STEP_MS = 80
WASH_LEAST_MS = 334
WASH_STRENGTH = 0.85


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
    if look.pattern is not Pattern.SOLID:
        painter.setPen(_pen(look.soft, width))
        painter.drawRect(middle)
    pen = _pen(look.color, width)
    dashes = _dashes(look.pattern, 2 * (middle.width() + middle.height()) / width)
    if look.pattern is Pattern.DOTTED:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = _pen(look.color, width * 0.62)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        dashes = [part / 0.62 for part in dashes]
    if dashes:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.drawRect(middle)


def _pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _dashes(pattern: Pattern, length: float) -> list[float]:
    """Marks and gaps in widths of the frame, so that they close up after one turn."""
    mark, gap = {
        Pattern.DASHED: (2.4, 1.4),
        Pattern.LONG: (6.0, 1.4),
        Pattern.DOTTED: (0.01, 1.4),
    }.get(pattern, (0.0, 0.0))
    if not mark:
        return []
    stretch = length / max(1, round(length / (mark + gap))) / (mark + gap)
    return [mark * stretch, gap * stretch]


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
