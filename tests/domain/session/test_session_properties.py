"""What must hold for every session, whatever the clock and the person do."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from footcare_gui.domain.memory.codec import dumps, loads
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.account import account
from footcare_gui.domain.session.cues import Sound
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.evolution import replay
from footcare_gui.domain.session.plan import Kind, Segment, SessionPlan
from footcare_gui.domain.session.readout import readout, shown_seconds
from footcare_gui.domain.session.state import (
    LEAD_MS,
    Finished,
    Idle,
    Paused,
    Resuming,
    Running,
    State,
)
from footcare_gui.domain.session.summary import summarise
from footcare_gui.domain.session.timing import end_ms, next_change_ms
from tests.builders import ALL, GRIP, PHASES, STRETCH, make_plan
from tests.domain.prescribed import prescribed_plans
from tests.domain.session_log import OPEN, SHORT, Log, schedule, work

PLAN = make_plan(*ALL)

steps = st.lists(st.integers(1, 3_000), min_size=1, max_size=400)

plans = st.one_of(
    st.sampled_from([SHORT, PLAN, OPEN, make_plan(PHASES), make_plan(STRETCH, GRIP)]),
    prescribed_plans(),
)

any_command = st.sampled_from(
    [
        c.Tick,
        c.Tick,
        c.Tick,
        c.Pause,
        c.Resume,
        c.Toggle,
        c.Ready,
        c.Next,
        c.Previous,
        c.SkipExercise,
        c.Extend,
        c.FinishHold,
        c.FinishSet,
        c.TooMuch,
        c.TooMuch,
        c.Ease,
        c.Start,
    ]
)

scripts = st.lists(st.tuples(any_command, st.integers(0, 4_000)), max_size=60)

hops = st.lists(
    st.tuples(st.sampled_from([c.Next, c.Next, c.Previous]), st.integers(0, 1_000)), max_size=60
)
"""To and fro in a hurry: back again before a part counts as begun."""


@given(steps)
def test_any_tick_schedule_gives_the_same_events_and_cues_at_the_same_due_instants(
    gaps: list[int],
) -> None:
    end = SHORT.session_ms
    any_way = Log(SHORT).do(c.Start(0)).tick(schedule(gaps, end))
    finely = Log(SHORT).do(c.Start(0)).tick(range(50, end + 50, 50))
    assert any_way.events == finely.events
    assert any_way.cues == finely.cues
    assert any_way.events[-1] == e.SessionFinished(end, any_way.state.ending)  # type: ignore[union-attr]


@given(steps)
def test_every_segment_begins_at_its_planned_instant(gaps: list[int]) -> None:
    log = Log(SHORT).do(c.Start(0)).tick(schedule(gaps, SHORT.session_ms))
    begun = {v.index: v.at_ms for v in log.events if isinstance(v, e.SegmentStarted)}
    assert begun == {i: SHORT.start_ms(i) for i in range(len(SHORT.segments))}


@settings(max_examples=40)
@given(prescribed_plans(), steps)
def test_a_prescribed_session_is_the_same_however_it_is_looked_at(
    plan: SessionPlan, gaps: list[int]
) -> None:
    end = _longest_ms(plan)
    any_way = Log(plan).do(c.Start(0)).tick(schedule(gaps, end))
    exactly = Log(plan).do(c.Start(0)).tick(range(1_000, end + 1_000, 1_000))
    assert any_way.events == exactly.events
    assert any_way.cues == exactly.cues
    assert isinstance(any_way.state, Finished)
    instants = [cue.due_ms for cue in any_way.cues]
    assert instants == sorted(set(instants)), "each cue once, one at a time"


@settings(max_examples=40)
@given(prescribed_plans())
def test_every_prescribed_segment_begins_when_those_before_it_are_over(plan: SessionPlan) -> None:
    end = _longest_ms(plan)
    log = Log(plan).do(c.Start(0)).tick(range(1_000, end + 1_000, 1_000))
    begun = {v.index: v.at_ms for v in log.events if isinstance(v, e.SegmentStarted)}
    at = 0
    for index, segment in enumerate(plan.segments):
        assert begun[index] == at
        at += _longest_of(plan, segment)


def _longest_ms(plan: SessionPlan) -> int:
    """How long it takes where the person never says that a repetition is done."""
    return sum(_longest_of(plan, segment) for segment in plan.segments)


def _longest_of(plan: SessionPlan, segment: Segment) -> int:
    return (segment.max_ms or 0) if plan.ends_with_person(segment) else segment.duration_ms


@given(prescribed_plans(), st.floats(0, 0.999), st.integers(0, 10**6))
def test_a_pause_of_a_prescribed_session_keeps_its_place_and_its_time(
    plan: SessionPlan, share: float, pause: int
) -> None:
    at, end = max(1, int(_longest_ms(plan) * share)), _longest_ms(plan)
    log = Log(plan).do(c.Start(0)).tick(schedule([], at)).do(c.Pause(at), c.Resume(at + pause))
    lead = LEAD_MS if isinstance(log.state, Resuming) else 0
    over = end + pause + lead
    log.tick(t for t in schedule([at + pause], over) if t > at + pause)
    assert isinstance(log.state, Finished)
    assert log.events[-1].at_ms == over


@given(st.integers(1, SHORT.session_ms - 1), st.integers(0, 10_000_000))
def test_a_pause_shifts_the_rest_by_exactly_the_pause_and_the_lead(at: int, pause: int) -> None:
    straight = Log(SHORT).do(c.Start(0)).tick(schedule([], SHORT.session_ms))
    log = Log(SHORT).do(c.Start(0)).tick(schedule([], at)).do(c.Pause(at), c.Resume(at + pause))
    lead = LEAD_MS if isinstance(log.state, Resuming) else 0
    end = SHORT.session_ms + pause + lead
    log.tick(t for t in schedule([at + pause], end) if t > at + pause)
    expected = [_moved(v, pause + lead if v.at_ms > at else 0) for v in straight.events]
    mine = (e.SessionPaused, e.LeadStarted, e.SessionResumed)
    assert [v for v in log.events if not isinstance(v, mine)] == expected


def _moved(event: e.Event, by_ms: int) -> e.Event:
    moved = loads(dumps(event))
    object.__setattr__(moved, "at_ms", event.at_ms + by_ms)
    assert isinstance(moved, e.Event)
    return moved


@given(st.integers(1, SHORT.session_ms - 1), st.integers(0, 2_999), st.integers(0, 60_000))
def test_a_pause_inside_the_lead_keeps_the_place(at: int, into_lead: int, pause: int) -> None:
    log = Log(SHORT).do(c.Start(0)).tick(schedule([], at)).do(c.Pause(at))
    paused = log.state
    assert isinstance(paused, Paused)
    if isinstance(log.do(c.Resume(at + 5)).state, Resuming):
        again = log.do(c.Pause(at + 5 + into_lead)).state
        assert isinstance(again, Paused)
        assert again.where == paused.where
        resumed = log.do(c.Resume(at + 5 + into_lead + pause)).state
        assert isinstance(resumed, Resuming)
        assert resumed.lead_ms == 0


@given(steps)
def test_each_cue_is_there_once_and_one_instant_sounds_once(gaps: list[int]) -> None:
    log = Log(SHORT).do(c.Start(0)).tick(schedule(gaps, SHORT.session_ms))
    instants = [cue.due_ms for cue in log.cues]
    assert instants == sorted(set(instants))
    boundaries = {SHORT.start_ms(i) for i in range(len(SHORT.segments))} | {SHORT.session_ms}
    assert boundaries <= set(instants)


@given(st.integers(0, PLAN.session_ms), st.integers(3_001, 10**9))
def test_a_gap_pauses_at_the_last_instant_seen(at: int, gap: int) -> None:
    log = Log(SHORT).do(c.Start(0)).tick(schedule([], min(at, SHORT.session_ms - 1)))
    before = log.state
    assert isinstance(before, Running)
    log.do(c.Tick(before.at_ms + gap))
    assert isinstance(log.state, Paused)
    assert log.state.where == before.where
    assert log.events[-1] == e.SessionPaused(
        before.at_ms, before.where.index, before.where.elapsed_ms, log.state.reason
    )


@given(st.integers(1, SHORT.session_ms - 1), st.integers(0, 10**6))
def test_a_clock_that_steps_back_counts_as_standing_still(at: int, back: int) -> None:
    log = Log(SHORT).do(c.Start(0)).tick(schedule([], at))
    assert isinstance(log.state, Running)
    where, count = log.state.where, len(log.events)
    log.do(c.Tick(at - back))
    assert isinstance(log.state, Running)
    assert log.state.where == where
    assert len(log.events) == count


def _played(plan: SessionPlan, script: list[tuple[type[c.Command], int]]) -> tuple[Log, int]:
    log, now = Log(plan).do(c.Start(0)), 0
    for command, wait in script:
        now += wait
        log.do(command(now))
    return log, now


@given(plans, scripts)
def test_nothing_a_person_does_wedges_a_session(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]]
) -> None:
    log, now = _played(plan, script)
    if not isinstance(log.state, Idle | Finished):
        where = log.state.where
        assert 0 <= where.elapsed_ms <= end_ms(plan, where)
    log.to_end(now)
    assert isinstance(log.state, Finished)


@given(plans, scripts)
def test_the_journal_replays_to_the_live_state(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]]
) -> None:
    log, now = _played(plan, script)
    stored = [loads(dumps(event)) for event in log.events]
    again = Log(plan)
    again.state = replay(plan, stored)
    if not isinstance(again.state, Idle):
        again.tick(range(again.state.at_ms, now, 1_000)).tick([now])
    assert _without_clock(again.state) == _without_clock(log.state)
    assert again.events == []


def _without_clock(state: State) -> State:
    """Where a session stands; when it was last looked at says nothing while it stands still."""
    return state if isinstance(state, Idle | Finished) else replace(state, at_ms=0)


@given(plans, scripts)
def test_states_and_plans_survive_being_stored(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]]
) -> None:
    log, _ = _played(plan, script)
    assert loads(dumps(log.state)) == log.state
    assert loads(dumps(plan)) == plan
    for command, wait in script:
        assert loads(dumps(command(wait))) == command(wait)


@given(plans, scripts)
def test_nothing_sounds_while_paused_or_after_stop(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]]
) -> None:
    log, now = Log(plan).do(c.Start(0)), 0
    for command, wait in script:
        now += wait
        before = len(log.cues)
        log.do(command(now))
        if isinstance(log.state, Paused):
            assert len(log.cues) == before
    heard = len(log.cues)
    if not isinstance(log.state, Finished):
        log.do(c.Stop(now), c.Tick(now + 1_000), c.Toggle(now + 2_000), c.Next(now + 2_000))
        assert len(log.cues) == heard or log.cues[-1].due_ms <= now


@given(plans, scripts)
def test_a_paused_session_stays_paused_wherever_it_lands(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]]
) -> None:
    log, now = Log(plan).do(c.Start(0)), 0
    for command, wait in script:
        now += wait
        was_paused = isinstance(log.state, Paused)
        log.do(command(now))
        if was_paused and command not in (c.Resume, c.Toggle):
            assert isinstance(log.state, Paused | Finished)


@given(plans, scripts | hops)
def test_another_side_or_exercise_is_always_entered_by_its_transition(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]]
) -> None:
    log, now = _played(plan, script)
    log.to_end(now)
    entered = [v.index for v in log.events if isinstance(v, e.SegmentStarted)]
    for before, after in pairwise(entered):
        a, b = plan.segments[before], plan.segments[after]
        if (a.place, a.side) != (b.place, b.side):
            assert b.kind.is_transition
            assert b.kind is Kind.SWITCH or b.place != a.place or b.block < a.block


@given(plans, scripts)
def test_a_cue_is_heard_from_the_worked_side(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]]
) -> None:
    log, now = Log(plan).do(c.Start(0)), 0
    for command, wait in script:
        now += wait
        before = len(log.events)
        log.do(command(now))
        begun = {v.at_ms: v for v in log.events[before:] if isinstance(v, e.SegmentStarted)}
        for cue in log.cues:
            if cue.due_ms in begun and cue.sound in (Sound.ZERO, Sound.CHANGE_SIDES):
                assert cue.side is plan.segments[begun[cue.due_ms].index].side


@given(plans, scripts)
def test_ticking_only_when_something_changes_misses_nothing(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]]
) -> None:
    log, now = _played(plan, script)
    for _ in range(40):
        wait = next_change_ms(plan, log.state)
        if wait is None:
            break
        early = readout(plan, reduce(plan, log.state, c.Tick(now + wait - 1))[0])
        same = readout(plan, log.state)
        if wait > 1:
            assert early.seconds == same.seconds
            assert reduce(plan, log.state, c.Tick(now + wait - 1))[1] == ()
        now = _seen(log.state) + wait
        log.do(c.Tick(now))


def _seen(state: State) -> int:
    assert not isinstance(state, Idle)
    return state.at_ms


@given(plans, scripts)
def test_planned_time_and_pauses_and_leads_and_waits_are_the_whole_session(
    plan: SessionPlan, script: list[tuple[type[c.Command], int]]
) -> None:
    quiet = [(k, w) for k, w in script if k in (c.Tick, c.Pause, c.Resume, c.Toggle, c.Ready)]
    log, now = _played(plan, [(k, min(w, 3_000)) for k, w in quiet])
    log.to_end(now)
    ran = sum(v.elapsed_ms for v in log.events if isinstance(v, e.SegmentEnded))
    parts = account(plan, log.events)
    assert parts.ran_ms == ran
    assert parts.took_ms == summarise(plan, log.events).took_ms
    if not any(map(plan.ends_with_person, plan.segments)):
        assert ran == plan.session_ms


@given(st.integers(0, 12), st.booleans())
def test_more_time_never_breaks_a_ceiling(times: int, paused: bool) -> None:
    for exercise, most in (("walk", 30_000), ("circles", 15_000), ("press", 10_000)):
        index = work(SHORT, exercise)
        log = Log(SHORT).do(c.Start(0)).tick(schedule([], SHORT.start_ms(index) + 100))
        now = SHORT.start_ms(index) + 100
        if paused:
            log.do(c.Pause(now))
        log.do(*[c.Extend(now)] * times)
        assert isinstance(log.state, Running | Paused)
        assert end_ms(SHORT, log.state.where) <= most
        assert not (times > 1 and readout(SHORT, log.state).can_extend)


@given(st.integers(0, 10**6))
def test_shown_seconds_round_up_and_reach_zero_only_at_the_end(ms: int) -> None:
    assert (shown_seconds(ms) == 0) == (ms == 0)
    assert shown_seconds(ms) * 1000 >= ms > (shown_seconds(ms) - 1) * 1000
