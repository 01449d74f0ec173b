"""Screens ask derived tables: filled from the rows as they stand, whatever stands in them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.records import derive, derive_new, is_absurd
from footcare_gui.adapters.journal.transaction import transaction
from footcare_gui.domain.memory.codec import dumps
from footcare_gui.domain.memory.remarks import Noted
from footcare_gui.domain.session.events import SessionFinished
from footcare_gui.domain.session.outcome import Ending
from tests.kits.journal_kit import NOON, filled, path
from tests.sessions import Notebook, never

__all__ = ["path"]

SESSIONS = 3


def test_a_row_that_cannot_be_read_costs_only_itself(path: Path) -> None:
    session = filled(path, SESSIONS)[0]
    file = JournalFile(path, never)
    file.run(
        lambda d: d.execute(
            "UPDATE events SET body = '{broken' WHERE session = ? AND seq = 5", (session,)
        )
    )
    notebook = Notebook(path, NOON)
    notebook.history.remark(session, Noted("again"))
    record = notebook.history.record(session)
    assert record is not None
    assert (record.note, record.ending) == ("again", Ending.STOPPED)


def test_a_session_without_its_plan_is_kept_but_cannot_be_shown(path: Path) -> None:
    session = filled(path, SESSIONS)[0]
    file = JournalFile(path, never)
    file.run(lambda d: d.execute("DELETE FROM events WHERE session = ? AND seq = 0", (session,)))
    notebook = Notebook(path, NOON)
    notebook.history.remark(session, Noted("lost"))
    assert notebook.history.record(session) is None
    assert len(notebook.history.recent(100)) == SESSIONS - 1


def test_what_was_written_since_the_last_time_is_read_once(path: Path) -> None:
    session = filled(path, SESSIONS)[0]
    asked: list[str] = []

    def derive_and_watch(database: sqlite3.Connection) -> None:
        with transaction(database):
            database.execute("DELETE FROM sessions")
            database.set_trace_callback(asked.append)
            derive_new(database)
            database.set_trace_callback(None)
            assert database.execute("SELECT count(*) FROM sessions").fetchone() == (0,)
            database.execute("UPDATE events SET id = id + 9999 WHERE session = ?", (session,))
            derive_new(database)

    JournalFile(path, never).run(derive_and_watch)
    assert not any("FROM remarks" in sql for sql in asked)
    assert [record.id for record in Notebook(path, NOON).history.recent(99)] == [session]


def test_a_session_that_is_derived_again_is_there_once_and_its_day_is_summed_up_anew(
    path: Path,
) -> None:
    session = filled(path, SESSIONS)[0]
    notebook = Notebook(path, NOON)
    day = notebook.history.recent(99)[-1].started.date()

    def summed() -> list[tuple[int, int]]:
        return [(t.sessions, t.held_ms) for t in notebook.history.days(day, day)]

    def again(database: sqlite3.Connection) -> None:
        with transaction(database):
            derive(database, [session])

    before = summed()
    notebook.file.run(again)
    assert summed() == before
    notebook.file.run(lambda d: d.execute("DELETE FROM events WHERE session = ?", (session,)))
    notebook.file.run(again)
    assert summed()[0][0] == before[0][0] - 1
    assert notebook.history.record(session) is None


@pytest.mark.parametrize(
    ("body", "absurd"),
    [
        ('{"at_ms": 99999999999999}', True),
        ('{"at_ms": -99999999999999}', True),
        ("[1,99999999999999]", True),
        ('{"at_ms": 9999999999999}', False),
        ('{"note": "call 99999999999999"}', False),
    ],
)
def test_a_number_beyond_all_measure_was_not_written_by_us(body: str, absurd: bool) -> None:
    assert is_absurd(body) is absurd


def test_such_a_row_counts_nowhere(path: Path) -> None:
    session = filled(path, SESSIONS)[0]
    notebook = Notebook(path, NOON)
    before = notebook.history.record(session)
    assert before is not None
    late = dumps(SessionFinished(99_999_999_999_999, Ending.STOPPED))
    row = "INSERT INTO events (session, seq, utc, offset_min, body) VALUES (?, 999, ?, 0, ?)"
    notebook.file.run(lambda d: d.execute(row, (session, "2026-03-01T20:00:00.000+00:00", late)))
    notebook.history.remark(session, Noted("again"))
    after = notebook.history.record(session)
    assert after is not None
    assert after.took_ms == before.took_ms
