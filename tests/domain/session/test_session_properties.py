"""What must hold for every session, whatever the person does."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.memory.codec import dumps, loads
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.account import account
from footcare_gui.domain.session.cues import Sound
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.evolution import replay
from footcare_gui.domain.session.plan import Kind, SessionPlan
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import (
    Finished,
    Idle,
    Paused,
    Running,
    State,
)
from footcare_gui.domain.session.summary import summarise
from footcare_gui.domain.session.timing import end_ms, next_change_ms
from tests.builders import GRIP, PHASES, STRETCH, make_plan
from tests.domain.prescribed import prescribed_plans
from tests.domain.session_log import OPEN, SHORT, WHOLE, Log, schedule, work

plans = st.one_of(
    st.sampled_from([SHORT, WHOLE, OPEN, make_plan(PHASES), make_plan(STRETCH, GRIP)]),
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
        before, heard = len(log.events), len(log.cues)
        log.do(command(now))
        begun = {v.at_ms: v for v in log.events[before:] if isinstance(v, e.SegmentStarted)}
        for cue in log.cues[heard:]:
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
