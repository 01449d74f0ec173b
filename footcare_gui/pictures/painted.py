"""Paints the pictures that are not kept yet; loaded only when one is missing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from footcare_gui.figure.model.describe import describe
from footcare_gui.figure.model.shot import Shot, ThemeName
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.pictures.store import Wish, put_words


def paint_wish(artist: FigureArtist, wish: Wish) -> QImage:
    """Paint a still picture with its words; a null image where the figure cannot be used."""
    theme: ThemeName = "dark" if wish.theme == "dark" else "light"
    shot = Shot(wish.figure, pose=wish.pose, side=wish.side, theme=theme)
    image = QImage(wish.pixels, wish.pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(wish.ratio)
    image.fill(Qt.GlobalColor.transparent)
    left, top, share = wish.part
    edge = wish.pixels / wish.ratio / share
    painter = QPainter(image)
    try:
        paint = artist.paint_small if wish.small else artist.paint
        paint(painter, QRectF(-left * edge, -top * edge, edge, edge), shot)
        put_words(image, describe(artist.figures.figure(wish.figure), wish.pose, wish.side))
    except ValueError:
        return QImage()
    finally:
        painter.end()
    return image
