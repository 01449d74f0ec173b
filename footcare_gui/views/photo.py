"""A picture of a person's own, painted on the card of a figure."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

CORNER = 0.04
"""Radius of the corners as a share of the card."""


def paint_photo(
    painter: QPainter,
    card: QRectF,
    photo: QImage,
    *,
    fills: bool = False,
    ground: QColor | None = None,
) -> None:
    """Paint a photo into a card with round corners.

    Args:
        painter: Any painter; it is left as it was.
        card: Where.
        photo: What.
        fills: The middle of it fills the card; else all of it is seen.
        ground: What is seen beside it; nothing without one.
    """
    aspect = Qt.AspectRatioMode
    how = aspect.KeepAspectRatioByExpanding if fills else aspect.KeepAspectRatio
    size = QSizeF(photo.size()).scaled(card.size(), how)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(card.center())
    clip = QPainterPath()
    radius = CORNER * card.width()
    clip.addRoundedRect(card, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
    if ground is not None:
        painter.fillRect(card, ground)
    painter.drawImage(place, photo)
    painter.restore()
