"""Where a session's time goes: run, added, waited, skipped."""

from __future__ import annotations

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.account import account
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import Running
from footcare_gui.domain.session.summary import summarise
from footcare_gui.domain.session.timing import next_change_ms
from tests.builders import CIRCLES, STRETCH, WALK, make_plan
from tests.domain.session_log import NO_WAIT, Log, schedule, work


def test_each_part_of_a_sessions_time_is_told_apart() -> None:
    plan = make_plan(WALK, CIRCLES)
    log = Log(plan).do(c.Start(0)).tick(schedule([], 12_000))
    log.do(c.Pause(12_000), c.Resume(20_000)).tick(range(20_000, 60_000, 1_000))
    assert readout(plan, log.state).mode is Mode.WAITING
    begun = next(v.at_ms for v in log.events if isinstance(v, e.SegmentStarted) and v.waiting)
    log.do(c.Ready(67_000)).to_end(67_000)
    parts = account(plan, log.events)
    assert (parts.ran_ms, parts.paused_ms, parts.lead_ms) == (plan.session_ms, 8_000, 3_000)
    assert parts.waited_ms == 67_000 - begun


def test_without_a_ceiling_a_minute_in_all_may_be_added() -> None:
    plan = make_plan(STRETCH)
    log = Log(plan).do(c.Start(0), *[c.Extend(10)] * 9)
    assert isinstance(log.state, Running)
    assert log.state.where.extra_ms == 60_000
    assert not readout(plan, log.state).can_extend


def test_skipped_time_is_not_held_time() -> None:
    plan = make_plan(STRETCH)
    now = plan.start_ms(work(plan, "stretch")) + 7_000
    log = Log(plan).do(c.Start(0)).tick(schedule([], now)).do(c.SkipExercise(now))
    left, right = summarise(plan, log.events).done
    assert (left.held_ms, left.planned_ms, left.reps) == (7_000, 90_000, 0)
    assert (right.held_ms, right.reps) == (0, 0)


def test_going_down_waits_for_the_person_and_time_stands_still() -> None:
    plan = make_plan(WALK, CIRCLES)
    change = next(i for i, s in enumerate(plan.segments) if s.waits)
    now = plan.start_ms(change) + 1
    log = Log(plan).do(c.Start(0)).tick(schedule([], now)).do(c.Tick(now + 900_000))
    assert readout(plan, log.state).mode is Mode.WAITING
    assert next_change_ms(plan, log.state) is None
    log.do(c.Ready(now + 900_000))
    shown = readout(plan, log.state)
    assert (shown.mode, shown.seconds) == (Mode.RUNNING, 25)


def test_a_first_exercise_on_the_floor_waits_and_getting_there_is_not_planned() -> None:
    plan = make_plan(CIRCLES, WALK)
    assert plan.session_ms == make_plan(CIRCLES, WALK, options=NO_WAIT).session_ms
    log = Log(plan).do(c.Start(0), c.Tick(900_000))
    shown = readout(plan, log.state)
    assert (shown.mode, shown.seconds, shown.left_ms) == (Mode.WAITING, 25, plan.session_ms)
    now = 900_000
    log.do(c.Ready(now)).tick(range(now, now + 15_001, 1_000))
    shown = readout(plan, log.state)
    assert (shown.mode, shown.seconds, shown.left_ms) == (Mode.RUNNING, 10, plan.session_ms)
    assert shown.total_ms == plan.session_ms
    log.tick(range(now + 15_000, now + 20_001, 1_000))
    assert readout(plan, log.state).left_ms == plan.session_ms - 5_000


def test_the_time_to_get_down_at_the_start_is_the_persons_own_and_can_be_more() -> None:
    slow = PlanOptions(new_posture_ms=60_000, pace_percent=150)
    plan = make_plan(CIRCLES, options=slow)
    log = Log(plan).do(c.Start(0))
    assert readout(plan, log.state).seconds == 90
    assert readout(plan, log.do(c.Extend(10, 30_000)).state).seconds == 120
    log.do(*[c.Extend(20)] * 9)
    assert readout(plan, log.state).seconds == 150


def test_a_first_exercise_that_goes_down_nowhere_begins_by_itself() -> None:
    for plan in (make_plan(WALK, CIRCLES), make_plan(CIRCLES, options=NO_WAIT)):
        shown = readout(plan, Log(plan).do(c.Start(0)).state)
        assert (shown.mode, shown.seconds) == (Mode.RUNNING, 10)
