"""The journal keeps what was done, on a real file, and never gets in the way."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta, timezone
from pathlib import Path

from pytestqt.qtbot import QtBot

from footcare_gui.adapters.sqlite_journal import SqliteJournal, read_sessions
from footcare_gui.domain import commands as c
from footcare_gui.domain.events import Event
from footcare_gui.domain.session import reduce, replay
from footcare_gui.domain.state import Finished, Idle, State
from tests.builders import PRESS, STRETCH, make_plan

PLAN = make_plan(PRESS, STRETCH)


def _fail(message: str) -> None:
    raise AssertionError(message)


def _live(journal: SqliteJournal, *commands: c.Command) -> tuple[State, list[Event]]:
    state: State = Idle()
    happened: list[Event] = []
    for command in commands:
        state, events = reduce(PLAN, state, command)
        for event in events:
            journal.record(event)
        happened += events
    return state, happened


def test_a_stored_session_reads_back_and_replays_to_the_live_state(tmp_path: Path) -> None:
    path = tmp_path / "new" / "journal.db"
    journal = SqliteJournal(path, _fail)
    session = journal.begin(PLAN)
    ticks = [c.Tick(ms) for ms in range(0, 20_000, 1_000)]
    state, happened = _live(journal, c.Start(0), *ticks, c.Stop(20_000))
    journal.end()
    ((stored, plan, events),) = read_sessions(path)
    assert stored == session
    assert plan == PLAN
    assert list(events) == happened
    assert replay(plan, events) == state
    assert isinstance(state, Finished)


def test_every_event_is_on_disk_before_the_session_ends(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "journal.db"
    journal = SqliteJournal(path, _fail)
    journal.begin(PLAN)
    _live(journal, c.Start(0), c.Pause(10))
    qtbot.waitUntil(lambda: path.exists() and _rows(path) == 4)
    journal.end()


def _rows(path: Path) -> int:
    database = sqlite3.connect(path)
    try:
        return int(database.execute("SELECT count(*) FROM events").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        database.close()


def test_instants_are_stored_in_utc_with_the_local_offset(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    zone = timezone(timedelta(hours=5, minutes=30))
    journal = SqliteJournal(path, _fail, lambda: datetime(2026, 3, 1, 0, 15, tzinfo=zone))
    journal.begin(PLAN)
    journal.end()
    database = sqlite3.connect(path)
    row = database.execute("SELECT utc, offset_min FROM events").fetchone()
    database.close()
    assert row == ("2026-02-28T18:45:00.000+00:00", 330)


def test_two_sessions_stand_side_by_side(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "journal.db", _fail)
    ids = []
    for _ in range(2):
        ids.append(journal.begin(PLAN))
        _live(journal, c.Start(0), c.Stop(5))
    journal.end()
    assert [stored for stored, _, _ in read_sessions(tmp_path / "journal.db")] == ids


def test_a_disk_that_refuses_is_said_once_and_the_session_goes_on(tmp_path: Path) -> None:
    (tmp_path / "journal.db").mkdir()
    said: list[str] = []
    journal = SqliteJournal(tmp_path / "journal.db", said.append)
    journal.begin(PLAN)
    state, _ = _live(journal, c.Start(0), c.Tick(1_000), c.Stop(1_500))
    journal.end()
    assert isinstance(state, Finished)
    assert len(said) == 1
    assert "journal.db" in said[0]


def test_a_journal_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version=99")
    database.close()
    said: list[str] = []
    journal = SqliteJournal(path, said.append)
    journal.begin(PLAN)
    journal.end()
    assert "newer" in said[0]
    assert _rows(path) == 0
