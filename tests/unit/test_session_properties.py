"""What must hold for every session, whatever the clock and the person do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain import commands as c
from footcare_gui.domain import events as e
from footcare_gui.domain.account import account
from footcare_gui.domain.codec import dumps, loads
from footcare_gui.domain.cues import Cue, Sound, cues_of
from footcare_gui.domain.evolution import replay
from footcare_gui.domain.exercise import Side
from footcare_gui.domain.plan import Kind, PlanOptions, SessionPlan
from footcare_gui.domain.readout import Mode, next_change_ms, readout, shown_seconds
from footcare_gui.domain.session import reduce
from footcare_gui.domain.state import LEAD_MS, Finished, Idle, Paused, Resuming, Running, State
from footcare_gui.domain.summary import summarise
from footcare_gui.domain.timing import end_ms
from tests.builders import ALL, CIRCLES, GRIP, PHASES, PRESS, STRETCH, WALK, make_plan

NO_WAIT = PlanOptions(wait_for_me=False)
SHORT = make_plan(PRESS, WALK, CIRCLES, options=NO_WAIT)
PLAN = make_plan(*ALL)
OPEN = make_plan(GRIP, options=PlanOptions(end_open_at_target=False))

steps = st.lists(st.integers(1, 3_000), min_size=1, max_size=400)
plans = st.sampled_from([SHORT, PLAN, OPEN, make_plan(PHASES), make_plan(STRETCH, GRIP)])


class Log:
    """A session driven by commands, with everything that happened in it."""

    def __init__(self, plan: SessionPlan) -> None:
        self.plan = plan
        self.state: State = Idle()
        self.events: list[e.Event] = []
        self.cues: list[Cue] = []

    def do(self, *given_commands: c.Command) -> Log:
        for command in given_commands:
            self.state, events = reduce(self.plan, self.state, command)
            self.events += events
            self.cues += cues_of(self.plan, self.state, events)
        return self

    def tick(self, instants: Iterable[int]) -> Log:
        return self.do(*(c.Tick(ms) for ms in instants))

    def to_end(self, now_ms: int, step_ms: int = 1_000) -> Log:
        """Tick until it is over, arriving and resuming wherever it stands still."""
        while not isinstance(self.state, Finished):
            now_ms += step_ms
            self.do(c.Tick(now_ms))
            if isinstance(self.state, Paused):
                self.do(c.Resume(now_ms))
            if isinstance(self.state, Running) and self.state.where.waiting:
                self.do(c.Ready(now_ms))
        return self


def _schedule(gaps: Sequence[int], until_ms: int) -> list[int]:
    instants = [ms for ms in accumulate(gaps) if ms < until_ms]
    last = instants[-1] if instants else 0
    return instants + list(range(last + 3_000, until_ms, 3_000)) + [until_ms]


@given(steps)
def test_any_tick_schedule_gives_the_same_events_and_cues_at_the_same_due_instants(
    gaps: list[int],
) -> None:
    end = SHORT.session_ms
    any_way = Log(SHORT).do(c.Start(0)).tick(_schedule(gaps, end))
    finely = Log(SHORT).do(c.Start(0)).tick(range(50, end + 50, 50))
    assert any_way.events == finely.events
    assert any_way.cues == finely.cues
    assert any_way.events[-1] == e.SessionFinished(end, any_way.state.ending)  # type: ignore[union-attr]


@given(steps)
def test_every_segment_begins_at_its_planned_instant(gaps: list[int]) -> None:
    log = Log(SHORT).do(c.Start(0)).tick(_schedule(gaps, SHORT.session_ms))
    begun = {v.index: v.at_ms for v in log.events if isinstance(v, e.SegmentStarted)}
    assert begun == {i: SHORT.start_ms(i) for i in range(len(SHORT.segments))}


@given(st.integers(1, SHORT.session_ms - 1), st.integers(0, 10_000_000))
def test_a_pause_shifts_the_rest_by_exactly_the_pause_and_the_lead(at: int, pause: int) -> None:
    straight = Log(SHORT).do(c.Start(0)).tick(_schedule([], SHORT.session_ms))
    log = Log(SHORT).do(c.Start(0)).tick(_schedule([], at)).do(c.Pause(at), c.Resume(at + pause))
    lead = LEAD_MS if isinstance(log.state, Resuming) else 0
    end = SHORT.session_ms + pause + lead
    log.tick(t for t in _schedule([at + pause], end) if t > at + pause)
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
    log = Log(SHORT).do(c.Start(0)).tick(_schedule([], at)).do(c.Pause(at))
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
    log = Log(SHORT).do(c.Start(0)).tick(_schedule(gaps, SHORT.session_ms))
    instants = [cue.due_ms for cue in log.cues]
    assert instants == sorted(set(instants))
    boundaries = {SHORT.start_ms(i) for i in range(len(SHORT.segments))} | {SHORT.session_ms}
    assert boundaries <= set(instants)


def test_a_long_hold_sounds_half_way_the_last_three_seconds_and_its_end() -> None:
    plan = make_plan(STRETCH)
    hold = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.HOLD)
    start = plan.start_ms(hold)
    log = Log(plan).do(c.Start(0)).tick(_schedule([], start + 31_000))
    heard = [(cue.sound, cue.due_ms - start) for cue in log.cues if cue.due_ms >= start]
    assert heard == [
        (Sound.ZERO, 0),
        (Sound.HALF_WAY, 15_000),
        (Sound.COUNT, 27_000),
        (Sound.COUNT, 28_000),
        (Sound.COUNT, 29_000),
        (Sound.RELEASE, 30_000),
    ]


def test_a_range_says_enough_at_its_least_and_circles_turn_at_half_time() -> None:
    log = Log(SHORT).do(c.Start(0)).tick(_schedule([], SHORT.session_ms))
    walk = SHORT.start_ms(_work(SHORT, "walk"))
    circles = SHORT.start_ms(_work(SHORT, "circles"))
    assert (Sound.ENOUGH, walk + 20_000) in [(cue.sound, cue.due_ms) for cue in log.cues]
    assert (Sound.REVERSE, circles + 7_500) in [(cue.sound, cue.due_ms) for cue in log.cues]


def test_a_rest_never_counts_down() -> None:
    plan = make_plan(GRIP, options=PlanOptions(first_side=Side.RIGHT))
    log = Log(plan).do(c.Start(0)).to_end(0)
    rests = [(v.at_ms, v.at_ms + 5_000) for v in log.events if _starts(plan, v, Kind.REST)]
    counts = [cue.due_ms for cue in log.cues if cue.sound is Sound.COUNT]
    assert rests
    assert not [ms for ms in counts for a, b in rests if a < ms < b]


def test_phases_of_one_repetition_tick_softly() -> None:
    plan = make_plan(PHASES)
    log = Log(plan).do(c.Start(0)).to_end(0)
    assert [cue.sound for cue in log.cues].count(Sound.PHASE) == 3 * 3 * 2


def test_an_open_hold_counts_up_past_its_target_until_it_is_finished() -> None:
    hold = _work(OPEN, "grip")
    start = OPEN.start_ms(hold)
    log = Log(OPEN).do(c.Start(0)).tick(_schedule([], start + 12_000))
    shown = readout(OPEN, log.state)
    assert (shown.seconds, shown.counts_up) == (12, True)
    assert Sound.TARGET in [cue.sound for cue in log.cues]
    log.do(c.FinishHold(start + 12_400))
    assert isinstance(log.state, Running)
    assert OPEN.segments[log.state.where.index].kind is Kind.REST
    assert e.SegmentEnded(start + 12_400, hold, 12_400, e.Cause.FINISHED) in log.events


def test_an_open_hold_ends_at_its_cap_without_a_countdown() -> None:
    hold = _work(OPEN, "grip")
    start = OPEN.start_ms(hold)
    log = Log(OPEN).do(c.Start(0)).tick(_schedule([], start + 30_000))
    assert e.SegmentEnded(start + 30_000, hold, 30_000, e.Cause.TIME) in log.events
    within = [q.sound for q in log.cues if start < q.due_ms < start + 30_000]
    assert within == [Sound.TARGET]


@given(st.integers(0, PLAN.session_ms), st.integers(3_001, 10**9))
def test_a_gap_pauses_at_the_last_instant_seen(at: int, gap: int) -> None:
    log = Log(SHORT).do(c.Start(0)).tick(_schedule([], min(at, SHORT.session_ms - 1)))
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
    log = Log(SHORT).do(c.Start(0)).tick(_schedule([], at))
    assert isinstance(log.state, Running)
    where, count = log.state.where, len(log.events)
    log.do(c.Tick(at - back))
    assert isinstance(log.state, Running)
    assert log.state.where == where
    assert len(log.events) == count


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
        c.TooMuch,
        c.Start,
    ]
)
scripts = st.lists(st.tuples(any_command, st.integers(0, 4_000)), max_size=60)


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


@given(plans, scripts)
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
    if plan.end_open_at_target:
        assert ran == plan.session_ms


def test_each_part_of_a_sessions_time_is_told_apart() -> None:
    plan = make_plan(WALK, CIRCLES)
    log = Log(plan).do(c.Start(0)).tick(_schedule([], 12_000))
    log.do(c.Pause(12_000), c.Resume(20_000)).tick(range(20_000, 60_000, 1_000))
    assert readout(plan, log.state).mode is Mode.WAITING
    begun = next(v.at_ms for v in log.events if isinstance(v, e.SegmentStarted) and v.waiting)
    log.do(c.Ready(67_000)).to_end(67_000)
    parts = account(plan, log.events)
    assert (parts.ran_ms, parts.paused_ms, parts.lead_ms) == (plan.session_ms, 8_000, 3_000)
    assert parts.waited_ms == 67_000 - begun


@given(st.integers(0, 12), st.booleans())
def test_more_time_never_breaks_a_ceiling(times: int, paused: bool) -> None:
    for exercise, most in (("walk", 30_000), ("circles", 15_000), ("press", 10_000)):
        index = _work(SHORT, exercise)
        log = Log(SHORT).do(c.Start(0)).tick(_schedule([], SHORT.start_ms(index) + 100))
        now = SHORT.start_ms(index) + 100
        if paused:
            log.do(c.Pause(now))
        log.do(*[c.Extend(now)] * times)
        assert isinstance(log.state, Running | Paused)
        assert end_ms(SHORT, log.state.where) <= most
        assert not (times > 1 and readout(SHORT, log.state).can_extend)


def test_without_a_ceiling_a_minute_in_all_may_be_added() -> None:
    plan = make_plan(STRETCH)
    log = Log(plan).do(c.Start(0), *[c.Extend(10)] * 9)
    assert isinstance(log.state, Running)
    assert log.state.where.extra_ms == 60_000
    assert not readout(plan, log.state).can_extend


def test_too_much_releases_rests_long_and_halves_what_is_left_on_that_side() -> None:
    plan = make_plan(STRETCH)
    hold = _work(plan, "stretch")
    now = plan.start_ms(hold) + 8_000
    log = Log(plan).do(c.Start(0)).tick(_schedule([], now)).do(c.TooMuch(now)).to_end(now)
    ended = {v.index: v.elapsed_ms for v in log.events if isinstance(v, e.SegmentEnded)}
    kinds = {i: (s.kind, s.side) for i, s in enumerate(plan.segments)}
    held = [ended[i] for i in kinds if kinds[i] == (Kind.HOLD, Side.LEFT)]
    rests = [ended[i] for i in kinds if kinds[i] == (Kind.REST, Side.LEFT)]
    assert held == [8_000, 15_000, 15_000]
    assert rests == [10_000, 5_000]
    assert [ended[i] for i in kinds if kinds[i] == (Kind.HOLD, Side.RIGHT)] == [30_000] * 3
    assert e.WasTooMuch(now, hold, Side.LEFT, 8_000, hold + 2) in log.events
    assert [d.too_much for d in summarise(plan, log.events).done] == [True, False]


def test_a_second_too_much_skips_the_rest_of_the_exercise() -> None:
    plan = make_plan(STRETCH, WALK)
    now = plan.start_ms(_work(plan, "stretch")) + 1_000
    log = Log(plan).do(c.Start(0)).tick(_schedule([], now)).do(c.TooMuch(now))
    later = now + 3_000 + 10_000 + 3_000 + 500
    log.tick(range(now, later, 500)).do(c.TooMuch(later))
    assert isinstance(log.state, Running)
    assert plan.segments[log.state.where.index].exercise == "walk"
    assert plan.segments[log.state.where.index].kind is Kind.GET_READY


def test_too_much_leaves_out_the_other_phases_of_the_repetition() -> None:
    plan = make_plan(PHASES)
    now = plan.start_ms(_work(plan, "phases")) + 1_000
    log = Log(plan).do(c.Start(0)).tick(_schedule([], now)).do(c.TooMuch(now))
    assert isinstance(log.state, Running)
    assert plan.segments[log.state.where.index].kind is Kind.REST
    assert end_ms(plan, log.state.where) == 10_000


def test_halved_work_is_never_under_three_seconds() -> None:
    plan = make_plan(PRESS)
    now = plan.start_ms(_work(plan, "press")) + 500
    log = Log(plan).do(c.Start(0)).tick(_schedule([], now)).do(c.TooMuch(now)).to_end(now)
    ended = [v for v in log.events if isinstance(v, e.SegmentEnded)]
    held = [v.elapsed_ms for v in ended if plan.segments[v.index].kind is Kind.HOLD]
    assert held == [500, 3_000, 3_000, 3_000]


def test_skipped_time_is_not_held_time() -> None:
    plan = make_plan(STRETCH)
    now = plan.start_ms(_work(plan, "stretch")) + 7_000
    log = Log(plan).do(c.Start(0)).tick(_schedule([], now)).do(c.SkipExercise(now))
    left, right = summarise(plan, log.events).done
    assert (left.held_ms, left.planned_ms, left.reps) == (7_000, 90_000, 1)
    assert (right.held_ms, right.reps) == (0, 0)


def test_going_down_waits_for_the_person_and_time_stands_still() -> None:
    plan = make_plan(WALK, CIRCLES)
    change = next(i for i, s in enumerate(plan.segments) if s.waits)
    now = plan.start_ms(change) + 1
    log = Log(plan).do(c.Start(0)).tick(_schedule([], now)).do(c.Tick(now + 900_000))
    assert readout(plan, log.state).mode is Mode.WAITING
    assert next_change_ms(plan, log.state) is None
    log.do(c.Ready(now + 900_000))
    shown = readout(plan, log.state)
    assert (shown.mode, shown.seconds) == (Mode.RUNNING, 25)


@given(st.integers(0, 10**6))
def test_shown_seconds_round_up_and_reach_zero_only_at_the_end(ms: int) -> None:
    assert (shown_seconds(ms) == 0) == (ms == 0)
    assert shown_seconds(ms) * 1000 >= ms > (shown_seconds(ms) - 1) * 1000


def _work(plan: SessionPlan, exercise: str) -> int:
    return next(i for i, s in enumerate(plan.segments) if s.exercise == exercise and s.kind.is_work)


def _starts(plan: SessionPlan, event: e.Event, kind: Kind) -> bool:
    return isinstance(event, e.SegmentStarted) and plan.segments[event.index].kind is kind
