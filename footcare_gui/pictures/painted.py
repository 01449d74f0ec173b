"""Paints the pictures that are not kept yet; loaded only when one is missing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from footcare_gui.figure.model.describe import describe
from footcare_gui.figure.model.shot import Shot, ThemeName
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.pictures.request import PictureRequest, put_sentences


def paint_request(artist: FigureArtist, request: PictureRequest) -> QImage:
    """Paint a still picture with its words; a null image where the figure cannot be used."""
    theme: ThemeName = "dark" if request.theme == "dark" else "light"
    shot = Shot(
        request.figure,
        pose=request.pose,
        side=request.side,
        theme=theme,
        letters=request.letters,
    )
    image = QImage(request.pixels, request.pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(request.ratio)
    image.fill(Qt.GlobalColor.transparent)
    left, top, share = request.part
    edge = request.pixels / request.ratio / share
    painter = QPainter(image)
    try:
        paint = artist.paint_small if request.small else artist.paint
        paint(painter, QRectF(-left * edge, -top * edge, edge, edge), shot)
        figure = artist.figures.figure(request.figure)
        put_sentences(image, describe(figure, request.pose, request.side))
    except ValueError:
        return QImage()
    finally:
        painter.end()
    return image
