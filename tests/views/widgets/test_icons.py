"""Symbols from a few strokes: each can be drawn, lies on its grid, and goes with its colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from footcare_gui.domain.actions import ACTIONS
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.views.widgets.icons import (
    FILLED,
    GRID,
    STROKED,
    icon_path,
    paint_icon,
    paint_side_badge,
)

NAMES = [*FILLED, *STROKED, "gear"]


@pytest.mark.parametrize("name", NAMES)
def test_each_lies_on_its_grid(name: str) -> None:
    box = icon_path(name).boundingRect()
    assert min(box.left(), box.top()) >= 0
    assert max(box.right(), box.bottom()) <= GRID
    assert max(box.width(), box.height()) > GRID / 3


def test_each_action_has_an_icon_that_exists() -> None:
    assert {spec.icon for spec in ACTIONS if spec.icon} <= set(NAMES)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_it_is_painted_in_the_colour_that_was_asked_for(name: str) -> None:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_icon(painter, QRectF(0, 0, 48, 48), name, QColor("red"))
    painter.end()
    colors = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
    assert "#ff0000" in colors
    assert all(QColor(color).red() == 255 for color in colors)


def test_left_and_right_differ_in_shape(qapp: QApplication) -> None:
    pictures = []
    for side in (Side.LEFT, Side.RIGHT):
        image = QImage(64, 64, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_side_badge(painter, QRectF(2, 2, 60, 60), side, QColor("black"))
        painter.end()
        pictures.append([image.pixelColor(x, x).lightness() < 128 for x in range(12)])
    assert any(pictures[1]), "the square reaches into its corner"
    assert not any(pictures[0][:9]), "the circle does not"
