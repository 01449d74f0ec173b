"""Contacts in close-ups: what rests stays where it rests, whatever the progress."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.model.foot_close_up import FarFoot, PlanCloseUp, SideCloseUp
from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.foot_scenes import (
    ANKLE_ALONG,
    TOES_ALONG,
    circle_centre,
    circling_origin,
    far_pose,
    plan_pose,
    rolled_ball,
    side_pose,
)
from footcare_gui.figure.model.foot_side import side_foot
from footcare_gui.figure.model.geometry import rot
from tests.figure_frames import CLOSE_UPS

STILL = CloseUpOptions()
STEPS = [k / 10 for k in range(11)]


def side(name: str) -> SideCloseUp:
    found = CLOSE_UPS[name]
    assert isinstance(found, SideCloseUp)
    return found


def plan(name: str) -> PlanCloseUp:
    found = CLOSE_UPS[name]
    assert isinstance(found, PlanCloseUp)
    return found


@pytest.mark.parametrize("t", STEPS)
def test_the_ball_stays_on_the_floor_and_the_border_of_the_sole_hides_its_top(t: float) -> None:
    close_up = side("massage")
    assert close_up.roll is not None
    pose, ball = side_pose(close_up, t, STILL), rolled_ball(close_up.roll, t)
    assert ball.centre.imag == pytest.approx(close_up.roll.track.radius)
    sole = [pose.ankle + rot(pose.pitch_deg) * z for z in side_foot(pose).sole]
    nearest = min(abs(z - ball.centre) for z in sole)
    hidden = close_up.roll.track.radius - nearest
    assert 0.02 < hidden < close_up.roll.press


@pytest.mark.parametrize("t", STEPS)
def test_the_ball_of_the_foot_stays_put_while_the_heel_rises(t: float) -> None:
    pose = side_pose(side("tiptoe"), t, STILL)
    ball = pose.ankle + rot(pose.pitch_deg) * BALL.centre
    assert ball == pytest.approx(0.56 + 1j * BALL.radius)


def test_the_heel_rises_to_tiptoe() -> None:
    heels = [
        (pose.ankle + rot(pose.pitch_deg) * (-0.185 - 0.32j)).imag
        for pose in (side_pose(side("tiptoe"), t, STILL) for t in (0.0, 1.0))
    ]
    assert heels[0] == pytest.approx(0.0, abs=0.01)
    assert heels[1] > 0.3


def test_the_other_foot_shows_its_other_border_and_stands_on_its_own_floor() -> None:
    near = side_pose(side("toe_press"), 1.0, STILL)
    far = far_pose(FarFoot(0.3 + 0.085j), near)
    assert far.view != near.view
    assert far.ankle == near.ankle + (0.3 + 0.085j)
    assert far.floor == 0.085


def test_a_lens_may_show_the_other_border_of_the_same_foot() -> None:
    close_up = side("toe_bend")
    assert side_pose(close_up, 1.0, STILL).view == "medial"
    assert side_pose(close_up, 1.0, CloseUpOptions(view="lateral")).view == "lateral"


def test_toes_swing_to_the_other_side_where_the_lens_asks_for_it() -> None:
    there, back = (
        plan_pose(plan("toe_side"), 1.0, CloseUpOptions(direction=way)).side_deg for way in (1, -1)
    )
    assert there > 10
    assert back == -there


def test_toes_grip_before_they_lift_and_keep_their_grip() -> None:
    toes = [side_pose(side("pencil"), t, STILL).curl_deg for t in (0.0, 0.5, 1.0)]
    assert toes[0] == 0
    assert toes[1] == toes[2] > 50


@pytest.mark.parametrize("phase", STEPS)
def test_a_foot_that_circles_swings_about_its_ankle(phase: float) -> None:
    close_up = plan("ankle_circles")
    axes = plan_pose(close_up, phase, STILL).axes
    heel = circling_origin(close_up, axes)
    assert heel + close_up.scale * ANKLE_ALONG * axes[1] == pytest.approx(close_up.origin)


@pytest.mark.parametrize("phase", [0.0, 0.5])
def test_the_circle_goes_through_the_highest_and_the_lowest_place_of_the_toes(
    phase: float,
) -> None:
    close_up = plan("ankle_circles")
    axes = plan_pose(close_up, phase, STILL).axes
    toes = circling_origin(close_up, axes) + close_up.scale * TOES_ALONG * axes[1]
    centre, radius = circle_centre(close_up)
    assert abs(toes - centre) == pytest.approx(radius)
