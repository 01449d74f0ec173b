"""What a session's events amount to, and what the person may add."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from footcare_gui.adapters.journal.in_memory_history import (
    day_totals,
    last_done,
    side_records_of,
    side_totals,
)
from footcare_gui.domain.memory.codec import CodecError, dumps, loads
from footcare_gui.domain.memory.history import (
    SessionRecord,
    felt_points,
)
from footcare_gui.domain.memory.recording import Stamped, record_of
from footcare_gui.domain.memory.remarks import (
    Felt,
    Hurt,
    Moment,
    Noted,
    Remark,
    Removed,
    Restored,
    remarked,
)
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from tests.builders import GRIP, PHASES, STRETCH, WALK, make_plan
from tests.sessions import Played

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def _record(played: Played, session: str = "a", at: datetime = NOON) -> SessionRecord:
    stamped = [Stamped(at + timedelta(milliseconds=v.at_ms), v) for v in played.events]
    return record_of(session, at, played.plan, stamped)


def _whole(plan: SessionPlan) -> Played:
    return Played(plan).do(c.Start).run(plan.session_ms)


def test_each_deed_has_the_instant_at_which_its_work_ended() -> None:
    plan = make_plan(STRETCH)
    left, right = _record(_whole(plan)).side_records
    ends = [plan.start_ms(i) + s.duration_ms for i, s in enumerate(plan.segments) if s.kind.is_work]
    assert left.at == NOON + timedelta(milliseconds=ends[2])
    assert right.at == NOON + timedelta(milliseconds=ends[5])


def test_what_was_never_reached_is_planned_and_cut_but_not_done() -> None:
    plan = make_plan(WALK, STRETCH)
    played = Played(plan).do(c.Start).run(45_000).do(c.Stop)
    record = _record(played)
    walk, left, right = record.side_records
    assert walk.done.counts
    assert walk.cut_ms == 0
    assert not left.done.counts
    assert (left.cut_ms, right.cut_ms) == (90_000, 90_000)
    assert left.at == NOON + timedelta(milliseconds=played.now_ms)
    assert [work.done.exercise for work in side_records_of([record])] == ["walk"]


def test_an_open_hold_that_the_person_ended_is_not_cut() -> None:
    plan = make_plan(GRIP, options=PlanOptions(end_open_at_target=False))
    played = Played(plan).do(c.Start).run(17_000).do(c.FinishHold)
    first = _record(played).side_records[0]
    assert first.done.held_ms == 2_000
    assert first.cut_ms == 10_000


def test_work_done_twice_after_going_back_is_never_negative_cut() -> None:
    plan = make_plan(PHASES)
    played = (
        Played(plan).do(c.Start).run(30_000).do(c.Previous, c.Previous).run(plan.session_ms * 2)
    )
    assert all(work.cut_ms == 0 for work in _record(played).side_records)


def test_totals_of_days_exercises_and_sides() -> None:
    walk = _record(_whole(make_plan(WALK)), "a")
    again = _record(_whole(make_plan(WALK, STRETCH)), "b", NOON + timedelta(hours=3))
    later = _record(_whole(make_plan(WALK)), "c", NOON + timedelta(days=2))
    side_records = side_records_of([later, walk, again])
    assert [work.session for work in side_records] == ["a", "b", "b", "b", "c"]
    first, second = day_totals([later, walk, again])
    assert (first.sessions, first.exercises, first.held_ms) == (2, 2, 240_000)
    assert (second.day, second.sessions) == ((NOON + timedelta(days=2)).date(), 1)
    assert last_done([later, walk, again])["walk"] == later.side_records[0].at
    assert [(t.exercise, t.side, t.held_ms) for t in side_totals([later, walk, again])] == [
        ("stretch", "left", 90_000),
        ("stretch", "right", 90_000),
        ("walk", "both", 90_000),
    ]


def test_a_removed_session_counts_nowhere_until_it_is_put_back() -> None:
    record = _record(_whole(make_plan(WALK)))
    removed = remarked(record, [Felt(Moment.AFTER, 3), Removed()])
    assert side_records_of([removed]) == ()
    assert felt_points([removed]) == ()
    assert (day_totals([removed]), side_totals([removed])) == ((), ())
    back = remarked(removed, [Restored()])
    assert side_records_of([back]) == record.side_records
    assert [point.after for point in felt_points([back])] == [3]


@pytest.mark.parametrize(
    "remark", [Felt(Moment.AFTER, None), Noted("ä\n“x”"), Hurt("walk"), Removed(), Restored()]
)
def test_remarks_are_stored_and_read_like_everything_else(remark: Remark) -> None:
    assert loads(dumps(remark)) == remark


def test_what_makes_no_sense_is_no_remark() -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        Felt(Moment.AFTER, 11)
    with pytest.raises(ValueError, match="4000"):
        Noted("x" * 4_001)
    with pytest.raises(CodecError):
        loads('{"version":1,"type":"Felt","moment":"after","score":11}')
