"""What must hold for every session, whenever its clock is looked at, stopped or set back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from footcare_gui.domain.memory.codec import dumps, loads
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.plan import Segment, SessionPlan
from footcare_gui.domain.session.readout import shown_seconds
from footcare_gui.domain.session.state import (
    LEAD_MS,
    Finished,
    Paused,
    Resuming,
    Running,
)
from tests.domain.prescribed import prescribed_plans
from tests.domain.session_log import SHORT, WHOLE, Log, schedule

steps = st.lists(st.integers(1, 3_000), min_size=1, max_size=400)


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


@given(st.integers(0, WHOLE.session_ms), st.integers(3_001, 10**9))
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


@given(st.integers(0, 10**6))
def test_shown_seconds_round_up_and_reach_zero_only_at_the_end(ms: int) -> None:
    assert (shown_seconds(ms) == 0) == (ms == 0)
    assert shown_seconds(ms) * 1000 >= ms > (shown_seconds(ms) - 1) * 1000
