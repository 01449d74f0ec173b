"""What was done three times is known."""

from __future__ import annotations

from datetime import UTC, date, datetime

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import SideRecord
from footcare_gui.domain.session.outcome import SideWork
from footcare_gui.domain.voice.familiarity import known_from

AT = datetime(2026, 11, 28, 9, tzinfo=UTC)


def record(
    session: str, exercise: str, held_ms: int = 30_000, side: Side = Side.LEFT
) -> SideRecord:
    work = SideWork(0, exercise, "", side, 30_000, held_ms, 1, 1, too_much=False)
    return SideRecord(session, AT, work, 0, date(2026, 11, 28))


def test_three_sessions_make_an_exercise_known() -> None:
    records = [record(session, "heel_cord") for session in "abc"]
    assert known_from(records) == {("heel_cord", "")}
    assert known_from(records[:2]) == frozenset()


def test_two_sides_of_one_session_are_one_time() -> None:
    records = [record(s, "heel_cord", side=side) for s in "ab" for side in (Side.LEFT, Side.RIGHT)]
    assert known_from(records) == frozenset()


def test_what_was_only_reached_was_not_done() -> None:
    assert known_from(record(session, "heel_cord", held_ms=0) for session in "abc") == frozenset()
