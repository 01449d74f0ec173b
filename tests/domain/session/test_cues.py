"""What sounds when, in sessions that show one thing each."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.cues import Sound
from footcare_gui.domain.session.plan import Kind, PlanOptions
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import Running
from tests.builders import GRIP, PHASES, STRETCH, make_plan
from tests.domain.session_log import OPEN, SHORT, Log, schedule, starts, work


def test_a_long_hold_sounds_half_way_the_last_three_seconds_and_its_end() -> None:
    plan = make_plan(STRETCH)
    hold = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.HOLD)
    start = plan.start_ms(hold)
    log = Log(plan).do(c.Start(0)).tick(schedule([], start + 31_000))
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
    log = Log(SHORT).do(c.Start(0)).tick(schedule([], SHORT.session_ms))
    walk = SHORT.start_ms(work(SHORT, "walk"))
    circles = SHORT.start_ms(work(SHORT, "circles"))
    assert (Sound.ENOUGH, walk + 20_000) in [(cue.sound, cue.due_ms) for cue in log.cues]
    assert (Sound.REVERSE, circles + 7_500) in [(cue.sound, cue.due_ms) for cue in log.cues]


def test_a_rest_never_counts_down() -> None:
    plan = make_plan(GRIP, options=PlanOptions(first_side=Side.RIGHT))
    log = Log(plan).do(c.Start(0)).to_end(0)
    rests = [(v.at_ms, v.at_ms + 5_000) for v in log.events if starts(plan, v, Kind.REST)]
    counts = [cue.due_ms for cue in log.cues if cue.sound is Sound.COUNT]
    assert rests
    assert not [ms for ms in counts for a, b in rests if a < ms < b]


def test_phases_of_one_repetition_tick_softly() -> None:
    plan = make_plan(PHASES)
    log = Log(plan).do(c.Start(0)).to_end(0)
    assert [cue.sound for cue in log.cues].count(Sound.PHASE) == 3 * 3 * 2


def test_an_open_hold_counts_up_past_its_target_until_it_is_finished() -> None:
    hold = work(OPEN, "grip")
    start = OPEN.start_ms(hold)
    log = Log(OPEN).do(c.Start(0)).tick(schedule([], start + 12_000))
    shown = readout(OPEN, log.state)
    assert (shown.seconds, shown.counts_up) == (12, True)
    assert Sound.TARGET in [cue.sound for cue in log.cues]
    log.do(c.FinishHold(start + 12_400))
    assert isinstance(log.state, Running)
    assert OPEN.segments[log.state.where.index].kind is Kind.REST
    assert e.SegmentEnded(start + 12_400, hold, 12_400, e.Cause.FINISHED) in log.events


def test_an_open_hold_ends_at_its_cap_without_a_countdown() -> None:
    hold = work(OPEN, "grip")
    start = OPEN.start_ms(hold)
    log = Log(OPEN).do(c.Start(0)).tick(schedule([], start + 30_000))
    assert e.SegmentEnded(start + 30_000, hold, 30_000, e.Cause.TIME) in log.events
    within = [q.sound for q in log.cues if start < q.due_ms < start + 30_000]
    assert within == [Sound.TARGET]
