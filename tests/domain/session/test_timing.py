"""How long a segment is for this person now, and what lies inside it."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.state import Eased, Idle, Position, Resuming, Running
from footcare_gui.domain.session.timing import (
    MOST_EXTRA_MS,
    end_ms,
    extension_ms,
    marks,
    may_ease,
    may_stop,
    next_change_ms,
    reps_now,
    rest_after,
    room_ms,
)
from tests.builders import CIRCLES, GRIP, PRESS, STRETCH, WALK, make_plan


def work_of(plan: SessionPlan) -> int:
    return next(i for i, segment in enumerate(plan.segments) if segment.kind.is_work)


def test_marks_lie_inside_and_in_order() -> None:
    plan = make_plan(WALK)
    assert marks(plan, Position(work_of(plan))) == (
        (15_000, MarkKind.HALF_WAY),
        (20_000, MarkKind.ENOUGH),
        (27_000, MarkKind.COUNT),
        (28_000, MarkKind.COUNT),
        (29_000, MarkKind.COUNT),
    )


def test_from_when_on_one_may_stop() -> None:
    walk, press = make_plan(WALK), make_plan(PRESS)
    for plan, elapsed_ms, may in (
        (walk, 19_999, False),
        (walk, 20_000, True),
        (press, 3_000, False),
    ):
        assert may_stop(plan, Position(work_of(plan), elapsed_ms)) is may
    grip = make_plan(GRIP, options=PlanOptions(end_open_at_target=False))
    plenty = next(
        at for at, kind in marks(grip, Position(work_of(grip))) if kind is MarkKind.TARGET
    )
    for elapsed_ms in (plenty - 1, plenty):
        assert may_stop(grip, Position(work_of(grip), elapsed_ms)) is (elapsed_ms == plenty)


def test_who_has_asked_for_more_is_not_told_that_it_is_enough_and_may_stop_all_the_same() -> None:
    plan = make_plan(PRESS)
    held = Position(work_of(plan), 3_000, extra_ms=7_000)
    assert marks(plan, held) == tuple((ms, MarkKind.COUNT) for ms in (7_000, 8_000, 9_000))
    assert may_stop(plan, held)


def test_a_set_has_the_repetitions_that_easing_has_left() -> None:
    plan = make_plan(PRESS)
    rep, press = work_of(plan), PRESS.usual
    assert press.dosage.repetitions == 4
    assert reps_now(plan, Position(0)) == 0
    assert reps_now(plan, Position(rep)) == 4
    once = Eased(0, Side.BOTH, rep + 1, last_rep=3)
    twice = (once, Eased(0, Side.BOTH, rep + 3, last_rep=2))
    assert reps_now(plan, Position(rep, eased=(once,))) == 3
    assert reps_now(plan, Position(rep, eased=twice)) == 2
    assert reps_now(plan, Position(rep + 4, eased=twice)) == 3, "the third was done all the same"
    elsewhere = Eased(1, Side.BOTH, rep + 1, last_rep=3)
    assert reps_now(plan, Position(rep, eased=(elsewhere,))) == 4


def test_circles_turn_at_half_time_instead_of_saying_half_way() -> None:
    plan = make_plan(CIRCLES)
    kinds = [kind for _, kind in marks(plan, Position(work_of(plan)))]
    assert kinds[0] is MarkKind.REVERSE
    assert MarkKind.HALF_WAY not in kinds


@pytest.mark.parametrize(
    ("exercise", "room"),
    [(STRETCH, MOST_EXTRA_MS), (CIRCLES, 0), (WALK, 0), (PRESS, 7_000)],
    ids=lambda value: getattr(value, "id", None),
)
def test_more_time_has_its_ceiling(exercise: Exercise, room: int) -> None:
    plan = make_plan(exercise)
    where = Position(work_of(plan))
    assert room_ms(plan, where) == room
    assert extension_ms(plan, where) == min(10_000, room)


def test_an_open_hold_ends_at_its_target_or_at_its_cap() -> None:
    options = (PlanOptions(), PlanOptions(end_open_at_target=False))
    plans = [make_plan(GRIP, options=one) for one in options]
    assert [end_ms(plan, Position(work_of(plan))) for plan in plans] == [10_000, 30_000]


def test_a_hold_rests_in_its_own_repetition_and_the_last_one_in_what_follows() -> None:
    plan = make_plan(STRETCH)
    holds = [i for i, segment in enumerate(plan.segments) if segment.kind.is_work]
    first = rest_after(plan, holds[0])
    assert first is not None
    assert plan.segments[first].kind.value == "rest"
    assert rest_after(plan, holds[-1]) is None


def test_nothing_is_too_much_before_a_repetition_begins() -> None:
    plan = make_plan(STRETCH)
    assert not may_ease(plan, Position(0))
    assert may_ease(plan, Position(work_of(plan)))


def test_nobody_is_woken_where_nothing_changes_by_itself() -> None:
    plan = make_plan(STRETCH)
    assert next_change_ms(plan, Idle()) is None
    assert next_change_ms(plan, Running(Position(0, waiting=True), 0)) is None
    assert next_change_ms(plan, Resuming(Position(2), 400, 0)) == 600
    assert next_change_ms(plan, Running(Position(2, elapsed_ms=29_990), 0)) == 10
