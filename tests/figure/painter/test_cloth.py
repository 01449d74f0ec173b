"""Contours of limbs, and sleeves round them."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.geometry import lerp, rot, unit
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


@pytest.mark.parametrize("turn_deg", [-70, -3.1, 0, 12.3, 55])
def test_a_limb_that_bends_and_turns_keeps_its_joints_inside(turn_deg: float) -> None:
    joint = 1 + 1j + 1.9 * rot(200)
    tip = joint + 1.7 * rot(200 + turn_deg)
    outline = contour(TwoSegments(1 + 1j, joint, tip, WIDTHS, WIDTHS))
    for share in (0.1, 0.5, 0.98):
        assert outline.contains(point(lerp(joint, tip, share)))
        assert outline.contains(point(lerp(1 + 1j, joint, share)))
    beyond = unit(tip - joint) * 0.02
    assert not outline.contains(point(tip + beyond))


def test_a_sleeve_covers_its_share_and_stands_off_the_limb() -> None:
    cloth = sleeve(0j, -2j, WIDTHS, 0.5, 0.05)
    assert cloth.contains(point(0.24 - 0.8j))
    assert not cloth.contains(point(0.27 - 0.8j))
    assert not cloth.contains(point(-1.05j))


def test_a_sleeve_is_round_over_its_joint() -> None:
    cloth = sleeve(0j, -2j, WIDTHS, 0.5, 0.05)
    assert cloth.contains(point(0.2j))
    assert not cloth.contains(point(0.24 + 0.2j))
