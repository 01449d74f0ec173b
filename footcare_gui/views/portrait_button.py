"""A small picture of a person to choose."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon

EDGE, FRAME, TICK = 72, 3, 22


class PortraitButton(QPushButton):
    """One look to choose; chosen it has a frame and a tick.

    Args:
        live: The theme.
        name: The object name.
        spoken: What a screen reader says, and the tool tip.
    """

    def __init__(
        self, live: LiveTheme, name: str, spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._picture: QPixmap | None = None
        self.setObjectName(name)
        self.setProperty("spoken_as", "radio")
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", live.theme.radius())

    def show_picture(self, picture: QPixmap) -> None:
        """Show a picture of `picture_edge` logical pixels."""
        self._picture = picture
        self.update()

    @property
    def picture_edge(self) -> int:
        """How large its picture is, in logical pixels."""
        return self._live.theme.px(EDGE)

    def sizeHint(self) -> QSize:
        """The picture and its frame."""
        edge = self.picture_edge + 2 * FRAME
        return QSize(edge, edge)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture with round corners, its frame, and a tick."""
        theme = self._live.theme
        colors, radius = theme.colors, theme.radius()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(FRAME, FRAME, -FRAME, -FRAME)
        round_card = QPainterPath()
        round_card.addRoundedRect(inner, radius - FRAME, radius - FRAME)
        painter.fillPath(round_card, colors.card)
        if self._picture is not None and not self._picture.isNull():
            painter.setClipPath(round_card)
            painter.drawPixmap(inner.topLeft(), self._picture)
            painter.setClipping(False)
        chosen = self.isChecked()
        width = FRAME if chosen else 2 if self.underMouse() else 1
        painter.setPen(QPen(colors.calm if chosen else colors.boundary, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = inner.adjusted(-width / 2, -width / 2, width / 2, width / 2)
        painter.drawRoundedRect(line, radius - FRAME, radius - FRAME)
        if chosen:
            self._paint_tick(painter, inner)
        painter.end()

    def _paint_tick(self, painter: QPainter, inner: QRectF) -> None:
        theme = self._live.theme
        edge = theme.px(TICK)
        square = QRectF(inner.right() - edge - 3, inner.bottom() - edge - 3, edge, edge)
        painter.setPen(QPen(theme.colors.ground, 2))
        painter.setBrush(theme.colors.calm)
        painter.drawEllipse(square)
        paint_icon(painter, square.adjusted(4, 4, -4, -4), "check", theme.colors.on_calm)
