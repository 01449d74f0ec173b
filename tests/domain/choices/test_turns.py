"""Which side begins: the sides take turns, unless the person wants it otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.memory.ledger import OWED, Debt, turns
from footcare_gui.domain.memory.recording import Stamped, record_of
from footcare_gui.domain.memory.remarks import Removed, remarked
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.again import other_side_first
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.today.extra_hold import extra_hold
from tests.builders import ALL, CIRCLES, GRIP, STRETCH, WALK, make_library, make_plan
from tests.sessions import Played

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
KEY = ("stretch", "")
RIGHT_FIRST = PlanOptions(first_side=Side.RIGHT)


def played(plan: SessionPlan, for_ms: int | None = None, hours: int = 0) -> SessionRecord:
    """A session that ran for so long, and was left there."""
    run = Played(plan).do(c.Start).run(plan.session_ms if for_ms is None else for_ms).do(c.Stop)
    return recorded(run, hours)


def recorded(run: Played, hours: int = 0) -> SessionRecord:
    at = NOON + hours * HOUR
    stamped = [Stamped(at + timedelta(milliseconds=one.at_ms), one) for one in run.events]
    return record_of(f"{hours}", at, run.plan, stamped)


def sides_of(plan: SessionPlan) -> list[Side]:
    return list(dict.fromkeys(segment.side for segment in plan.segments))


def planned(records: Iterable[SessionRecord], *exercises: Exercise) -> SessionPlan:
    options = Preferences().plan_options(turns=turns(records))
    return make_plan(*exercises, options=options)


def test_the_side_that_did_not_begin_last_time_begins() -> None:
    left = played(make_plan(STRETCH))
    right = played(make_plan(STRETCH, options=RIGHT_FIRST), hours=1)
    assert turns([]) == {}
    assert turns([left]) == {KEY: Side.RIGHT}
    assert turns([right, left]) == turns([left, right, left]) == {KEY: Side.LEFT}


def test_every_session_of_a_row_begins_on_the_other_side() -> None:
    records: list[SessionRecord] = []
    began = []
    for hour in range(4):
        plan = planned(records, STRETCH)
        began.append(sides_of(plan)[0])
        records.append(played(plan, hours=hour))
    assert began == [Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT]


def test_each_exercise_and_each_form_has_its_own_turn() -> None:
    both = played(make_plan(STRETCH, WALK, CIRCLES))
    circles = played(make_plan(CIRCLES, options=RIGHT_FIRST), hours=1)
    assert turns([both, circles]) == {KEY: Side.RIGHT, ("circles", ""): Side.LEFT}
    seated = both.side_records[0]._replace(
        done=both.side_records[0].done._replace(variant="seated")
    )
    assert turns([both._replace(side_records=(seated, *both.side_records[1:2]))]).keys() >= {
        ("stretch", "seated")
    }


def test_what_was_not_begun_was_nobodys_turn() -> None:
    assert turns([played(make_plan(STRETCH), for_ms=5_000)]) == {}
    plan = make_plan(STRETCH, CIRCLES)
    assert turns([played(plan, for_ms=20_000)]) == {KEY: Side.RIGHT}
    assert turns([played(make_plan(WALK))]) == {}


def test_where_the_first_side_was_passed_over_the_other_has_begun() -> None:
    run = Played(make_plan(STRETCH)).do(c.Start)
    while run.state.where.index < 1 or run.plan.segments[run.state.where.index].side is Side.LEFT:  # type: ignore[union-attr]
        run.do(c.Next)
    assert turns([recorded(run.run(60_000).do(c.Stop))]) == {KEY: Side.LEFT}


def test_a_removed_session_and_an_extra_hold_do_not_count() -> None:
    left = played(make_plan(STRETCH))
    right = played(make_plan(STRETCH, options=RIGHT_FIRST), hours=1)
    assert turns([left, remarked(right, [Removed()])]) == {KEY: Side.RIGHT}
    extra = right._replace(plan_type=OWED, side_records=right.side_records[:1])
    assert turns([left, extra]) == {KEY: Side.RIGHT}


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_a_side_that_always_begins_leaves_turns_aside(side: Side) -> None:
    options = Preferences(first_side=side).plan_options(turns={KEY: side.other})
    assert sides_of(make_plan(STRETCH, options=options)) == [side, side.other]


def test_an_extra_hold_is_on_the_side_that_is_owed_whoevers_turn_it_is() -> None:
    debt = Debt("s", NOON, "stretch", "", Side.LEFT, 20_000, 20_000)
    options = PlanOptions(begins={KEY: Side.RIGHT})
    assert sides_of(extra_hold(make_library(STRETCH), debt, options)) == [Side.LEFT]


@pytest.mark.parametrize("exercise", ALL, ids=lambda one: one.id)
def test_once_more_is_the_same_session_from_the_other_side(exercise: Exercise) -> None:
    plan = make_plan(WALK, exercise)
    begins = {(exercise.id, ""): Side.RIGHT}
    assert other_side_first(plan) == make_plan(WALK, exercise, options=PlanOptions(begins=begins))
    assert other_side_first(other_side_first(plan)) == plan


def test_once_more_an_extra_hold_stays_on_its_side() -> None:
    debt = Debt("s", NOON, "grip", "", Side.RIGHT, 20_000, 20_000)
    plan = extra_hold(make_library(GRIP), debt, PlanOptions())
    assert other_side_first(plan) == plan
