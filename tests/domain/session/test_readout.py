"""The parts of a readout that only a screen asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.domain.exercises.exercise import Exercise, Posture
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.easing import Easier
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.events import Cause, MarkKind, SegmentEnded
from footcare_gui.domain.session.glance import COME_TO_REST_MS, Mode
from footcare_gui.domain.session.plan import Kind, PlanOptions, SessionPlan
from footcare_gui.domain.session.readout import (
    Primary,
    Readout,
    begins_part,
    can_stop_here,
    readout,
)
from footcare_gui.domain.session.state import Idle, State
from tests.builders import ALL, AT_OWN_PACE, CIRCLES, CURLS, PRESS, STRETCH, WALK, make_plan


def run(plan: SessionPlan, until_ms: int, state: State | None = None, from_ms: int = 0) -> State:
    """The state after ticking every second up to an instant."""
    state = state or reduce(plan, Idle(), c.Start(from_ms))[0]
    for now_ms in range(from_ms, until_ms + 1, 1_000):
        state = reduce(plan, state, c.Tick(now_ms))[0]
    return reduce(plan, state, c.Tick(until_ms))[0]


def shown(plan: SessionPlan, until_ms: int) -> Readout:
    return readout(plan, run(plan, until_ms))


def test_half_way_is_shown_for_four_seconds() -> None:
    plan = make_plan(STRETCH)
    half_ms = 10_000 + 3_000 + 15_000
    assert shown(plan, half_ms - 1_000).mark is None
    assert shown(plan, half_ms).mark is MarkKind.HALF_WAY
    assert shown(plan, half_ms + 3_999).mark is MarkKind.HALF_WAY
    assert shown(plan, half_ms + 4_000).mark is None


def test_only_the_last_three_seconds_are_counted() -> None:
    plan = make_plan(STRETCH)
    assert not shown(plan, 6_999).counting
    assert shown(plan, 7_000).counting
    assert not shown(plan, 12_500).counting, "moving in is too short to be counted"


def test_what_lies_beyond_the_least_is_spare() -> None:
    at_work = shown(make_plan(WALK), 11_000)
    assert (at_work.spare_ms, at_work.is_optional) == (10_000, False)
    assert shown(make_plan(WALK), 30_000).is_optional


def test_after_more_time_was_asked_for_nothing_is_optional_and_to_stop_leaves_nothing_out() -> None:
    plan = make_plan(PRESS)
    state, _ = reduce(plan, run(plan, 11_000), c.Extend(11_500))
    state, events = reduce(plan, state, c.Tick(14_000))
    longer = readout(plan, state)
    assert (longer.length_ms, longer.seconds, events) == (10_000, 6, ())
    assert (longer.may_stop, longer.is_optional, can_stop_here(longer)) == (True, False, True)
    state, events = reduce(plan, state, c.Next(14_500))
    assert isinstance(events[0], SegmentEnded)
    assert events[0].cause is Cause.FINISHED


@pytest.mark.parametrize("exercise", [*ALL, CURLS, AT_OWN_PACE], ids=lambda one: one.id)
def test_too_much_never_makes_the_time_left_longer(exercise: Exercise) -> None:
    plan = make_plan(exercise, WALK, options=PlanOptions(wait_for_me=False))
    for now_ms in range(10_000, plan.session_ms, 700):
        before = run(plan, now_ms)
        state, _ = reduce(plan, before, c.TooMuch(now_ms))
        was = readout(plan, before).left_ms
        assert readout(plan, state).left_ms <= was
        for later_ms in range(now_ms, now_ms + 6_000, 1_000):
            state, _ = reduce(plan, state, c.Tick(later_ms))
            assert readout(plan, state).left_ms <= was


def test_a_new_position_offers_thirty_seconds_more_and_everything_else_ten() -> None:
    plan = make_plan(WALK, CIRCLES)
    state = run(plan, 10_500)
    state, _ = reduce(plan, state, c.SkipExercise(10_600))
    lying_down = readout(plan, state)
    assert lying_down.segment.kind is Kind.CHANGE_POSITION
    assert lying_down.extension_ms == 30_000
    assert lying_down.came_from is not None
    assert lying_down.came_from.posture is Posture.STANDING
    assert shown(plan, 1_000).extension_ms == 10_000
    assert shown(plan, 1_000).came_from is None


def test_nothing_can_be_added_beyond_what_is_prescribed() -> None:
    circling = shown(make_plan(CIRCLES, options=PlanOptions(wait_for_me=False)), 13_000)
    assert circling.segment.kind is Kind.MOVE
    assert (circling.extension_ms, circling.can_extend) == (0, False)


def test_after_too_much_it_eases_out_then_asks_and_the_figure_comes_to_rest() -> None:
    plan = make_plan(STRETCH)
    state = run(plan, 15_000)
    assert readout(plan, state).question is None
    state, _ = reduce(plan, state, c.TooMuch(15_000))
    easing_out = readout(plan, state)
    assert (easing_out.segment.kind, easing_out.mode) == (Kind.RELEASE, Mode.RUNNING)
    assert easing_out.question is not None
    asking = readout(plan, run(plan, 18_000 + 6_000, state, 15_000))
    assert (asking.mode, asking.primary) == (Mode.ASKING, Primary.EASE)
    assert (asking.elapsed_ms, asking.figure_ms) == (0, COME_TO_REST_MS)
    assert not asking.can_ease
    assert not asking.can_extend
    assert asking.question is not None
    assert asking.question.easier == Easier(30_000, 15_000, 2, 2, None)
    answered, _ = reduce(plan, run(plan, 24_000, state, 15_000), c.Ease(60_000))
    resting = readout(plan, answered)
    assert (resting.mode, resting.question, resting.seconds) == (Mode.RUNNING, None, 10)


def test_a_part_begins_with_another_segment_or_another_way_of_standing() -> None:
    plan = make_plan(STRETCH)
    ready, later, hold = (shown(plan, ms) for ms in (1_000, 4_000, 20_000))
    assert begins_part(None, ready)
    assert not begins_part(ready, later)
    assert begins_part(later, hold)
    assert begins_part(later, replace(later, mode=Mode.PAUSED))
