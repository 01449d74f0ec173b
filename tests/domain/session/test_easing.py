"""How a session can go on after "too much", in numbers."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.easing import Easier, WayOn, eased_here, easier_of, question_of
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.state import Finished, Position, Running
from footcare_gui.domain.session.summary import summarise
from footcare_gui.domain.session.timing import planned_ms
from tests.builders import ALL, AT_OWN_PACE, CURLS, PRESS, STRETCH, WALK, make_plan
from tests.sessions import Played

LAST_LEFT_HOLD_S = 10 + 2 * (3 + 30 + 3 + 5) + 3 + 5


def asked(plan: SessionPlan, *after_s: int) -> Position:
    """Where a session stands that was too much so many seconds after it began."""
    played = Played(plan).do(c.Start)
    for seconds in after_s:
        played.run(seconds * 1000).do(c.TooMuch)
    assert isinstance(played.state, Running)
    return played.state.where


def test_nothing_is_asked_where_nobody_said_too_much() -> None:
    plan = make_plan(STRETCH)
    assert question_of(plan, Position(2)) is None
    assert easier_of(plan, Position(2)) is None


def test_easier_halves_the_holds_that_are_left_on_this_side() -> None:
    plan = make_plan(STRETCH)
    question = question_of(plan, asked(plan, 20))
    assert question is not None
    assert question.easier == Easier(30_000, 15_000, 2, 2, None)
    assert question.easier.eases
    assert question.answers == (WayOn.EASIER, WayOn.SKIP, WayOn.FINISH)


def test_a_hold_that_cannot_be_shorter_is_done_half_as_often() -> None:
    plan = make_plan(PRESS)
    easier = easier_of(plan, asked(plan, 11))
    assert easier is not None
    assert (easier.before_ms, easier.after_ms) == (3_000, 3_000)
    assert (easier.reps_before, easier.reps_after) == (3, 2)
    assert easier.last_rep == 3


def test_where_a_side_is_over_the_other_becomes_easier() -> None:
    plan = make_plan(STRETCH)
    question = question_of(plan, asked(plan, LAST_LEFT_HOLD_S))
    assert question is not None
    assert question.easier == Easier(30_000, 15_000, 3, 3, None, Side.RIGHT)
    assert question.answers == (WayOn.EASIER, WayOn.SKIP, WayOn.FINISH)
    played = Played(plan).do(c.Start).run(LAST_LEFT_HOLD_S * 1000).do(c.TooMuch).run(4_000)
    assert isinstance(played.state, Running)
    assert eased_here(plan, played.state.where) == question.easier
    played.run(600_000)
    _, right = summarise(plan, played.events).done
    assert (right.held_ms, right.waived_ms, right.too_much) == (45_000, 45_000, False)
    assert eased_here(plan, played.state.where) is None


def test_gone_back_to_the_side_that_is_over_is_shorter_as_well() -> None:
    plan = make_plan(STRETCH)
    played = Played(plan).do(c.Start).run(LAST_LEFT_HOLD_S * 1000).do(c.TooMuch).run(4_000)
    played.do(c.Previous)
    assert isinstance(played.state, Running)
    where = played.state.where
    segment = plan.segments[where.index]
    assert (segment.side, segment.rep) == (Side.LEFT, 0), "the whole side begins anew"
    hold = next(i for i in range(where.index, len(plan.segments)) if plan.segments[i].kind.is_work)
    assert planned_ms(plan, hold, where) == 15_000


def test_where_nothing_of_the_exercise_is_left_nothing_becomes_easier() -> None:
    plan = make_plan(WALK, STRETCH)
    question = question_of(plan, asked(plan, 15))
    assert question is not None
    assert (question.easier, question.can_skip) == (None, False)


@pytest.mark.parametrize("exercise", [*ALL, CURLS, AT_OWN_PACE], ids=lambda one: one.id)
@pytest.mark.parametrize("after_s", [12, 19, 33, 47])
def test_what_is_offered_is_what_is_then_done(exercise: Exercise, after_s: int) -> None:
    plan = make_plan(exercise, WALK)
    played = Played(plan).do(c.Start).run(after_s * 1000).do(c.TooMuch)
    for _ in range(4):
        played.now_ms += 1_000
        played.do(c.Tick)
    if isinstance(played.state, Finished):
        return  # behind the last hold of a session nothing is asked
    assert isinstance(played.state, Running)
    asked_at = played.state.where
    if asked_at.asked_ms is None:
        assert not asked_at.eased, "it was a part in which nothing can be too much"
        return
    offered, was = easier_of(plan, asked_at), asked_at.eased[-1]
    played.do(c.Ease)
    assert isinstance(played.state, Running)
    side = was.side if offered is None or offered.other is None else offered.other
    left = [
        (plan.segments[i].rep, planned_ms(plan, i, played.state.where))
        for i in range(asked_at.index, len(plan.segments))
        if plan.segments[i].kind.is_work
        and (plan.segments[i].place, plan.segments[i].side) == (was.place, side)
    ]
    done = [(rep, ms) for rep, ms in left if ms]
    assert len({rep for rep, _ in done}) == (0 if offered is None else offered.reps_after)
    if offered is not None and not offered.is_counted:
        assert {ms for _, ms in done} == {offered.after_ms}


def test_the_second_time_in_an_exercise_skipping_comes_first() -> None:
    plan = make_plan(STRETCH)
    played = Played(plan).do(c.Start).run(20_000).do(c.TooMuch).run(4_000).do(c.Ease)
    played.run(25_000).do(c.TooMuch)
    assert isinstance(played.state, Running)
    question = question_of(plan, played.state.where)
    assert question is not None
    assert question.answers[0] is WayOn.SKIP
