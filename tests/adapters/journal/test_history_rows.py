"""Rows of the small tables, and what they mean."""

from __future__ import annotations

from datetime import date

from footcare_gui.adapters.journal.history_rows import (
    day_total,
    felt_point,
    last_done_at,
    session_record,
    side_record,
    side_total,
)
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.outcome import Ending

AT_MS, OFFSET_MIN = 1_764_400_000_000, 60
DEED = (
    "s1", AT_MS, OFFSET_MIN, 2, "heel_cord", "", "left",
    60_000, 55_000, 2, 3, 1, 0, 5_000, "2025-11-29",
)  # fmt: skip


def test_an_instant_keeps_the_offset_of_then() -> None:
    exercise, at = last_done_at(("heel_cord", AT_MS, OFFSET_MIN))
    assert exercise == "heel_cord"
    assert at.isoformat() == "2025-11-29T08:06:40+01:00"
    assert felt_point(("s1", AT_MS, OFFSET_MIN, 3, None)).started == at


def test_what_was_done_of_a_side_has_its_work_and_its_day() -> None:
    record = side_record(DEED)
    assert (record.done.exercise, record.done.side) == ("heel_cord", Side.LEFT)
    assert (record.done.planned_ms, record.done.held_ms) == (60_000, 55_000)
    assert record.done.too_much is True
    assert record.day == date(2025, 11, 29)


def test_a_session_that_was_left_has_no_ending() -> None:
    row = ("s1", AT_MS, OFFSET_MIN, "all", "routine", None, 90_000, 3, 2, "", None, 0)
    assert session_record(row, ()).ending is None
    ended = session_record((*row[:5], next(iter(Ending)).value, *row[6:]), (side_record(DEED),))
    assert ended.ending is next(iter(Ending))
    assert not ended.removed


def test_totals_are_named_by_day_and_by_side() -> None:
    assert day_total(("2025-11-29", 1, 2, 3)).day == date(2025, 11, 29)
    assert side_total(("heel_cord", "right", 1, 2)).side is Side.RIGHT
