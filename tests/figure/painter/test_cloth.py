"""Contours of limbs, and sleeves round them."""

from __future__ import annotations

from footcare_gui.figure.model.outline import TwoSegments
from footcare_gui.figure.painter.cloth import contour, sleeve
from footcare_gui.figure.painter.paths import point

WIDTHS = ((0.0, 0.2, 0.2), (0.5, 0.2, 0.2), (1.0, 0.2, 0.2))
LIMB = TwoSegments(0j, -2j, -4j, WIDTHS, WIDTHS)


def test_a_contour_ends_straight_at_its_hem() -> None:
    whole, hemmed = contour(LIMB), contour(LIMB, end=0.5)
    assert whole.contains(point(-3.9j))
    assert hemmed.contains(point(-2.9j))
    assert not hemmed.contains(point(-3.1j))


def test_a_contour_is_found_again_while_a_figure_holds_still() -> None:
    assert contour(LIMB, end=0.7) is contour(TwoSegments(0j, -2j, -4j, WIDTHS, WIDTHS), end=0.7)


def test_a_sleeve_covers_its_share_and_stands_off_the_limb() -> None:
    cloth = sleeve(0j, -2j, WIDTHS, 0.5, 0.05)
    assert cloth.contains(point(0.24 - 0.8j))
    assert not cloth.contains(point(0.27 - 0.8j))
    assert not cloth.contains(point(-1.05j))


def test_a_sleeve_is_round_over_its_joint() -> None:
    cloth = sleeve(0j, -2j, WIDTHS, 0.5, 0.05)
    assert cloth.contains(point(0.2j))
    assert not cloth.contains(point(0.24 + 0.2j))
