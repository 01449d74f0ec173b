"""Hands at the toes of a sole."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from footcare_gui.figure.model.foot_close_up import PlanHold
from footcare_gui.figure.model.foot_plan import PlanFoot, PlanFootPose, plan_foot
from footcare_gui.figure.painter.feet.hand_parts import HandLayer
from footcare_gui.figure.painter.feet.plan_hands import paint_plan_hands
from footcare_gui.figure.painter.feet.skin import hand_skin
from tests.figure.painter.painting import PALETTE, WHITE, View, in_world, places_of

VIEW = View(0.8j, 60.0)
SKIN = hand_skin(PALETTE)
SOLE = PlanFootPose(surface="sole")
LAYERS: tuple[HandLayer, ...] = ("before", "behind")


def hands(hold: PlanHold, layer: HandLayer, pose: PlanFootPose = SOLE) -> QImage:
    foot = plan_foot(pose)
    return in_world(
        lambda p: paint_plan_hands(p, PALETTE, foot, hold=hold, layer=layer),
        VIEW,
    )


def middle(image: QImage) -> complex:
    """Where the lit skin of a hand is, on average, in pixels."""
    found = places_of(image, SKIN.base)
    return sum(found) / len(found)


def below(image: QImage) -> set[complex]:
    """What is painted at the heel."""
    paper = set(places_of(image, WHITE))
    return {z for z in places_of(in_world(lambda _: None, VIEW), WHITE) if z.imag > 130} - paper


def test_a_fan_takes_the_big_and_the_little_toe_on_either_side() -> None:
    bare = in_world(lambda _: None, VIEW)
    fan, empty = hands("fan", "before"), places_of(bare, WHITE)
    painted = set(empty) - set(places_of(fan, WHITE))
    assert len([z for z in painted if z.real < 90]) > 100
    assert len([z for z in painted if z.real > 110]) > 100
    assert not [z for z in painted if 96 < z.real < 104]


def test_the_hand_of_the_far_arm_is_in_the_shade() -> None:
    lit = places_of(hands("fan", "before"), SKIN.base)
    assert len([z for z in lit if z.real < 90]) > 100
    assert not [z for z in lit if z.real > 110]


def test_a_fan_follows_the_toes_that_it_spreads() -> None:
    spread = PlanFootPose(surface="sole", spread=(2.0, 0, 0, 0, 0))
    near, far = (
        min(z.real for z in places_of(hands("fan", "before", pose), SKIN.base) if z.imag > 60)
        for pose in (SOLE, spread)
    )
    assert far <= near
    assert hands("fan", "before", spread) != hands("fan", "before")


@pytest.mark.parametrize("hold", ["fan", "bar"])
def test_the_two_layers_of_a_hand_are_different_parts(hold: PlanHold) -> None:
    behind, before = hands(hold, "behind"), hands(hold, "before")
    assert behind != before
    assert places_of(before, SKIN.base)


def test_a_bar_goes_with_the_toes_toward_the_little_toe() -> None:
    still = middle(hands("bar", "before"))
    turned = middle(hands("bar", "before", PlanFootPose(surface="sole", side_deg=15)))
    assert turned.real > still.real + 1


@pytest.mark.parametrize("side_deg", [-24, 0, 24])
def test_a_bar_reaches_beyond_the_little_toe_and_leaves_the_ball_and_nearly_all_ends_of_toes_free(
    side_deg: float,
) -> None:
    foot = plan_foot(PlanFootPose(surface="sole", side_deg=side_deg, toe_length=1.3))
    before, behind = (shown(hold_of(foot, layer)) for layer in LAYERS)
    tips = [toe.centres[-1] + toe.ahead * toe.radii[-1] for toe in foot.toes]
    assert sum(min(distances(before, tip)) > 0.02 for tip in tips) >= 4
    big, *_, little = foot.toes
    assert min(distances(before, big.centres[1])) < big.radii[1] / 2
    ball = [z for z in foot.body if 0.5 < z.imag < 0.74]
    assert min(min(distances(before, edge)) for edge in ball) > 0.03
    assert max(z.real for z in behind) > max(z.real for z in little.centres) + little.radii[2]


def test_a_bar_slides_level_and_never_turns() -> None:
    ends = [shown(hands("bar", "before", replace(SOLE, side_deg=deg))) for deg in (-24, 24)]
    left, right = (sum(places) / len(places) for places in ends)
    assert right.real - left.real > 0.1
    assert abs((right - left).imag) < 0.2 * (right - left).real


def hold_of(foot: PlanFoot, layer: HandLayer) -> QImage:
    return in_world(lambda p: paint_plan_hands(p, PALETTE, foot, hold="bar", layer=layer), VIEW)


def shown(image: QImage) -> list[complex]:
    """Where in the foot's lengths a hand at the toes is painted."""
    paper = set(places_of(image, WHITE))
    everywhere = places_of(in_world(lambda _: None, VIEW), WHITE)
    found = [z for z in everywhere if z not in paper]
    lengths = [VIEW.centre + (z - (100 + 100j)).conjugate() / VIEW.scale for z in found]
    return [z for z in lengths if z.imag > 0.5]


def distances(places: list[complex], where: complex) -> list[float]:
    return [abs(z - where) for z in places]


def test_a_bar_leaves_the_heel_to_the_other_hand_and_a_fan_needs_both_at_the_toes() -> None:
    aside = PlanFootPose(surface="sole", side_deg=15)
    still, moved, fan = (below(hands("bar", "before")), below(hands("bar", "before", aside)),
                         below(hands("fan", "before")))  # fmt: skip
    assert len(still) > 250
    assert still == moved
    assert not fan
