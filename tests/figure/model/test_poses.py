"""Blending poses: parameters, not joints."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.figure.model.foot_sole import Dent
from footcare_gui.figure.model.hands import HANDS
from footcare_gui.figure.model.poses import (
    ArmLook,
    FootShape,
    FreeArm,
    FreeLeg,
    PinnedLeg,
    Pose,
    blend,
    weighted,
)

STAND = Pose(
    pelvis=4j,
    near_leg=PinnedLeg("ball", 0j, 0.0, FootShape(toes_flat=True)),
    far_leg=FreeLeg(0.0, 0.0),
    near_arm=FreeArm(0.0, 10.0),
    far_arm=FreeArm(0.0, 10.0),
)
LEAN = replace(
    STAND,
    pelvis=1 + 3j,
    lean_deg=20.0,
    near_leg=PinnedLeg("ball", 1 + 0j, -30.0, FootShape(toes_flat=True, curl_deg=40.0)),
)


def test_numbers_and_points_are_blended() -> None:
    half = blend(STAND, LEAN, 0.5)
    assert half.pelvis == 0.5 + 3.5j
    assert half.lean_deg == 10
    assert isinstance(half.near_leg, PinnedLeg)
    assert half.near_leg.pitch_deg == -15
    assert half.near_leg.foot.curl_deg == 20


def test_names_and_switches_come_from_the_nearer_pose() -> None:
    other = replace(STAND, near_leg=PinnedLeg("heel", 0j, 0.0, FootShape(toes_flat=False)))
    early, late = blend(STAND, other, 0.4).near_leg, blend(STAND, other, 0.6).near_leg
    assert isinstance(early, PinnedLeg)
    assert isinstance(late, PinnedLeg)
    assert (early.contact, late.contact) == ("ball", "heel")
    assert (early.foot.toes_flat, late.foot.toes_flat) == (True, False)


@given(st.floats(0, 1))
def test_what_is_the_same_stays_the_very_same(t: float) -> None:
    assert blend(STAND, LEAN, t).far_arm is STAND.far_arm
    assert blend(STAND, STAND, t) is STAND


def test_the_ends_are_the_poses_themselves() -> None:
    assert blend(STAND, LEAN, 0.0) == STAND
    assert blend(STAND, LEAN, 1.0) == LEAN


def test_a_dent_is_blended_and_one_that_is_not_there_is_not() -> None:
    deep, none = FootShape(dent=Dent(0.2, 0.1, 0.04)), FootShape()
    half = blend(deep, FootShape(dent=Dent(0.4, 0.1, 0.02)), 0.5).dent
    assert half == pytest.approx((0.3, 0.1, 0.03))
    assert blend(deep, none, 0.4).dent == deep.dent
    assert blend(deep, none, 0.6).dent is None


def test_hands_change_their_shape_gradually() -> None:
    half = blend(ArmLook(hand=HANDS["relax"]), ArmLook(hand=HANDS["hold"]), 0.5).hand
    assert half.flex_deg == pytest.approx((17.5, 32.5, 21.0))


def test_a_hand_that_changes_its_grip_rolls_over_from_palm_to_knuckles() -> None:
    touches = [
        blend(ArmLook(hand=HANDS["drape"]), ArmLook(hand=HANDS["hold"]), t / 20).hand.touch
        for t in range(21)
    ]
    points = [touch for touch in touches if isinstance(touch, complex)]
    assert len(points) == len(touches)
    assert max(abs(b - a) for a, b in pairwise(points)) < 0.005


def test_four_poses_are_weighed_together() -> None:
    poses = [replace(STAND, lean_deg=float(lean)) for lean in (0, 10, 20, 30)]
    assert weighted(poses, (0.0, 0.5, 0.5, 0.0)).lean_deg == pytest.approx(15)
