"""What one side is owed: only what was cut while the other side was finished."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.memory.ledger import OWED, Debt, debts
from footcare_gui.domain.memory.recording import Stamped, record_of
from footcare_gui.domain.memory.remarks import Removed, remarked
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.outcome import Ending, Extent
from footcare_gui.domain.session.plan import Dose, Kind, PlanOptions, SessionPlan
from tests.builders import GRIP, STRETCH, WALK, make_plan
from tests.sessions import Played

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
PLAN = make_plan(STRETCH)


def _hold(plan: SessionPlan, side: Side, rep: int) -> int:
    work = enumerate(plan.segments)
    index = next(i for i, s in work if s.kind.is_work and s.side is side and s.rep == rep)
    return plan.start_ms(index)


def _record(played: Played, session: str = "a", at: datetime = NOON) -> SessionRecord:
    stamped = [Stamped(at + timedelta(milliseconds=v.at_ms), v) for v in played.events]
    return record_of(session, at, played.plan, stamped)


def _cut(into_ms: int, *commands: type[c.Command], plan: SessionPlan = PLAN) -> Played:
    return Played(plan).do(c.Start).run(into_ms).do(*commands)


def _owed(*records: SessionRecord, after: timedelta = HOUR) -> tuple[Debt, ...]:
    return debts(records, NOON + after)


@pytest.mark.parametrize("how", [c.Stop, c.SkipExercise])
def test_stop_and_skip_owe_what_the_other_side_had(how: type[c.Command]) -> None:
    plan = make_plan(STRETCH, WALK)
    played = _cut(_hold(plan, Side.RIGHT, 3) + 5_000, how, plan=plan)
    if how is c.SkipExercise:
        played.run(plan.session_ms)
    (debt,) = _owed(_record(played))
    assert (debt.exercise, debt.side, debt.owed_ms) == ("stretch", Side.RIGHT, 25_000)
    assert debt.hold_ms == 25_000


def test_a_side_with_a_dose_of_its_own_is_owed_by_its_own_measure() -> None:
    options = PlanOptions(doses={("stretch", ""): Dose(20_000, 1, Dose(45_000, 2))})
    plan = make_plan(STRETCH, options=options)
    (debt,) = _owed(_record(_cut(_hold(plan, Side.RIGHT, 1) + 5_000, c.Stop, plan=plan)))
    assert (debt.side, debt.owed_ms, debt.hold_ms) == (Side.RIGHT, 85_000, 45_000)
    assert _owed(_record(_cut(plan.session_ms, plan=plan))) == ()
    swapped = make_plan(STRETCH, options=options._replace(first_side=Side.RIGHT))
    cut = _cut(_hold(swapped, Side.LEFT, 1) + 5_000, c.Stop, plan=swapped)
    (debt,) = _owed(_record(cut))
    assert (debt.side, debt.owed_ms, debt.hold_ms) == (Side.LEFT, 15_000, 15_000)


def test_the_extra_hold_is_no_longer_than_a_normal_one() -> None:
    (debt,) = _owed(_record(_cut(_hold(PLAN, Side.RIGHT, 1) + 5_000, c.Stop)))
    assert (debt.owed_ms, debt.hold_ms) == (85_000, 30_000)


def test_a_side_that_was_never_reached_is_owed_all() -> None:
    switch = next(i for i, s in enumerate(PLAN.segments) if s.kind is Kind.SWITCH)
    (debt,) = _owed(_record(_cut(PLAN.start_ms(switch) + 1_000, c.Stop)))
    assert debt.owed_ms == 90_000


def test_nothing_is_owed_when_neither_side_was_finished() -> None:
    assert _owed(_record(_cut(_hold(PLAN, Side.LEFT, 3) + 5_000, c.Stop))) == ()


def test_nothing_is_owed_after_a_whole_session_or_where_there_are_no_sides() -> None:
    assert _owed(_record(_cut(PLAN.session_ms))) == ()
    walk = make_plan(WALK)
    assert _owed(_record(_cut(20_000, c.Stop, plan=walk))) == ()


def test_too_much_never_makes_a_debt_on_either_side() -> None:
    right = _cut(_hold(PLAN, Side.RIGHT, 2) + 5_000, c.TooMuch).run(5_000).do(c.Stop)
    assert _owed(_record(right)) == ()
    left = _cut(_hold(PLAN, Side.LEFT, 2) + 5_000, c.TooMuch).run(90_000).do(c.Stop)
    assert _owed(_record(left)) == ()


def test_an_open_hold_that_the_person_ended_makes_no_debt() -> None:
    plan = make_plan(GRIP, options=PlanOptions(end_open_at_target=False))
    played = Played(plan).do(c.Start)
    for _ in range(2 * plan.session_ms // 1_000):
        played.run(1_000)
        segment = plan.segments[min(len(plan.segments) - 1, _index(played))]
        if segment.side is Side.RIGHT and segment.kind is Kind.HOLD:
            played.do(c.FinishHold)
    record = _record(played)
    assert record.side_records[1].done.held_ms < record.side_records[0].done.held_ms
    assert _owed(record) == ()


def _index(played: Played) -> int:
    where = getattr(played.state, "where", None)
    return int(where.index) if where is not None else 0


def test_under_ten_seconds_and_after_seven_days_it_is_dropped() -> None:
    once = make_plan(STRETCH, options=PlanOptions(doses={("stretch", ""): Dose(30_000, 1)}))
    right = _hold(once, Side.RIGHT, 1)
    assert _owed(_record(_cut(right + 21_000, c.Stop, plan=once))) == ()
    record = _record(_cut(right + 20_000, c.Stop, plan=once))
    assert len(_owed(record)) == 1
    assert len(_owed(record, after=timedelta(days=7))) == 1
    assert _owed(record, after=timedelta(days=7, hours=1)) == ()


def test_a_side_that_is_done_all_the_same_is_owed_nothing() -> None:
    record = _record(_cut(_hold(PLAN, Side.RIGHT, 3) + 13_000, c.Stop))
    assert record.extent(0) is Extent.DONE, "73 s of 90 s"
    assert _owed(record) == ()


def test_whoever_does_all_of_it_later_that_day_is_asked_for_nothing_more() -> None:
    cut = _record(_cut(_hold(PLAN, Side.RIGHT, 2), c.Stop))
    whole = _cut(PLAN.session_ms)
    assert len(_owed(cut)) == 1
    assert _owed(cut, _record(whole, "b", NOON + HOUR), after=3 * HOUR) == ()
    assert len(_owed(cut, _record(whole, "b", NOON - HOUR), after=3 * HOUR)) == 1
    day = timedelta(days=1)
    assert len(_owed(cut, _record(whole, "b", NOON + day), after=2 * day)) == 1


def test_an_open_or_removed_session_owes_nothing() -> None:
    crashed = _record(_cut(_hold(PLAN, Side.RIGHT, 2)))
    assert crashed.ending is None
    assert _owed(crashed) == ()
    assert len(_owed(crashed._replace(ending=Ending.STOPPED))) == 1
    stopped = _record(_cut(_hold(PLAN, Side.RIGHT, 2), c.Stop))
    assert _owed(remarked(stopped, [Removed()])) == ()


def test_extra_holds_pay_the_oldest_debt_of_their_side_first() -> None:
    first = _record(_cut(_hold(PLAN, Side.RIGHT, 3), c.Stop), "a")
    second = _record(_cut(_hold(PLAN, Side.RIGHT, 2), c.Stop), "b", NOON + HOUR)
    assert [debt.owed_ms for debt in _owed(first, second, after=3 * HOUR)] == [30_000, 60_000]
    paid = _paying(first, 45_000, NOON + 2 * HOUR)
    (rest,) = _owed(second, paid, first, after=3 * HOUR)
    assert (rest.session, rest.owed_ms, rest.hold_ms) == ("b", 45_000, 30_000)


def test_an_extra_hold_before_the_debt_pays_nothing() -> None:
    record = _record(_cut(_hold(PLAN, Side.RIGHT, 3), c.Stop))
    assert len(_owed(record, _paying(record, 30_000, NOON - HOUR))) == 1


def _paying(record: SessionRecord, held_ms: int, at: datetime) -> SessionRecord:
    work = record.side_records[1]
    held = work._replace(session="p", at=at, cut_ms=0, done=work.done._replace(held_ms=held_ms))
    return record._replace(id="p", started=at, plan_type=OWED, side_records=(held,))
