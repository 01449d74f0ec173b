"""The number, and below it a bar that fills as time passes; it repaints only what changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QProgressBar, QWidget

from footcare_gui.texts.session_reader import bar_mark, bar_name
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import mirrored
from footcare_gui.views.widgets.numbered import Number

BAR, TICK, HALO, EDGE = 26, 4, 9, 2
ABOVE_BAR, BELOW_BAR = 8, 4
BREATHED_OUT = 0.6
"""So much of its height the bar loses when one has breathed out."""
FULL = 10_000
"""Steps of the bar: finer than any screen."""
_WIDEST = str.maketrans("123456789", "000000000")


class Count(QProgressBar):
    """A large number over a bar.

    To a screen reader it is a progress bar that tells how full it is when it is asked, and never by
    itself: that would be seconds.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_count")
        self.setAccessibleName(bar_name())
        self.setProperty("spoken_as", "bar")
        self.setTextVisible(False)
        self._live, self._scale, self._share = live, 1.0, 0
        self._color = live.theme.colors.calm
        self._ticks: tuple[float, ...] = ()
        self._words, self._counts, self._dimmed = "", False, False
        self._breath: float | None = None
        self._number: QPixmap | None = None
        live.theme_changed.connect(self._forget)

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        if scale != self._scale:
            self._scale = scale
            self._forget()

    def set_look(self, color: QColor, ticks: Sequence[float], *, dimmed: bool) -> None:
        """Colour of what is filled, and marks at shares of the whole."""
        if (color, tuple(ticks), dimmed) != (self._color, self._ticks, self._dimmed):
            self._color, self._ticks, self._dimmed = color, tuple(ticks), dimmed
            named = bar_mark() if ticks else ""
            self.setToolTip(named)
            self.setAccessibleDescription(named)
            self._forget()

    def set_number(self, words: str, *, counts: bool = False) -> None:
        """The number, and whether it is one of the last three: then it has the bar's colour."""
        if (words, counts) != (self._words, self._counts):
            self._words, self._counts = words, counts
            self._number = None
            self.update(self._number_box())

    def set_fraction(self, fraction: float) -> None:
        """How full the bar is, 0 to 1; only the piece that changed is painted again."""
        share = round(min(max(fraction, 0.0), 1.0) * FULL)
        if abs(share - self._share) * self.width() < FULL:
            return
        begins, before = 0 in (share, self._share), self._filled()
        self._share = share
        self.update(self._between(before, self._filled(), is_whole=begins))

    def set_breath(self, depth: float | None) -> None:
        """Let the bar swell as one breathes in, 0 to 1; `None` where it keeps its height."""
        if depth != self._breath:
            self._breath = depth
            self.update(self._bar().toAlignedRect())

    @property
    def breath(self) -> float | None:
        """How deep the breath is that the bar shows."""
        return self._breath

    @property
    def words(self) -> str:
        """The number as it is shown."""
        return self._words

    @property
    def share(self) -> float:
        """How full the bar is, 0 to 1."""
        return self._share / FULL

    @property
    def number(self) -> Number:
        """How full the bar is, in percent."""
        return Number(float(100 * self._share // FULL), 0.0, 100.0)

    @property
    def number_words(self) -> str:
        """What stands over it, where a screen reader wants words."""
        return self._words

    def step_to(self, _wanted: float) -> None:
        """Nobody moves time."""

    @property
    def drawn_height(self) -> float:
        """Height of its digits as they are painted."""
        return QFontMetricsF(self._number_font()).tightBoundingRect("0").height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, and the cached number where that is to be painted."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter)
        self._paint_ticks(painter)
        if self._words and event.rect().intersects(self._number_box()):
            if self._number is None:
                self._number = self._draw_number()
            painter.drawPixmap(QPointF(0, 0), self._number)

    def _bar(self) -> QRectF:
        height, room = BAR * self._scale, BELOW_BAR * self._scale
        return QRectF(0, self.height() - height - room, self.width(), height)

    def _number_box(self) -> QRect:
        return QRect(0, 0, self.width(), int(self._bar().top() - ABOVE_BAR * self._scale))

    def _paint_bar(self, painter: QPainter) -> None:
        colors, bar = self._live.theme.colors, self._bar()
        radius = bar.height() / 2
        inset = EDGE / 2
        painter.setPen(QPen(colors.boundary, EDGE))
        painter.setBrush(colors.line)
        painter.drawRoundedRect(bar.adjusted(inset, inset, -inset, -inset), radius, radius)
        if self._share:
            filled = self._filled()
            if self._breath is not None:
                thin = bar.height() * BREATHED_OUT * (1 - self._breath) / 2
                filled.adjust(0, thin, 0, -thin)
                radius = filled.height() / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color)
            painter.drawRoundedRect(mirrored(filled, self), radius, radius)

    def _filled(self) -> QRectF:
        """What of the bar is filled, in reading from the left."""
        filled = self._bar()
        filled.setWidth(max(filled.height(), filled.width() * self._share / FULL))
        return filled

    def _between(self, before: QRectF, now: QRectF, *, is_whole: bool) -> QRect:
        """What changes where the bar is filled otherwise than before: its ends are round."""
        reach = 6 * self._scale
        piece = before.united(now).adjusted(0, -reach, 1, reach)
        if not is_whole:
            piece.setLeft(min(before.right(), now.right()) - now.height() / 2 - 1)
        return mirrored(piece, self).toAlignedRect()

    def _paint_ticks(self, painter: QPainter) -> None:
        colors, bar = self._live.theme.colors, self._bar()
        for share in self._ticks:
            reach = BELOW_BAR * self._scale
            tick = QRectF(bar.left() + bar.width() * share, bar.top(), 0, bar.height())
            x = mirrored(tick, self).left()
            for color, width in ((colors.ground, HALO), (colors.ink, TICK)):
                pen = QPen(color, width * self._scale)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLine(QPointF(x, bar.top() - reach), QPointF(x, bar.bottom() + reach))

    def _draw_number(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self._number_box().size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, font = self._live.theme.colors, self._number_font()
        painter.setFont(font)
        painter.setPen(
            self._color if self._counts else colors.quiet if self._dimmed else colors.ink
        )
        metrics, center = QFontMetricsF(font), QRectF(self._number_box()).center()
        digits, box = metrics.tightBoundingRect("0"), metrics.tightBoundingRect(self._words)
        x = center.x() - box.center().x()
        painter.drawText(QPointF(x, center.y() - digits.center().y()), self._words)
        painter.end()
        return pixmap

    def _number_font(self) -> QFont:
        """One size for as many digits, each as wide as it is: from afar, too, 19 is one number."""
        font = self._live.theme.font(100, QFont.Weight.Bold)
        font.setPixelSize(100)
        box = QFontMetricsF(font).tightBoundingRect(self._words.translate(_WIDEST) or "0")
        room = QRectF(self._number_box())
        share = min(room.height() / box.height(), room.width() / box.width())
        font.setPixelSize(max(8, int(100 * share)))
        return font

    def resizeEvent(self, _event: object) -> None:
        """The cached number is of one size."""
        self._forget()

    def _forget(self) -> None:
        self._number = None
        self.update()
