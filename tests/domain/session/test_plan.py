"""The plan as values: what is derived from its segments, and from what a person wants."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.plan import OPENING_MS, Dose, Kind, PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from tests.builders import PRESS, STRETCH, make_library, make_plan


def test_a_routine_shows_its_time_with_getting_ready_and_an_exercise_without() -> None:
    routine = make_plan(STRETCH)
    alone = plan_exercise(make_library(STRETCH), Item("stretch"), PlanOptions())
    assert routine.session_ms == alone.session_ms
    assert routine.total_ms - alone.total_ms == OPENING_MS


def test_a_segment_begins_when_all_before_it_are_over() -> None:
    plan = make_plan(STRETCH, PRESS)
    assert plan.start_ms(0) == 0
    assert plan.start_ms(1) == OPENING_MS
    assert plan.start_ms(len(plan.segments)) == plan.session_ms


def test_each_side_has_the_dose_of_both_unless_it_has_its_own() -> None:
    both, apart = Dose(10_000), Dose(10_000, right=Dose(5_000))
    assert [both.of(side).work_ms for side in (Side.LEFT, Side.RIGHT)] == [10_000, 10_000]
    assert [apart.of(side).work_ms for side in (Side.LEFT, Side.RIGHT)] == [10_000, 5_000]


def test_a_form_whose_turn_is_known_begins_with_it_and_any_other_with_the_usual_side() -> None:
    options = PlanOptions(first_side=Side.LEFT, begins={("stretch", "seated"): Side.RIGHT})
    assert options.beginning_with("stretch", "seated") is Side.RIGHT
    assert options.beginning_with("stretch", "") is Side.LEFT


@pytest.mark.parametrize("kind", list(Kind))
def test_only_holds_and_moves_are_work(kind: Kind) -> None:
    assert kind.is_work is (kind in (Kind.HOLD, Kind.MOVE))
