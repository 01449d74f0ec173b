"""The legging above a foot from the side."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.foot_close_up import Muscle
from footcare_gui.figure.model.foot_side import CUFF_HEIGHT, SideFootPose
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.painter.feet.side_leg import paint_side_leg, side_leg_outline
from footcare_gui.figure.painter.paths import point
from tests.figure.painter.painting import PALETTE, WHITE, View, colour_at, distance, in_world

VIEW = View(0.9j, 90.0)
POSE = SideFootPose()


def test_a_legging_begins_above_the_ankle_and_ends_at_its_length() -> None:
    box = side_leg_outline(POSE, 1.2).boundingRect()
    assert box.top() == pytest.approx(CUFF_HEIGHT, abs=0.05)
    assert box.bottom() == pytest.approx(1.2, abs=0.02)


def test_a_legging_leans_with_the_shank_about_the_ankle() -> None:
    leaning = side_leg_outline(SideFootPose(ankle=1 + 0j, shank_deg=90), 1.2)
    assert leaning.contains(point(1 - 0.8 + 0j))
    assert not leaning.contains(point(1 + 0.8j))


def test_what_is_painted_leans_as_its_outline_does() -> None:
    leaning = SideFootPose(shank_deg=60)
    image = in_world(lambda p: paint_side_leg(p, PALETTE, leaning), VIEW)
    along = 0.8 * rot(90 + 60)
    assert side_leg_outline(leaning, 2.0).contains(point(along))
    assert colour_at(image, along, VIEW) != WHITE
    assert colour_at(image, 0.8j, VIEW) == WHITE


def test_its_front_is_lit_and_its_back_shaded() -> None:
    image = in_world(lambda p: paint_side_leg(p, PALETTE, POSE), VIEW)
    assert colour_at(image, 0.1 + 0.9j, VIEW) == PALETTE.accent
    assert colour_at(image, -0.2 + 0.9j, VIEW).lightness() < PALETTE.accent.lightness()


@pytest.mark.parametrize(("muscle", "front"), [("shin", True), ("calf", False)])
def test_a_glow_lies_along_its_muscle(muscle: Muscle, front: bool) -> None:
    plain = in_world(lambda p: paint_side_leg(p, PALETTE, POSE), VIEW)
    lit = in_world(lambda p: paint_side_leg(p, PALETTE, POSE, glow=muscle, pulse=1.0), VIEW)
    changes = [
        distance(colour_at(plain, z, VIEW), colour_at(lit, z, VIEW))
        for z in (0.12 + 0.9j, -0.2 + 0.95j)
    ]
    assert (changes[0] > changes[1]) is front
    assert max(changes) > 60


def test_a_glow_without_strength_changes_nothing() -> None:
    plain = in_world(lambda p: paint_side_leg(p, PALETTE, POSE), VIEW)
    assert in_world(lambda p: paint_side_leg(p, PALETTE, POSE, glow="calf", pulse=0), VIEW) == plain


def test_a_far_leg_lies_in_the_shade() -> None:
    image = in_world(lambda p: paint_side_leg(p, PALETTE, POSE, tone=1.0), VIEW)
    assert colour_at(image, 0.1 + 0.9j, VIEW) == PALETTE.accent_shade
    assert colour_at(image, 0.1 + 0.1j, VIEW) == WHITE
