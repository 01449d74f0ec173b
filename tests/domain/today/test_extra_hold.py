"""One extra hold for a side that is owed some: alone, or inside a session."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.plan import Kind, PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.today.extra_hold import extra_hold, with_extra_hold
from tests.kits.todays_kit import NOON, library, session


def debt(exercise: str = "heel_cord", hold_ms: int = 18_000, variant: str = "") -> Debt:
    return Debt("s", NOON, exercise, variant, Side.RIGHT, hold_ms, hold_ms)


def test_an_extra_hold_is_one_hold_on_its_side() -> None:
    plan = extra_hold(library(), debt(), PlanOptions())
    assert plan.type == "owed"
    assert {s.side for s in plan.segments} == {Side.RIGHT}
    assert [s.duration_ms for s in plan.segments if s.kind.is_work] == [18_000]


def test_an_extra_hold_of_phases_is_no_longer_than_owed() -> None:
    plan = extra_hold(library(), debt("toe_stretch", 20_000), PlanOptions())
    assert sum(s.duration_ms for s in plan.segments if s.kind.is_work) == 20_000


def test_inside_a_session_it_comes_where_the_person_is_in_its_position() -> None:
    plan = session()
    assert plan is not None
    longer = with_extra_hold(library(), plan, debt(), PlanOptions())
    order = list(dict.fromkeys((s.place, s.exercise) for s in longer.segments))
    assert [name for _, name in order] == [
        "toe_press",
        "heel_cord",
        "toe_walk",
        "heel_cord",
        "ankle_circles",
    ]
    extra = [s for s in longer.segments if s.place == 3]
    assert {s.side for s in extra} == {Side.RIGHT}
    assert extra[0].kind is Kind.GET_READY
    added = sum(s.duration_ms for s in extra)
    assert longer.total_ms == plan.total_ms + added
    assert [s.group for s in longer.segments] == sorted(s.group for s in longer.segments)


def test_at_the_end_of_a_session_in_another_position_it_changes_position() -> None:
    plan = plan_exercise(library(), Item("heel_cord"), PlanOptions())
    longer = with_extra_hold(library(), plan, debt("ankle_circles", 10_000), PlanOptions())
    extra = [s for s in longer.segments if s.place == 1]
    assert extra[0].kind is Kind.CHANGE_POSITION
    assert extra[0].waits
