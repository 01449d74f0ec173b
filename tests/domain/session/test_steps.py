"""The written step that belongs to a part of a session."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Step
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.steps import step_for, step_pose
from tests.builders import STRETCH
from tests.figure_frames import segment

FORM = STRETCH.usual._replace(
    steps=(
        Step(during=("get_ready",)),
        Step(during=("bent_knee",)),
        Step(during=("move",)),
        Step(during=("down",)),
    )
)


@pytest.mark.parametrize(
    ("kind", "phase", "part", "number"),
    [
        (Kind.SWITCH, "", "", 1),
        (Kind.MOVE, "up", "straight_knee", 3),
        (Kind.MOVE, "up", "bent_knee", 2),
        (Kind.MOVE, "down", "bent_knee", 4),
        (Kind.RELEASE, "", "", 3),
        (Kind.HOLD, "", "", 1),
    ],
)
def test_beat_or_phase_comes_first_then_part_then_kind_then_what_stands_for_it(
    kind: Kind, phase: str, part: str, number: int
) -> None:
    assert step_for(FORM, kind, phase, part) == number


PICTURED = STRETCH.usual._replace(
    steps=(
        Step("face_wall", ("get_ready",)),
        Step("step_back"),
        Step("lean", ("move_in",)),
        Step("hold", ("hold",)),
        Step("face_wall", ("release",)),
    )
)


@pytest.mark.parametrize(
    ("kind", "step", "pose"),
    [
        (Kind.GET_READY, 1, "face_wall"),
        (Kind.SWITCH, 1, "face_wall"),
        (Kind.MOVE_IN, 3, "lean"),
        (Kind.HOLD, 4, ""),
        (Kind.RELEASE, 5, "face_wall"),
        (Kind.REST, 5, ""),
        (Kind.RELEASE, 2, ""),
        (Kind.RELEASE, 9, ""),
    ],
)
def test_on_the_way_in_and_out_a_step_that_speaks_of_a_part_gives_its_picture(
    kind: Kind, step: int, pose: str
) -> None:
    part = segment(kind, 10_000)._replace(step=step)
    assert step_pose(PICTURED, part, None, late=False) == pose


def test_from_half_of_the_time_before_the_work_it_is_the_last_step_before_the_way_in() -> None:
    ready = segment(Kind.GET_READY, 10_000)._replace(step=1)
    way_in = segment(Kind.MOVE_IN, 3_000)._replace(step=3)
    assert step_pose(PICTURED, ready, way_in, late=False) == "face_wall"
    assert step_pose(PICTURED, ready, way_in, late=True) == "step_back"
    assert step_pose(PICTURED, ready, None, late=True) == "face_wall"
    release = segment(Kind.RELEASE, 10_000)._replace(step=5)
    assert step_pose(PICTURED, release, way_in, late=True) == "face_wall"


def test_a_step_without_a_picture_of_its_own_gives_none_outside_the_work() -> None:
    plain = STRETCH.usual._replace(steps=(Step(during=("get_ready", "rest")),))
    ready = segment(Kind.GET_READY, 10_000)._replace(step=1)
    assert step_pose(plain, ready, None, late=False) == ""
