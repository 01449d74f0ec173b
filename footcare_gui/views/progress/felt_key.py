"""What the ring and the dot mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.texts import progress as words
from footcare_gui.views.progress.felt import RADIUS
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import mirrored

GAP = 8


class FeltKey(QWidget):
    """Ring before, dot after."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("felt_key")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        live.theme_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """One line."""
        metrics = QFontMetrics(self._live.theme.font())
        text = metrics.horizontalAdvance(words.before() + words.after())
        return QSize(text + 4 * GAP + round(4 * RADIUS), metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both with their words."""
        colors = self._live.theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._live.theme.font())
        metrics = QFontMetrics(painter.font())
        middle = self.height() / 2
        x = 1.0
        for text, is_ring in ((words.before(), True), (words.after(), False)):
            width = metrics.horizontalAdvance(text)
            mark = mirrored(QRectF(x, 0, 2 * RADIUS, self.height()), self)
            line = mirrored(QRectF(x + 2 * RADIUS + GAP, 0, width, self.height()), self)
            painter.setPen(QPen(colors.ink, 2) if is_ring else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if is_ring else colors.ink)
            painter.drawEllipse(mark.center(), RADIUS - 0.5, RADIUS - 0.5)
            painter.setPen(colors.quiet)
            base = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(line.left(), base), text)
            x += 2 * RADIUS + GAP + width + 2 * GAP
        painter.end()
