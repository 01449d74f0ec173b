"""The circle that toes travel, in a still and in motion."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from footcare_gui.figure.model.close_up_options import LensSigns
from footcare_gui.figure.model.foot_close_up import PlanCloseUp
from footcare_gui.figure.painter.feet.plan_circle import paint_ahead, paint_circle, paint_drawn
from tests.figure.painter.painting import PALETTE, SIZE, View, in_world, pixels_of, places_of

pytestmark = pytest.mark.usefixtures("qapp")
CIRCLES = PlanCloseUp("circles", 1.36, -0.43j, leg="raised", circles=True)
VIEW = View(0j, 95.0)


def ahead(phase: float, direction: int) -> list[complex]:
    """Where the ink of the arrow before the toes is, in the lens."""
    signs = LensSigns(1.0, 0.25, 0.25, repeats=True, turned=1.0)
    image = in_world(
        lambda p: paint_ahead(p, PALETTE, CIRCLES, phase, direction, signs=signs), VIEW
    )
    found = places_of(image, PALETTE.ink)
    return [complex(z.real - SIZE / 2, SIZE / 2 - z.imag) / VIEW.scale for z in found]


def drawn(turned: float, strength: float = 1.0) -> QImage:
    signs = LensSigns(strength, 0.25, 0.25, repeats=True, turned=turned)
    return in_world(lambda p: paint_drawn(p, PALETTE, CIRCLES, 0.0, 1, signs=signs), VIEW)


def darkness(image: QImage) -> int:
    return image.width() * image.height() - pixels_of(image, QColor("white"))


def test_the_arrow_lies_before_the_toes_on_the_side_that_they_go_to() -> None:
    right = sum(z.real for z in ahead(0.0, 1))
    left = sum(z.real for z in ahead(0.0, -1))
    assert right > 0 > left
    assert right == pytest.approx(-left, rel=0.05)


def test_what_was_drawn_grows_until_its_oldest_pieces_are_gone() -> None:
    amounts = [darkness(drawn(turned)) for turned in (0.0, 0.2, 0.5, 2.0, 3.0)]
    assert amounts == sorted(amounts)
    assert amounts[0] < amounts[2] < amounts[3] == amounts[4]


def test_signs_that_fade_are_paler() -> None:
    faint, clear = drawn(1.0, 0.2), drawn(1.0)
    middle = SIZE // 2
    line = [(faint.pixelColor(middle - 3, y), clear.pixelColor(middle - 3, y)) for y in range(99)]
    assert min(pale.lightness() - dark.lightness() for pale, dark in line) >= 0
    assert any(pale.lightness() > dark.lightness() + 60 for pale, dark in line)


def test_a_still_shows_an_arrow_nearly_all_the_way_round() -> None:
    image = in_world(lambda p: paint_circle(p, PALETTE, CIRCLES, 0.25, 1), VIEW)
    assert pixels_of(image, PALETTE.ink) > 2.5 * len(ahead(0.25, 1))
