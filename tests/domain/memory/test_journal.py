"""Where a session that was left may go on, for every instant at which it may have been left."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.codec import dumps, loads
from footcare_gui.domain.memory.journal import Resumption, resumable
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.evolution import replay
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import Kind, PlanOptions, SessionPlan
from footcare_gui.domain.session.state import (
    Finished,
    Idle,
    Paused,
    PauseReason,
    Running,
)
from footcare_gui.domain.session.summary import summarise
from footcare_gui.domain.session.timing import end_ms
from footcare_gui.texts.journal import where_it_stands
from footcare_gui.texts.lengths import duration
from tests.builders import (
    ALL,
    CIRCLES,
    GRIP,
    PHASES,
    PRESS,
    STRETCH,
    WALK,
    make_library,
    make_plan,
)
from tests.sessions import Played

PLAN = make_plan(STRETCH)
OPEN = make_plan(GRIP, options=PlanOptions(end_open_at_target=False))
plans = st.sampled_from([make_plan(*ALL), make_plan(WALK, CIRCLES), make_plan(PHASES), OPEN])
kinds = st.sampled_from(
    [c.Tick, c.Pause, c.Resume, c.Next, c.Previous, c.SkipExercise, c.Extend, c.TooMuch, c.Ready]
)
scripts = st.lists(st.tuples(kinds, st.integers(0, 3_000)), max_size=120)


def _played(plan: SessionPlan, script: list[tuple[type[c.Command], int]]) -> Played:
    played = Played(plan).do(c.Start)
    for kind, wait_ms in script:
        played.now_ms += wait_ms
        played.do(kind)
    return played


def _ended(events: tuple[e.Event, ...] | list[e.Event]) -> list[e.SegmentEnded]:
    return [event for event in events if isinstance(event, e.SegmentEnded)]


@given(plans, scripts)
def test_the_stored_events_replay_to_the_place_where_the_live_session_stands(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]]
) -> None:
    played = _played(plan, script)
    stored = [loads(dumps(event)) for event in played.events]
    state = replay(plan, stored)
    assert type(state) is type(played.state)
    if not isinstance(played.state, Idle) and not isinstance(state, Idle):
        live, again = played.state.where, state.where
        assert (live.index, live.extra_ms, live.eased) == (again.index, again.extra_ms, again.eased)
    if isinstance(played.state, Paused | Finished):
        assert state == played.state


@given(plans, scripts, st.integers(0, 1_000))
def test_wherever_it_was_left_it_goes_on_in_the_right_place_and_loses_nothing_finished(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]], cut: int
) -> None:
    whole = _played(plan, script)
    past = whole.events[: 1 + cut % len(whole.events)]
    state = replay(plan, past)
    left = resumable(plan, past)
    if left is None:
        assert isinstance(state, Idle | Finished) or isinstance(past[-1], e.SegmentEnded)
        return
    assert left.past == tuple(past)
    assert _ended(left.bridge) == []
    assert replay(plan, (*past, *left.bridge)) == left.state
    if isinstance(state, Paused) and not isinstance(past[-1], e.SegmentEnded):
        assert left.is_exact
        assert left.state == state
    else:
        assert left.state.where.elapsed_ms == 0
    if isinstance(past[-1], e.SegmentStarted):
        assert left.state.where.index == past[-1].index


@given(plans, scripts, st.integers(0, 1_000))
def test_finishing_there_keeps_all_that_was_done(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]], cut: int
) -> None:
    whole = _played(plan, script)
    past = whole.events[: 1 + cut % len(whole.events)]
    left = resumable(plan, past)
    if left is None:
        return
    everything = (*past, *left.finished())
    state = replay(plan, everything)
    assert isinstance(state, Finished)
    assert state.ending is Ending.STOPPED
    before = {(d.place, d.side): d.held_ms for d in summarise(plan, past).done}
    after = {(d.place, d.side): d.held_ms for d in summarise(plan, everything).done}
    paused_at = left.state.where.elapsed_ms if left.segment.kind.is_work else 0
    assert sum(after.values()) == sum(before.values()) + paused_at
    assert all(after[key] >= before[key] for key in before)


@given(plans, scripts, st.integers(0, 1_000))
def test_going_on_from_anywhere_reaches_the_end(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]], cut: int
) -> None:
    whole = _played(plan, script)
    left = resumable(plan, whole.events[: 1 + cut % len(whole.events)])
    if left is None:
        return
    again = Played(plan)
    again.go_on_from(left.state).do(c.Resume).run(10 * plan.session_ms)
    assert isinstance(again.state, Finished)
    assert replay(plan, (*left.past, *left.bridge, *again.events)) == again.state


def _left(ms: int, *commands: type[c.Command]) -> Resumption:
    left = resumable(PLAN, Played(PLAN).do(c.Start).run(ms).do(*commands).events)
    assert left is not None
    return left


def _second_hold_on_the_right() -> int:
    return next(
        i
        for i, s in enumerate(PLAN.segments)
        if s.kind is Kind.HOLD and s.side is Side.RIGHT and s.rep == 2
    )


def test_a_pause_is_exact() -> None:
    hold = _second_hold_on_the_right()
    left = _left(PLAN.start_ms(hold) + 12_000, c.Pause)
    where = left.state.where
    assert (left.is_exact, where.elapsed_ms, left.segment.side) == (True, 12_000, Side.RIGHT)
    assert left.bridge == ()
    assert left.finished()[0] == e.SegmentEnded(left.state.at_ms, hold, 12_000, e.Cause.STOPPED)


def _words(left: Resumption) -> str:
    return where_it_stands(left, make_library())


def test_the_offer_tells_what_stood_on_the_screen_of_the_whole_session() -> None:
    start_ms = PLAN.start_ms(_second_hold_on_the_right())
    left_s = (PLAN.session_ms - start_ms) // 1000
    assert _words(_left(start_ms + 12_001, c.Pause)) == f"stretch, right leg, {told(left_s - 12)}"
    assert _words(_left(start_ms + 28_001, c.Pause)) == f"stretch, right leg, {told(left_s - 28)}"


def test_a_kill_begins_the_hold_anew_and_so_tells_the_offer() -> None:
    start_ms = PLAN.start_ms(_second_hold_on_the_right())
    left_s = (PLAN.session_ms - start_ms) // 1000
    assert _words(_left(start_ms + 12_001)) == f"stretch, right leg, {told(left_s)}"


def told(seconds: int) -> str:
    return f"{duration(1000 * seconds)} left in all"


def test_a_kill_goes_on_from_the_start_of_that_hold() -> None:
    hold = _second_hold_on_the_right()
    left = _left(PLAN.start_ms(hold) + 16_000)
    where = left.state.where
    assert (left.is_exact, where.elapsed_ms, where.index) == (False, 0, hold)
    assert left.state.reason is PauseReason.LEFT


def test_a_kill_in_the_lead_after_a_pause_goes_on_from_the_start_of_the_hold() -> None:
    hold = _second_hold_on_the_right()
    left = _left(PLAN.start_ms(hold) + 12_000, c.Pause, c.Resume)
    assert (left.state.where.elapsed_ms, left.is_exact) == (0, False)


def test_a_kill_while_waiting_for_the_person_waits_again() -> None:
    plan = make_plan(WALK, CIRCLES)
    change = next(i for i, s in enumerate(plan.segments) if s.waits)
    played = Played(plan).do(c.Start)
    while not (isinstance(played.state, Running) and played.state.where.waiting):
        played.now_ms += 500
        played.do(c.Tick)
    left = resumable(plan, played.events)
    assert left is not None
    assert (left.state.where.index, left.state.where.waiting) == (change, True)


def test_time_that_was_added_stays_added() -> None:
    hold = _second_hold_on_the_right()
    where = _left(PLAN.start_ms(hold) + 1_000, c.Extend).state.where
    assert end_ms(PLAN, where) == 40_000


def test_nothing_is_offered_before_a_start_or_after_an_end() -> None:
    assert resumable(PLAN, ()) is None
    assert resumable(PLAN, Played(PLAN).do(c.Start, c.Stop).events) is None
    plan = make_plan(PRESS)
    done = Played(plan).do(c.Start).run(plan.session_ms)
    assert resumable(plan, done.events) is None
