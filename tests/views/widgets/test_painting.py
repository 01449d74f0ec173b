"""Rectangles and small pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.painting import fill_rect, paint_picture
from tests.kits.main_kit import live

__all__ = ["live"]


def canvas() -> QImage:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


@pytest.mark.usefixtures("qapp")
def test_a_rectangle_is_filled_to_its_edges_and_no_further() -> None:
    image = canvas()
    painter = QPainter(image)
    painter.setPen(QColor("blue"))
    fill_rect(painter, QRectF(10, 20, 30, 40), QColor("red"))
    assert painter.pen().color() == QColor("blue")
    painter.end()
    red = {
        (x, y) for x in range(100) for y in range(100) if image.pixelColor(x, y) == QColor("red")
    }
    assert red == {(x, y) for x in range(10, 40) for y in range(20, 60)}


def test_a_picture_has_round_corners_and_a_ground_while_it_is_not_there(live: LiveTheme) -> None:
    pixmap = QPixmap(80, 80)
    pixmap.fill(QColor("red"))
    for picture, middle in ((pixmap, QColor("red")), (None, live.theme.colors.card)):
        image = canvas()
        painter = QPainter(image)
        paint_picture(painter, QRect(10, 10, 80, 80), picture, live.theme)
        painter.end()
        assert image.pixelColor(50, 50) == middle
        assert image.pixelColor(10, 10) == QColor("white")
