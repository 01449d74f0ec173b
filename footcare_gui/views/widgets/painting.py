"""Rectangles and small pictures, painted in the way that costs a start least."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from footcare_gui.views.theme import Theme


def fill_rect(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Fill a rectangle with one colour.

    `QPainter.fillRect` would do, but makes PySide load all of Qt's ready-made gradients first, to
    find out that the colour is none of them: 2 ms of a start.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(rect)
    painter.restore()


def paint_picture(painter: QPainter, rect: QRect, pixmap: QPixmap | None, theme: Theme) -> None:
    """Paint a small picture with round corners; its ground alone where it is not there yet."""
    clip = QPainterPath()
    clip.addRoundedRect(QRectF(rect), theme.radius(), theme.radius())
    painter.save()
    painter.setClipPath(clip)
    fill_rect(painter, QRectF(rect), theme.colors.card)
    if pixmap is not None:
        painter.drawPixmap(rect, pixmap)
    painter.restore()
