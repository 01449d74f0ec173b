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
        corner = math.ceil(rect.height() * ratio * CORNER_SHARE)
        whole = math.floor(rect.width() * ratio)
        opaque = QRectF(0, corner, whole, size.height() - 2 * corner)
        _lay(painter, rect.topLeft(), picture, ratio, opaque)


def _lay(painter: QPainter, at: QPointF, picture: QImage, ratio: float, opaque: QRectF) -> None:
    """Lay a card pixel by pixel; where it is opaque, copying costs less than blending.

    Args:
        painter: Any painter.
        at: The card's corner.
        picture: The card.
        ratio: Pixels a unit.
        opaque: Between its corners, in pixels, without a last column that it fills in part.
    """
    width, low = picture.width(), opaque.bottom()
    usual = painter.compositionMode()
    painter.save()
    painter.translate(at)
    painter.scale(1 / ratio, 1 / ratio)
    for piece, mode in (
        (QRectF(0, 0, width, opaque.top()), usual),
        (opaque, QPainter.CompositionMode.CompositionMode_Source),
        (QRectF(opaque.right(), opaque.top(), width - opaque.right(), opaque.height()), usual),
        (QRectF(0, low, width, picture.height() - low), usual),
    ):
        if not piece.isEmpty():
            painter.setCompositionMode(mode)
            painter.drawImage(piece.topLeft(), picture, piece)
    painter.restore()


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
    picture.setDevicePixelRatio(1.0)
    return picture
