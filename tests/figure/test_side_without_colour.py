"""Which leg is worked can be told without its colour: its close-up or its side's name is at it."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.motion import key_moment
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.model.things import anchor_point
from tests.figure_frames import FIGURE_IDS, FIGURES

STILLS = ("start", "hold")
"""What a person looks at while she gets ready, rests and holds."""
ONE_SIDED = tuple(name for name in FIGURE_IDS if FIGURES.figure(name).working in ("near", "far"))


def distance(solved: Solved, flank: Flank, place: Point) -> float:
    """From a place to the nearest of a leg's ankle and toes, in units of the figure."""
    foot = solved.leg(flank)
    return min(abs(foot.foot_point(at) - place) for at in (0j, 0.44 - 0.2j))


def marks(figure: Figure, pose: str, solved: Solved) -> list[Point]:
    """Where a still has its close-up's ring and its side's name."""
    show = figure.poses[pose].show
    ring = [] if show.lens is None else [anchor_point(solved, show.lens.aim)]
    return ring + ([] if show.tag is None else [show.tag])


@pytest.mark.parametrize("pose", STILLS)
@pytest.mark.parametrize("name", ONE_SIDED)
def test_a_mark_besides_the_colour_is_nearer_to_the_worked_foot(name: str, pose: str) -> None:
    figure = FIGURES.figure(name)
    solved = solve(key_moment(figure, pose, Side.RIGHT).pose)
    worked = Flank(figure.working)
    other = Flank.FAR if worked is Flank.NEAR else Flank.NEAR
    found = marks(figure, pose, solved)
    assert found
    assert any(distance(solved, worked, mark) < distance(solved, other, mark) for mark in found)
