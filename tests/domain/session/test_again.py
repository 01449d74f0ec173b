"""A session once more, from the other side."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import Ours, SideTerm
from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.exercises.sets import Sets
from footcare_gui.domain.session.again import other_side_first
from tests.builders import CIRCLES, GRIP, PRESS, STRETCH, WALK, exact, make_exercise, make_plan

IN_TURN = make_exercise(
    "in_turn",
    span=exact(30),
    ours=Ours(sets=Sets(alternate=True)),
    reps=3,
    sides=SideTerm.EACH_LEG,
)


@pytest.mark.parametrize("exercise", [STRETCH, GRIP, CIRCLES, IN_TURN], ids=lambda one: one.id)
def test_the_sides_change_places_and_nothing_else_changes(exercise: Exercise) -> None:
    plan = make_plan(exercise)
    again = other_side_first(plan)
    worked = [segment.side for segment in again.segments if segment.kind.is_work]
    assert worked[0] is Side.RIGHT
    assert worked[-1] is Side.LEFT
    assert [s.kind for s in again.segments] == [s.kind for s in plan.segments]
    assert [s.duration_ms for s in again.segments] == [s.duration_ms for s in plan.segments]
    assert other_side_first(again) == plan


def test_what_is_done_with_both_feet_stays_as_it_is() -> None:
    plan = make_plan(WALK, PRESS)
    assert other_side_first(plan) == plan
