"""Hands at the toes of a sole."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from footcare_gui.figure.model.foot_close_up import PlanHold
from footcare_gui.figure.model.foot_plan import PlanFootPose, plan_foot
from footcare_gui.figure.painter.feet.hand_parts import HandLayer
from footcare_gui.figure.painter.feet.plan_hands import paint_plan_hands
from footcare_gui.figure.painter.feet.skin import hand_skin
from tests.figure.painter.painting import PALETTE, WHITE, View, in_world, places_of

VIEW = View(0.8j, 60.0)
SKIN = hand_skin(PALETTE)
SOLE = PlanFootPose(surface="sole")


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


@pytest.mark.parametrize("side_deg", [-20, 0, 20])
def test_a_bar_has_its_thumb_across_the_toes_and_leaves_ball_and_tips_free(side_deg: float) -> None:
    pose = PlanFootPose(surface="sole", side_deg=side_deg)
    bare = places_of(in_world(lambda _: None, VIEW), WHITE)
    free = set(places_of(hands("bar", "before", pose), WHITE))
    shown = [VIEW.centre + (z - (100 + 100j)).conjugate() / VIEW.scale for z in set(bare) - free]
    shown = [z for z in shown if z.imag > 0.5]
    foot = plan_foot(pose)
    for toe, held in zip(foot.toes, (True, True, True, False, False), strict=True):
        assert (min(abs(z - toe.centres[3]) for z in shown) < toe.radii[3]) is held
    for toe in foot.toes[1:]:
        assert min(abs(z - toe.centres[-1]) for z in shown) > toe.radii[-1] / 2
    ball = [z for z in foot.body if 0.5 < z.imag < 0.74]
    assert min(abs(z - edge) for z in shown for edge in ball) > 0.05


def test_a_bar_leaves_the_heel_to_the_other_hand_and_a_fan_needs_both_at_the_toes() -> None:
    aside = PlanFootPose(surface="sole", side_deg=15)
    still, moved, fan = (below(hands("bar", "before")), below(hands("bar", "before", aside)),
                         below(hands("fan", "before")))  # fmt: skip
    assert len(still) > 300
    assert still == moved
    assert not fan
