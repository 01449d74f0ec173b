"""The lower leg over a foot in plan."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.foot_plan import SOLE_OUTLINE
from footcare_gui.figure.painter.feet.plan_leg import (
    FRONT_LEG,
    RAISED_LEG,
    PlanLeg,
    paint_leg_behind,
    paint_plan_leg,
    paint_plan_leg_rim,
)
from footcare_gui.figure.painter.feet.skin import foot_skin
from footcare_gui.figure.painter.paths import mix
from tests.figure.painter.painting import PALETTE, View, colour_at, in_world, places_of

VIEW = View(-0.2j, 120.0)
legs = pytest.mark.parametrize("leg", [FRONT_LEG, RAISED_LEG], ids=["front", "raised"])


@legs
def test_a_legging_ends_at_its_hem_and_the_ankle_below_is_bare(leg: PlanLeg) -> None:
    image = in_world(lambda p: paint_plan_leg(p, PALETTE, leg), VIEW)
    hem = leg.cuff[0][2]
    assert colour_at(image, complex(-0.05, hem - 0.25), VIEW) == PALETTE.accent
    assert colour_at(image, complex(0.0, hem + 0.12), VIEW) == foot_skin(PALETTE).base


@legs
def test_the_hem_hangs_toward_the_foot(leg: PlanLeg) -> None:
    image = in_world(lambda p: paint_plan_leg(p, PALETTE, leg), VIEW)
    cloth = places_of(image, PALETTE.accent)
    tops = {x: min(z.imag for z in cloth if z.real == x) for x in (87, 98)}
    assert tops[98] < tops[87]


@legs
def test_the_side_away_from_the_light_is_shaded(leg: PlanLeg) -> None:
    image = in_world(lambda p: paint_plan_leg(p, PALETTE, leg), VIEW)
    height = leg.cuff[0][2] - 0.3
    lit, shaded = (colour_at(image, complex(x, height), VIEW) for x in (-0.1, 0.12))
    assert shaded.lightness() < lit.lightness()


@legs
def test_the_line_round_a_leg_lies_outside_its_skin(leg: PlanLeg) -> None:
    rim = in_world(lambda p: paint_plan_leg_rim(p, PALETTE, leg), VIEW)
    line = foot_skin(PALETTE).rim
    columns = {z.real for z in places_of(rim, line)}
    skin = in_world(lambda p: paint_plan_leg(p, PALETTE, leg), VIEW)
    inside = {z.real for z in places_of(skin, foot_skin(PALETTE).base)}
    assert min(columns) <= min(inside)
    assert max(columns) >= max(inside)


def test_the_leg_behind_a_sole_comes_from_the_big_toes_side_and_never_from_below_the_heel() -> None:
    image = in_world(lambda p: paint_leg_behind(p, PALETTE), VIEW)
    cloth = places_of(image, mix(PALETTE.accent, PALETTE.accent_shade, 0.25))
    lengths = [VIEW.centre + (z - (100 + 100j)).conjugate() / VIEW.scale for z in cloth]
    assert max(z.real for z in lengths) < min(z.real for z in SOLE_OUTLINE)
    assert max(z.imag for z in lengths) < 0.4
