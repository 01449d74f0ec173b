"""From poses to joints."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.figure.model import body
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.hands import HANDS, finger_joints
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.model.poses import (
    ArmLook,
    FootShape,
    FreeArm,
    FreeLeg,
    Means,
    PinnedLeg,
    Pose,
    RestingArm,
    TargetArm,
    TurnedLeg,
)
from footcare_gui.figure.model.solve import solve

FLAT = FootShape(toes_flat=True)
HANGING = FreeArm(0.0, 10.0)
STAND = Pose(
    pelvis=3.93j,
    near_leg=PinnedLeg("ball", 0.6 + 0j, 0.0, FLAT),
    far_leg=PinnedLeg("ball", 0.6 + 0j, 0.0, FLAT, hip_offset=0.075j),
    near_arm=HANGING,
    far_arm=HANGING,
)


def test_standing_tall_is_seven_and_a_half_heads_high() -> None:
    solved = solve(STAND)
    top = solved.neck_top.imag + 0.9
    assert top == pytest.approx(7.5, abs=0.1)


def test_lengths_of_bones_never_change() -> None:
    for near in (STAND.near_leg, FreeLeg(70.0, 40.0, 10.0), FreeLeg(-10.0, 120.0)):
        leg = solve(replace(STAND, near_leg=near)).near_leg
        assert abs(leg.knee - leg.hip) == pytest.approx(body.THIGH)
        assert abs(leg.ankle - leg.knee) == pytest.approx(body.SHANK, abs=0.01)


def test_the_far_foot_stands_higher_by_the_depth_of_the_floor() -> None:
    solved = solve(STAND)
    assert solved.far_leg.ankle - solved.near_leg.ankle == pytest.approx(1j * body.FAR_RAISE)


def test_written_angles_are_read_back_whatever_the_trunk_leans() -> None:
    for lean in (0.0, 30.0, -90.0):
        solved = solve(replace(STAND, lean_deg=lean, near_leg=FreeLeg(50.0, 35.0, -12.0)))
        assert solved.hip_flexion_deg(Flank.NEAR) == pytest.approx(50)
        assert solved.near_leg.knee_flexion_deg == pytest.approx(35)
        assert solved.near_leg.ankle_flexion_deg == pytest.approx(-12)


def test_toes_that_lie_flat_undo_the_pitch() -> None:
    leg = replace(STAND, near_leg=PinnedLeg("ball", 0j, -40.0, FLAT))
    assert solve(leg).near_leg.toes_deg == 40


def test_a_turned_leg_tells_the_angles_that_it_stands_for() -> None:
    turned = TurnedLeg(0.9 + 0.8j, 1.7 + 0.4j, Means(90.0, 60.0, 105.0, 0.0))
    solved = solve(replace(STAND, far_leg=turned))
    assert solved.hip_flexion_deg(Flank.FAR) == 90
    assert solved.far_leg.knee_flexion_deg == 105


def test_a_hand_on_a_thigh_follows_the_thigh() -> None:
    resting = RestingArm(Part(Flank.NEAR, "thigh"), 0.5)
    for hip in (60.0, 90.0):
        solved = solve(replace(STAND, near_leg=FreeLeg(hip, 90.0), near_arm=resting))
        leg, target = solved.near_leg, solved.near_arm.target
        assert target is not None
        middle = (leg.hip + leg.knee) / 2
        assert abs(target - middle) == pytest.approx(0.315 + 0.10)


def test_fingertips_all_meet_the_surface_that_they_touch() -> None:
    tips = TargetArm(1.5 + 4.6j, 80.0, look=ArmLook(hand=HANDS["tips"]))
    arm = solve(replace(STAND, near_arm=tips)).near_arm
    heights = [arm.hand_point(finger_joints(arm.hand, finger)[-1]).imag for finger in range(4)]
    assert max(heights) - min(heights) < 0.05
    assert arm.residual < 1e-6


def test_breathing_in_lifts_the_shoulders_a_little() -> None:
    out, deep = solve(STAND), solve(replace(STAND, breath=1.0))
    assert (deep.near_arm.shoulder - out.near_arm.shoulder).imag == pytest.approx(0.02)


def test_a_target_out_of_reach_is_admitted() -> None:
    far_away = TargetArm(9 + 4j, 90.0, by_wrist=True)
    assert solve(replace(STAND, near_arm=far_away)).near_arm.residual > 1
