"""How a session can go on after "too much", in numbers."""

from __future__ import annotations

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.easing import Easier, WayOn, easier_of, question_of
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.state import Position, Running
from tests.builders import PRESS, STRETCH, make_plan
from tests.sessions import Played


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


def test_on_a_side_that_is_over_there_is_nothing_to_ease_and_the_other_can_be_skipped() -> None:
    plan = make_plan(STRETCH)
    third_hold_s = 10 + 2 * (3 + 30 + 3 + 5) + 3 + 5
    question = question_of(plan, asked(plan, third_hold_s))
    assert question is not None
    assert (question.easier, question.can_skip) == (None, True)


def test_the_second_time_in_an_exercise_skipping_comes_first() -> None:
    plan = make_plan(STRETCH)
    played = Played(plan).do(c.Start).run(20_000).do(c.TooMuch).run(4_000).do(c.Ease)
    played.run(25_000).do(c.TooMuch)
    assert isinstance(played.state, Running)
    question = question_of(plan, played.state.where)
    assert question is not None
    assert question.answers[0] is WayOn.SKIP
