"""What "too much" does, in sessions that show one thing each."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.codec import dumps, loads
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.account import account
from footcare_gui.domain.session.easing import WayOn, question_of
from footcare_gui.domain.session.evolution import replay
from footcare_gui.domain.session.plan import Kind, SessionPlan
from footcare_gui.domain.session.readout import Primary, readout
from footcare_gui.domain.session.state import Finished, Position, Running, TooMuchAnswer
from footcare_gui.domain.session.summary import summarise
from footcare_gui.domain.session.timing import end_ms, next_change_ms
from tests.builders import PHASES, PRESS, STRETCH, WALK, make_plan
from tests.domain.session_log import Log, schedule, work

EASIER = TooMuchAnswer.EASIER


def _too_much(plan: SessionPlan, index: int, into_ms: int) -> Log:
    """Too much, some time into a hold, up to the question."""
    now = plan.start_ms(index) + into_ms
    log = Log(plan).do(c.Start(0)).tick(schedule([], now)).do(c.TooMuch(now))
    while not _is_asked(log):
        now += 250
        log.tick([now])
    return log


def _now(log: Log) -> int:
    assert isinstance(log.state, Running)
    return log.state.at_ms


def _is_asked(log: Log) -> bool:
    assert isinstance(log.state, Running)
    return log.state.where.asked_ms is not None


def _ended(log: Log, kind: Kind, side: Side = Side.BOTH) -> list[int]:
    ended = {v.index: v.elapsed_ms for v in log.events if isinstance(v, e.SegmentEnded)}
    parts = ((ms, log.plan.segments[i]) for i, ms in sorted(ended.items()))
    return [ms for ms, part in parts if (part.kind, part.side) == (kind, side)]


def test_too_much_releases_then_stands_still_and_asks() -> None:
    plan = make_plan(STRETCH)
    hold = work(plan, "stretch")
    log = _too_much(plan, hold, 8_000)
    now = plan.start_ms(hold) + 8_000
    assert e.WasTooMuch(now, hold, Side.LEFT, 8_000, hold + 2, asks=True) in log.events
    assert log.events[-1] == e.TooMuchAsked(now + 3_000, hold + 2)
    log.tick([now + 4_000])
    assert isinstance(log.state, Running)
    assert log.state.where.elapsed_ms == 0


def test_easier_rests_long_and_halves_what_is_left_on_that_side() -> None:
    plan = make_plan(STRETCH)
    log = _too_much(plan, work(plan, "stretch"), 8_000)
    log.do(c.Ease(_now(log))).to_end(_now(log))
    assert _ended(log, Kind.HOLD, Side.LEFT) == [8_000, 15_000, 15_000]
    assert _ended(log, Kind.REST, Side.LEFT) == [10_000, 5_000]
    assert _ended(log, Kind.HOLD, Side.RIGHT) == [30_000] * 3
    done = summarise(plan, log.events).done
    assert [part.too_much for part in done] == [True, False]
    assert [part.waived_ms for part in done] == [30_000, 0]


def test_unanswered_it_waits_through_any_time_and_any_sleep_of_the_machine() -> None:
    plan = make_plan(STRETCH)
    log = _too_much(plan, work(plan, "stretch"), 8_000)
    asked_ms = log.events[-1].at_ms
    assert next_change_ms(plan, log.state) is None
    log.tick([asked_ms + 1_000, asked_ms + 3_600_000])
    assert _is_asked(log)
    assert not any(isinstance(event, e.SessionPaused) for event in log.events)
    log.do(c.Ease(asked_ms + 3_600_500))
    answered = e.TooMuchAnswered(asked_ms + 3_600_500, work(plan, "stretch") + 2, EASIER)
    assert log.events[-1] == answered
    assert account(plan, log.events).waited_ms == 3_600_500


def test_a_second_time_proposes_to_skip() -> None:
    plan = make_plan(STRETCH, WALK)
    log = _too_much(plan, work(plan, "stretch"), 1_000)
    log.do(c.Ease(_now(log)))
    now = _now(log) + 10_000 + 3_000 + 500
    log.tick(range(_now(log), now, 500)).do(c.TooMuch(now)).tick([now + 3_000])
    assert isinstance(log.state, Running)
    question = question_of(plan, log.state.where)
    assert question is not None
    assert question.answers == (WayOn.SKIP, WayOn.EASIER, WayOn.FINISH)
    assert readout(plan, log.state).primary is Primary.SKIP


def test_to_skip_lightens_nothing_that_was_asked_for() -> None:
    plan = make_plan(STRETCH, WALK)
    log = _too_much(plan, work(plan, "stretch"), 1_000)
    log.do(c.SkipExercise(_now(log)))
    assert isinstance(log.state, Running)
    assert plan.segments[log.state.where.index].exercise == "walk"
    assert not _is_asked(log)
    done = summarise(plan, log.events).done
    assert [(part.too_much, part.waived_ms) for part in done[:2]] == [(True, 0), (False, 0)]


def test_where_holds_are_as_short_as_can_be_half_of_the_repetitions_are_left() -> None:
    plan = make_plan(PRESS, WALK)
    log = _too_much(plan, work(plan, "press"), 500)
    log.do(c.Ease(_now(log))).to_end(_now(log))
    assert _ended(log, Kind.HOLD) == [500, 3_000, 3_000]
    assert _ended(log, Kind.REST) == [10_000, 3_000]
    press, walk = summarise(plan, log.events).done
    assert (press.asked_ms, press.is_done) == (9_000, False)
    assert walk.held_ms == 30_000


def test_behind_the_last_work_of_an_exercise_it_can_only_go_on_or_end() -> None:
    plan = make_plan(WALK, STRETCH)
    log = _too_much(plan, work(plan, "walk"), 5_000)
    assert isinstance(log.state, Running)
    question = question_of(plan, log.state.where)
    assert question is not None
    assert question.answers == (WayOn.EASIER, WayOn.FINISH)
    assert question.easier is None


def test_behind_the_very_last_hold_nothing_is_asked() -> None:
    plan = make_plan(WALK)
    now = plan.start_ms(work(plan, "walk")) + 5_000
    log = Log(plan).do(c.Start(0)).tick(schedule([], now)).do(c.TooMuch(now))
    assert isinstance(log.state, Finished)


def test_a_pause_keeps_the_question_and_asks_it_anew() -> None:
    plan = make_plan(STRETCH)
    log = _too_much(plan, work(plan, "stretch"), 1_000)
    now = _now(log) + 2_000
    log.do(c.Pause(now), c.Ease(now), c.Resume(now + 60_000))
    assert isinstance(log.state, Running)
    assert log.state.where.asked_ms == 0


def test_a_journal_of_an_earlier_version_went_on_easier_at_once() -> None:
    plan = make_plan(STRETCH)
    hold = work(plan, "stretch")
    stored = dumps(e.WasTooMuch(9, hold, Side.LEFT, 9, hold + 2)).replace(',"asks":false', "")
    assert "asks" not in stored
    events = [e.SessionStarted(0), e.SegmentStarted(0, hold, e.Cause.TIME), loads(stored)]
    state = replay(plan, events)
    assert isinstance(state, Running)
    assert state.where.open_question is None
    assert end_ms(plan, Position(hold + 4, eased=state.where.eased)) == 15_000
    assert summarise(plan, events).done[0].waived_ms == 30_000


def test_too_much_leaves_out_the_other_phases_of_the_repetition() -> None:
    plan = make_plan(PHASES)
    now = plan.start_ms(work(plan, "phases")) + 1_000
    log = Log(plan).do(c.Start(0)).tick(schedule([], now)).do(c.TooMuch(now))
    assert isinstance(log.state, Running)
    assert plan.segments[log.state.where.index].kind is Kind.REST
    log.do(c.Ease(now))
    assert isinstance(log.state, Running)
    assert end_ms(plan, log.state.where) == 10_000
