"""Which picture: which pose it shows, and whether it is turned left to right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.figure import Working
from footcare_gui.figure.model.motion import key_moment, moment
from footcare_gui.figure.model.shot import Shot, is_mirrored, moment_of, shown_side
from tests.figure_frames import FIGURES, segment

CALF = FIGURES.figure("heel_cord")
MOVE = segment(Kind.MOVE_IN, 3_000, ("start", "hold"), Side.LEFT)


@pytest.mark.parametrize(
    ("working", "mirrored"), [("near", Side.LEFT), ("far", Side.RIGHT), ("both", None)]
)
def test_a_picture_is_mirrored_for_the_side_that_is_not_drawn(
    working: Working, mirrored: Side | None
) -> None:
    figure = replace(CALF, working=working)
    assert [side for side in Side if is_mirrored(figure, side)] == [s for s in (mirrored,) if s]


@pytest.mark.parametrize(
    ("working", "names"),
    [
        ("near", {Side.LEFT: Side.LEFT, Side.RIGHT: Side.RIGHT, Side.BOTH: Side.RIGHT}),
        ("far", {Side.LEFT: Side.LEFT, Side.RIGHT: Side.RIGHT, Side.BOTH: Side.LEFT}),
        ("both", {Side.LEFT: Side.BOTH, Side.RIGHT: Side.BOTH, Side.BOTH: Side.BOTH}),
    ],
)
def test_a_picture_names_the_side_that_it_shows(working: Working, names: dict[Side, Side]) -> None:
    figure = replace(CALF, working=working)
    assert {side: shown_side(figure, side) for side in names} == names


def test_a_moving_shot_is_the_instant_of_its_segment() -> None:
    shot = Shot("heel_cord", segment=MOVE, elapsed_ms=1_200, still=False)
    assert moment_of(CALF, shot) == moment(CALF, MOVE, 1_200)


def test_a_still_of_a_segment_is_the_key_pose_that_it_leads_to() -> None:
    shot = Shot("heel_cord", pose="start", segment=MOVE, elapsed_ms=1_200, side=Side.LEFT)
    assert shot.key_pose == "hold"
    assert moment_of(CALF, shot) == key_moment(CALF, "hold", Side.LEFT)


def test_a_still_of_a_segment_is_that_of_its_step_where_the_step_tells() -> None:
    shot = Shot("heel_cord", segment=MOVE, side=MOVE.side, step_pose="heel_down")
    assert moment_of(CALF, shot) == key_moment(CALF, "heel_down", MOVE.side)
    moving = replace(shot, elapsed_ms=900, still=False)
    assert moment_of(CALF, moving) == moment(CALF, MOVE, 900)


def test_a_still_without_a_segment_is_its_pose() -> None:
    shot = Shot("heel_cord", pose="face_wall")
    assert moment_of(CALF, shot) == key_moment(CALF, "face_wall", Side.RIGHT)
