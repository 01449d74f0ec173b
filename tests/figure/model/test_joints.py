"""A solved figure answers for its joints: from the pose, or as declared."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.motion import key_moment
from footcare_gui.figure.model.solve import solve
from tests.figure_frames import FIGURES


def solved(figure_id: str, pose: str = "hold") -> Solved:
    return solve(key_moment(FIGURES.figure(figure_id), pose, Side.RIGHT).pose)


def test_a_point_of_the_foot_turns_with_the_foot() -> None:
    leg = solved("toe_walk").near_leg
    assert leg.pitch_deg < -20
    assert leg.foot_point(0j) == leg.ankle
    assert leg.foot_point(1 + 0j) - leg.ankle == pytest.approx(rot(leg.pitch_deg))


def test_a_leg_turned_to_the_viewer_answers_with_what_is_declared() -> None:
    figure = solved("toe_stretch")
    assert figure.far_leg.means is not None
    assert figure.far_leg.knee_flexion_deg == figure.far_leg.means.knee_deg
    assert figure.hip_flexion_deg(Flank.FAR) == figure.far_leg.means.hip_deg


def test_a_leg_seen_from_the_side_answers_with_what_is_drawn() -> None:
    figure = solved("heel_cord")
    leg = figure.near_leg
    assert leg.knee_flexion_deg == leg.thigh_deg - leg.shank_deg
    assert figure.hip_flexion_deg(Flank.NEAR) == leg.thigh_deg + figure.lean_deg


@pytest.mark.parametrize("flank", Flank)
def test_fingertips_touch_what_they_reach_for(flank: Flank) -> None:
    arm = solved("pencil_grip").arm(flank)
    assert arm.target is not None
    assert arm.touch == pytest.approx(arm.target, abs=0.03)


def test_an_elbow_is_bent_by_the_angle_between_its_bones() -> None:
    arm = solved("toe_press").near_arm
    assert arm.elbow_flexion_deg == arm.fore_deg - arm.upper_deg > 10


def test_joints_for_framing_hold_head_hands_and_feet_of_both_flanks() -> None:
    figure = solved("ankle_circles")
    places = figure.joints()
    for flank in Flank:
        assert figure.leg(flank).ankle in places
        assert figure.arm(flank).wrist in places
    assert figure.neck_top in places
