"""Words painted by hand stand at the side that is asked for, and break where a line ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from footcare_gui.views.widgets.mirrored import leading
from footcare_gui.views.widgets.words import MEASURE, paint_words

AREA = QRect(0, 0, 300, 100)
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def inked(text: str, direction: Qt.LayoutDirection, *, middle: bool = False) -> QRect:
    """Where the ink of painted words lies."""
    image = QImage(AREA.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_words(painter, AREA, text, leading(direction), middle=middle)
    painter.end()
    dark = [
        (x, y)
        for x in range(AREA.width())
        for y in range(AREA.height())
        if image.pixelColor(x, y).lightness() < 128
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


@pytest.mark.usefixtures("qapp")
def test_they_stand_where_reading_begins() -> None:
    assert inked("Stretch", LTR).left() < 10
    assert inked("Stretch", RTL).right() > AREA.right() - 10


@pytest.mark.usefixtures("qapp")
def test_they_stand_at_the_top_or_in_the_middle() -> None:
    assert inked("Stretch", LTR).center().y() < 20
    assert abs(inked("Stretch", LTR, middle=True).center().y() - 50) < 8


def test_what_is_measured_is_what_is_painted(qapp: QApplication) -> None:
    text = "Press all your toes into the floor and grip. Hold, and keep breathing."
    measured = QFontMetrics(qapp.font()).boundingRect(AREA, MEASURE, text)
    assert measured.height() > QFontMetrics(qapp.font()).height()
    assert inked("H", LTR).height() < measured.height()
