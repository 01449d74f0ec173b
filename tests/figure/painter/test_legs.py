"""Legs: legging, shorts and foot, turned, crossed or seen from the side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.geometry import lerp
from footcare_gui.figure.painter.legs import (
    crossed_outline,
    foot_pose,
    leg_outline,
    paint_crossed_shank,
    paint_crossed_thigh,
    paint_foot,
    paint_leg,
)
from footcare_gui.figure.painter.look import Canvas
from footcare_gui.figure.painter.paths import joined, point
from tests.figure.painter.painting import (
    PALETTE,
    WHITE,
    View,
    area,
    canvas_of,
    colour_at,
    distance,
    in_world,
    pixels_of,
    solved_pose,
)

STANDING = "heel_cord"
LEG = solved_pose(STANDING).near_leg
CROSSED = solved_pose("toe_stretch").far_leg
VIEW = View(LEG.knee, 40.0)


def glowing(canvas: Canvas, pulse: float) -> Canvas:
    return replace(canvas, glow="calf", pulse=pulse)


def test_a_leg_is_dressed_in_shorts_and_legging_and_its_foot_is_bare() -> None:
    image = in_world(lambda p: paint_leg(canvas_of(p, STANDING), Flank.NEAR), VIEW)
    assert colour_at(image, lerp(LEG.hip, LEG.knee, 0.2), VIEW) == PALETTE.shorts
    assert colour_at(image, lerp(LEG.knee, LEG.ankle, 0.4) + 0.05, VIEW) == PALETTE.accent
    assert pixels_of(image, PALETTE.skin) > 30


def test_the_legging_ends_above_the_ankle() -> None:
    image = in_world(lambda p: paint_leg(canvas_of(p, STANDING), Flank.NEAR), VIEW)
    assert colour_at(image, lerp(LEG.knee, LEG.ankle, 0.97) + 0.03, VIEW) != PALETTE.accent


def test_a_muscle_that_is_felt_glows_in_the_working_leg_only() -> None:
    calf = lerp(LEG.knee, LEG.ankle, 0.34)
    dull, bright = (
        in_world(lambda p: paint_leg(glowing(canvas_of(p, STANDING), 0.0), Flank.NEAR), VIEW),
        in_world(lambda p: paint_leg(glowing(canvas_of(p, STANDING), 1.0), Flank.NEAR), VIEW),
    )
    assert distance(colour_at(dull, calf, VIEW), colour_at(bright, calf, VIEW)) > 60
    far, far_glowing = (
        in_world(lambda p: paint_leg(canvas_of(p, STANDING), Flank.FAR), VIEW),
        in_world(lambda p: paint_leg(glowing(canvas_of(p, STANDING), 1.0), Flank.FAR), VIEW),
    )
    assert far == far_glowing


@pytest.mark.parametrize(("flank", "view"), [(Flank.NEAR, "lateral"), (Flank.FAR, "medial")])
def test_the_near_foot_shows_its_outer_border_and_the_far_one_its_inner(
    flank: Flank, view: str
) -> None:
    assert foot_pose(solved_pose(STANDING).leg(flank), flank).view == view


def test_a_foot_stands_exactly_where_its_leg_has_it_and_bends_in_whole_degrees() -> None:
    leg = replace(solved_pose("toe_walk").near_leg, toes_deg=12.4)
    pose = foot_pose(leg, Flank.NEAR)
    assert (pose.ankle, pose.pitch_deg) == (leg.ankle, leg.pitch_deg)
    assert pose.toes_deg == 12
    assert (pose.shank_deg - pose.pitch_deg) % 1 == pytest.approx(0, abs=1e-9)


def test_a_far_foot_is_painted_in_the_shade() -> None:
    ankle = solved_pose(STANDING).far_leg.ankle
    view = View(ankle, 120.0)
    image = in_world(lambda p: paint_foot(canvas_of(p, STANDING), Flank.FAR), view)
    assert pixels_of(image, PALETTE.skin) == 0


def test_the_outline_holds_the_whole_leg_and_grows_with_girth() -> None:
    outline = joined(*leg_outline(LEG, Flank.NEAR))
    for z in (lerp(LEG.hip, LEG.knee, 0.1), LEG.knee, LEG.ankle, LEG.foot_point(0.5 - 0.25j)):
        assert outline.contains(point(z))
    wider = joined(*leg_outline(LEG, Flank.NEAR, girth=0.05))
    assert area(wider) > area(outline) + 0.2


def test_the_outline_of_a_leg_turned_to_the_viewer_holds_its_knee() -> None:
    outline = joined(*leg_outline(CROSSED, Flank.FAR))
    assert outline.contains(point(CROSSED.knee + 0.2))


def test_a_crossed_leg_is_painted_in_two_halves() -> None:
    view = View(CROSSED.knee, 50.0)
    thigh, shank = (
        in_world(lambda p: paint_crossed_thigh(canvas_of(p, "toe_stretch"), Flank.FAR), view),
        in_world(lambda p: paint_crossed_shank(canvas_of(p, "toe_stretch"), Flank.FAR), view),
    )
    on_shank = lerp(CROSSED.knee, CROSSED.ankle, 0.5)
    assert joined(*crossed_outline(CROSSED, "shank")).contains(point(on_shank))
    assert pixels_of(shank, PALETTE.accent) > 200
    assert colour_at(thigh, on_shank, view) == WHITE
    hip_side = lerp(CROSSED.hip, CROSSED.knee, 0.3)
    assert joined(*crossed_outline(CROSSED, "thigh")).contains(point(hip_side))
    assert colour_at(thigh, hip_side, view) != WHITE
    assert colour_at(shank, hip_side, view) == WHITE


def test_the_ankle_of_a_crossed_leg_is_bare() -> None:
    view = View(CROSSED.ankle, 100.0)
    image = in_world(lambda p: paint_crossed_shank(canvas_of(p, "toe_stretch"), Flank.FAR), view)
    assert colour_at(image, CROSSED.ankle, view) == PALETTE.skin
