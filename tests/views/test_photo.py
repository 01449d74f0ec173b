"""A photo on a card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.views.photo import paint_photo


@pytest.mark.parametrize(("fills", "seen"), [(True, "red"), (False, "blue")])
def test_it_fills_its_card_or_is_seen_whole_on_its_ground(fills: bool, seen: str) -> None:
    photo = QImage(100, 50, QImage.Format.Format_RGB32)
    photo.fill(QColor("red"))
    image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_photo(painter, QRectF(0, 0, 40, 40), photo, fills=fills, ground=QColor("blue"))
    painter.end()
    assert image.pixelColor(20, 3) == QColor(seen)
    assert image.pixelColor(20, 20) == QColor("red")
    assert image.pixelColor(0, 0).alpha() < 255
