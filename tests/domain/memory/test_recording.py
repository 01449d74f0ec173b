"""From a session's rows to its record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from footcare_gui.domain.memory.recording import Stamped, record_of
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.outcome import Ending
from tests.builders import PRESS, STRETCH, make_plan
from tests.sessions import Played

STARTED = datetime(2026, 3, 1, 23, 59, tzinfo=UTC)
PLAN = make_plan(PRESS, STRETCH)


def stamped(played: Played) -> list[Stamped]:
    return [Stamped(STARTED + timedelta(milliseconds=e.at_ms), e) for e in played.events]


def test_a_record_tells_when_each_side_was_over_and_to_which_day_it_belongs() -> None:
    record = record_of("s", STARTED, PLAN, stamped(Played(PLAN).do(c.Start).run(PLAN.session_ms)))
    press, left, right = record.side_records
    assert record.ending is Ending.COMPLETED
    assert STARTED < press.at < left.at < right.at
    assert {work.day for work in record.side_records} == {STARTED.date()}
    assert right.at.date() > STARTED.date()


def test_what_was_skipped_is_cut_and_what_was_held_is_not() -> None:
    played = Played(PLAN).do(c.Start).run(11_000).do(c.SkipExercise).run(PLAN.session_ms)
    press, left, right = record_of("s", STARTED, PLAN, stamped(played)).side_records
    assert press.cut_ms == 4 * 3_000 - press.done.held_ms > 0
    assert (left.cut_ms, right.cut_ms) == (0, 0)


def test_a_clock_that_was_set_back_ends_no_work_before_the_session_began() -> None:
    rows = [
        row.__class__(row.wall - timedelta(days=1), row.event)
        for row in stamped(Played(PLAN).do(c.Start).run(PLAN.session_ms))
    ]
    record = record_of("s", STARTED, PLAN, rows)
    assert {work.at for work in record.side_records} == {STARTED}


def test_without_an_event_all_of_it_is_cut() -> None:
    record = record_of("s", STARTED, PLAN, [])
    assert record.ending is None
    assert all(work.cut_ms == work.done.planned_ms for work in record.side_records)
