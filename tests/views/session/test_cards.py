"""The ground of words and rows: round at the corners, with an edge only where one is wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.views.session.cards import paint_card
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live

__all__ = ["live"]

GROUND = QColor("magenta")


def painted(live: LiveTheme, *, has_edge: bool) -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    paint_card(painter, QRect(0, 0, 60, 40), live.theme, has_edge=has_edge)
    painter.end()
    return image


@pytest.mark.parametrize("has_edge", [False, True])
def test_all_of_the_place_but_its_corners_is_card(live: LiveTheme, has_edge: bool) -> None:
    image = painted(live, has_edge=has_edge)
    assert image.pixelColor(30, 20) == live.theme.colors.card
    for corner in ((0, 0), (59, 0), (0, 39), (59, 39)):
        assert image.pixelColor(*corner) == GROUND


def test_a_line_goes_round_it_just_inside(live: LiveTheme) -> None:
    plain, edged = (painted(live, has_edge=has_edge) for has_edge in (False, True))
    assert plain.pixelColor(30, 1) == live.theme.colors.card
    assert edged.pixelColor(30, 1) != live.theme.colors.card
    assert edged.pixelColor(30, 3) == live.theme.colors.card
