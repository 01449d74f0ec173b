from __future__ import annotations

import pytest

from footcare_gui.figure.model.foot_close_up import FarFoot, SideCloseUp
from footcare_gui.figure.model.foot_close_up_table import CLOSE_UPS
from footcare_gui.figure.model.foot_close_ups import (
    CLOSE_UP_KINDS,
    CloseUpError,
    CloseUpOptions,
    close_up_of,
    read_close_up_options,
)
from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.foot_scenes import far_pose, rolled_ball, side_pose
from footcare_gui.figure.model.foot_side import side_foot
from footcare_gui.figure.model.geometry import rot

STILL = CloseUpOptions()
STEPS = [k / 10 for k in range(11)]


def side(kind: str) -> SideCloseUp:
    found = CLOSE_UPS[kind]
    assert isinstance(found, SideCloseUp)
    return found


def test_an_unknown_kind_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(CloseUpError, match=r"'toe_wiggle'; known: toe_up, .*tiptoe"):
        close_up_of("toe_wiggle")


def test_every_close_up_of_the_exercises_exists() -> None:
    assert set(CLOSE_UP_KINDS) >= {
        "toe_up", "toe_down", "toe_fan", "toe_side", "spread", "toe_lift", "toe_curl", "toe_press",
        "pencil", "ankle_circles", "heel_down", "heel_stretch", "massage", "band", "tiptoe",
    }  # fmt: skip


def test_options_of_a_figure_file_are_read() -> None:
    given: dict[str, str | float | bool] = {
        "view": "medial",
        "feet": 1.0,
        "direction": -1.0,
        "hand": False,
    }
    expected = CloseUpOptions(view="medial", feet=1, direction=-1, hand=False)
    assert read_close_up_options("toe_press", given) == expected


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"colour": "red"}, "unknown option 'colour'; known: view, feet, direction, hand"),
        ({"view": "top"}, "view: 'top' is not one of lateral, medial"),
        ({"feet": 3.0}, "feet: 3.0 is not one of 1, 2"),
        ({"hand": 1.0}, "hand: 1.0 is not one of True, False"),
        ({"feet": True}, "feet: True is not one of 1, 2"),
    ],
)
def test_a_wrong_option_is_refused_with_what_it_may_be(
    given: dict[str, str | float | bool], message: str
) -> None:
    with pytest.raises(CloseUpError, match=message):
        read_close_up_options("toe_press", given)


def test_options_of_an_unknown_kind_are_refused() -> None:
    with pytest.raises(CloseUpError, match="unknown close-up 'toes'"):
        read_close_up_options("toes", {})


@pytest.mark.parametrize("t", STEPS)
def test_the_ball_stays_on_the_floor_and_in_the_dent_that_it_makes(t: float) -> None:
    close_up = side("massage")
    assert close_up.roll is not None
    pose, ball = side_pose(close_up, t, STILL), rolled_ball(close_up.roll, t)
    assert ball.centre.imag == pytest.approx(close_up.roll.track.radius)
    sole = [pose.ankle + rot(pose.pitch_deg) * z for z in side_foot(pose).sole]
    nearest = min(abs(z - ball.centre) for z in sole)
    assert nearest == pytest.approx(close_up.roll.track.radius, abs=0.01)


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
