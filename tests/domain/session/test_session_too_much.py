"""What "too much" does, in sessions that show one thing each."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.state import Running
from footcare_gui.domain.session.summary import summarise
from footcare_gui.domain.session.timing import end_ms
from tests.builders import PHASES, PRESS, STRETCH, WALK, make_plan
from tests.domain.session_log import Log, schedule, work


def test_too_much_releases_rests_long_and_halves_what_is_left_on_that_side() -> None:
    plan = make_plan(STRETCH)
    hold = work(plan, "stretch")
    now = plan.start_ms(hold) + 8_000
    log = Log(plan).do(c.Start(0)).tick(schedule([], now)).do(c.TooMuch(now)).to_end(now)
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
    now = plan.start_ms(work(plan, "stretch")) + 1_000
    log = Log(plan).do(c.Start(0)).tick(schedule([], now)).do(c.TooMuch(now))
    later = now + 3_000 + 10_000 + 3_000 + 500
    log.tick(range(now, later, 500)).do(c.TooMuch(later))
    assert isinstance(log.state, Running)
    assert plan.segments[log.state.where.index].exercise == "walk"
    assert plan.segments[log.state.where.index].kind is Kind.GET_READY


def test_too_much_leaves_out_the_other_phases_of_the_repetition() -> None:
    plan = make_plan(PHASES)
    now = plan.start_ms(work(plan, "phases")) + 1_000
    log = Log(plan).do(c.Start(0)).tick(schedule([], now)).do(c.TooMuch(now))
    assert isinstance(log.state, Running)
    assert plan.segments[log.state.where.index].kind is Kind.REST
    assert end_ms(plan, log.state.where) == 10_000


def test_halved_work_is_never_under_three_seconds() -> None:
    plan = make_plan(PRESS)
    now = plan.start_ms(work(plan, "press")) + 500
    log = Log(plan).do(c.Start(0)).tick(schedule([], now)).do(c.TooMuch(now)).to_end(now)
    ended = [v for v in log.events if isinstance(v, e.SegmentEnded)]
    held = [v.elapsed_ms for v in ended if plan.segments[v.index].kind is Kind.HOLD]
    assert held == [500, 3_000, 3_000, 3_000]
