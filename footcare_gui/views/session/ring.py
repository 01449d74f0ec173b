"""The ring and the number: it fills as time passes, and repaints no more than what changed."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QProgressBar, QWidget

from footcare_gui.texts.session_reader import ring_name
from footcare_gui.views.theme import LiveTheme

NUMBER, CLOCK = 170, 110
INSIDE, LEAST_STROKE = 362, 14
TRACK_EDGE = 2
"""What is not filled yet has an edge that can be seen: its ground may be as pale as it likes."""
FULL_TURN = 5760


class Ring(QProgressBar):
    """A round progress bar with a number in it.

    To a screen reader it is a progress bar that is empty while a part lasts and full at its end:
    what it says in between would be seconds.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_ring")
        self.setAccessibleName(ring_name())
        self.setTextVisible(False)
        self.setRange(0, 1)
        self.setValue(0)
        self._live = live
        self._scale = 1.0
        self._turn = 0
        self._color = live.theme.colors.calm
        self._ticks: tuple[float, ...] = ()
        self._words, self._counts, self._dimmed = "", False, False
        self._track: QPixmap | None = None
        self._number: QPixmap | None = None
        live.theme_changed.connect(self._forget)

    def set_scale(self, scale: float) -> None:
        """How much larger than designed the number is."""
        if scale != self._scale:
            self._scale = scale
            self._forget()

    def set_look(self, color: QColor, ticks: Sequence[float], *, dimmed: bool) -> None:
        """Colour of what is filled, and marks at shares of the whole."""
        if (color, tuple(ticks), dimmed) != (self._color, self._ticks, self._dimmed):
            self._color, self._ticks, self._dimmed = color, tuple(ticks), dimmed
            self._forget()

    def set_number(self, words: str, *, counts: bool = False) -> None:
        """The number, and whether it is one of the last three: then it has the ring's colour."""
        if (words, counts) != (self._words, self._counts):
            self._words, self._counts = words, counts
            self._number = None
            self.update(self._inside())

    def set_fraction(self, fraction: float) -> None:
        """How full the ring is, 0 to 1; only the piece that changed is painted again."""
        turn = round(min(max(fraction, 0.0), 1.0) * FULL_TURN)
        self.setValue(turn // FULL_TURN)
        if abs(turn - self._turn) * self._radius * math.pi < FULL_TURN / 4:
            return
        old, self._turn = self._turn, turn
        if abs(turn - old) > FULL_TURN / 12:
            self.update()
        else:
            self.update(self._piece(min(old, turn), max(old, turn)))

    @property
    def turn(self) -> int:
        """How much of the ring is filled, in sixteenths of a degree."""
        return self._turn

    @property
    def words(self) -> str:
        """The number as it is shown."""
        return self._words

    @property
    def number_height(self) -> int:
        """Height of its digits in pixels."""
        return round((CLOCK if ":" in self.words else NUMBER) * self._scale)

    @property
    def drawn_height(self) -> float:
        """Height of its digits as they are painted, after they were made to fit."""
        return QFontMetricsF(self._number_font()).tightBoundingRect("0").height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cached track, the filled arc, the cached number."""
        painter = QPainter(self)
        if self._track is None:
            self._track = self._draw_track()
        painter.drawPixmap(QPointF(0, 0), self._track)
        if self._turn:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(self._color, self._stroke)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(self._circle(), 90 * 16, -self._turn)
            self._paint_ticks(painter)
        if self._words and event.rect().intersects(self._inside()):
            if self._number is None:
                self._number = self._draw_number()
            painter.drawPixmap(QPointF(0, 0), self._number)

    @property
    def _stroke(self) -> float:
        least = LEAST_STROKE * self._scale
        return max(least, (self.width() - INSIDE * self._scale) / 2)

    @property
    def _radius(self) -> float:
        return (min(self.width(), self.height()) - self._stroke) / 2 - 1

    def _circle(self) -> QRectF:
        center, radius = QRectF(self.rect()).center(), self._radius
        return QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)

    def _inside(self) -> QRect:
        inset = round(self._stroke + 2)
        return self.rect().adjusted(inset, inset, -inset, -inset)

    def _point(self, turn: float) -> QPointF:
        angle = turn / FULL_TURN * 2 * math.pi
        center = self._circle().center()
        return center + QPointF(math.sin(angle), -math.cos(angle)) * self._radius

    def _piece(self, first: int, last: int) -> QRect:
        a, b = self._point(first), self._point(last)
        box = QRectF(a, QSizeF()).united(QRectF(a, b).normalized())
        reach = self._stroke / 2 + 4
        return box.adjusted(-reach, -reach, reach, reach).toAlignedRect()

    def _blank(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _draw_track(self) -> QPixmap:
        pixmap = self._blank()
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._live.theme.colors
        for color, width in ((colors.boundary, 0), (colors.line, 2 * TRACK_EDGE)):
            painter.setPen(QPen(color, self._stroke - width))
            painter.drawEllipse(self._circle())
        self._paint_ticks(painter)
        painter.end()
        return pixmap

    def _paint_ticks(self, painter: QPainter) -> None:
        colors = self._live.theme.colors
        center = self._circle().center()
        for share in self._ticks:
            along = (self._point(share * FULL_TURN) - center) / self._radius
            reach = self._stroke * 0.72
            ends = (
                center + along * (self._radius - reach),
                center + along * (self._radius + reach),
            )
            for color, width in ((colors.ground, 9), (colors.ink, 4)):
                pen = QPen(color, width * self._scale)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawLine(*ends)

    def _draw_number(self) -> QPixmap:
        pixmap = self._blank()
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._live.theme.colors
        font = self._number_font()
        painter.setFont(font)
        painter.setPen(
            self._color if self._counts else colors.quiet if self._dimmed else colors.ink
        )
        box = QFontMetricsF(font).tightBoundingRect(self.words)
        advance = QFontMetricsF(font).horizontalAdvance(self.words)
        center = self._circle().center()
        digits = QFontMetricsF(font).tightBoundingRect("0")
        start = center.x() - (advance / 2 if ":" in self.words else box.center().x())
        painter.drawText(QPointF(start, center.y() - digits.center().y()), self.words)
        painter.end()
        return pixmap

    def _number_font(self) -> QFont:
        font = self._live.theme.font(100, QFont.Weight.Bold, tabular=True)
        font.setPixelSize(100)
        tall = QFontMetricsF(font).tightBoundingRect("0").height()
        size = self.number_height * 100 / max(1.0, tall)
        font.setPixelSize(round(size))
        wide = QFontMetricsF(font).tightBoundingRect(self.words.translate(_WIDEST))
        room = self._radius - self._stroke / 2 - 4
        corner = math.hypot(wide.width() / 2, wide.height() / 2)
        if corner > room > 0:
            font.setPixelSize(int(size * room / corner))
        return font

    def resizeEvent(self, _event: object) -> None:
        """Caches are of one size."""
        self._forget()

    def _forget(self) -> None:
        self._track = self._number = None
        self.update()


_WIDEST = str.maketrans("123456789", "000000000")
