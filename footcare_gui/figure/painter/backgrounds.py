"""The room behind a figure, painted once and kept: it does not change while the figure moves."""

from __future__ import annotations

import math
from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.painter.frame import Frame
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.scenery import paint_background

CORNER_SHARE = 0.05
"""Radius of a card's corners as a share of its height."""

MOST_KEPT = 12


class Backgrounds:
    """Cards with their room, as pictures; those that were not used for longest go first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], QImage] = OrderedDict()

    def paint(
        self, painter: QPainter, palette: FigurePalette, figure: Figure, frame: Frame
    ) -> None:
        """Paint the card and its room.

        Args:
            painter: Any painter.
            palette: Colours.
            figure: Whose room.
            frame: Card and view.
        """
        rect = frame.rect
        ratio = painter.device().devicePixelRatioF()
        size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
        view = (frame.centre_x, frame.floor_y, frame.scale, frame.mirrored)
        key = (figure.id, palette.is_dark, size.width(), size.height(), ratio, *view)
        picture = self._kept.get(key)
        if picture is None:
            picture = self._kept[key] = _background(palette, figure, frame, size, ratio)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        _lay(painter, rect.topLeft(), picture, math.ceil(rect.height() * ratio * CORNER_SHARE))


def _lay(painter: QPainter, at: QPointF, picture: QImage, corner: int) -> None:
    """Lay a card; between its corners it is opaque, and copying costs less than blending.

    Args:
        painter: Any painter.
        at: The card's corner.
        picture: The card.
        corner: How many rows of pixels have a corner, at the top and at the bottom.
    """
    width, height, ratio = picture.width(), picture.height(), picture.devicePixelRatioF()
    usual = painter.compositionMode()
    for top, rows, mode in (
        (0, corner, usual),
        (corner, height - 2 * corner, QPainter.CompositionMode.CompositionMode_Source),
        (height - corner, corner, usual),
    ):
        painter.setCompositionMode(mode)
        place = QPointF(at.x(), at.y() + top / ratio)
        painter.drawImage(place, picture, QRectF(0, top, width, rows))
    painter.setCompositionMode(usual)


def card_path(rect: QRectF) -> QPainterPath:
    """The outline of a card: a rectangle with round corners."""
    corner = rect.height() * CORNER_SHARE
    path = QPainterPath()
    path.addRoundedRect(rect, corner, corner)
    return path


def _background(
    palette: FigurePalette, figure: Figure, frame: Frame, size: QSize, ratio: float
) -> QImage:
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at_origin = QRectF(QPointF(0, 0), frame.rect.size())
    painter.setClipPath(card_path(at_origin), Qt.ClipOperation.IntersectClip)
    moved = Frame(at_origin, frame.scale, frame.floor_y, frame.centre_x, frame.mirrored)
    paint_background(painter, palette, figure, moved)
    painter.end()
    return picture
