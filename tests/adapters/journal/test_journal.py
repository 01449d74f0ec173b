"""The journal keeps what was done, on a real file, and never gets in the way."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

from footcare_gui.adapters.journal.journal import read_sessions
from footcare_gui.adapters.journal.left import left_session
from footcare_gui.domain.memory.journal import Notice, NotSaved, Trouble
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.evolution import replay
from footcare_gui.domain.session.state import Finished
from tests.kits.journal_kit import NOON, PLAN, notebook, path
from tests.sessions import Notebook

__all__ = ["notebook", "path"]


def test_a_stored_session_reads_back_and_replays_to_the_live_state(
    notebook: Notebook, path: Path
) -> None:
    session, played = notebook.play(PLAN, lambda p: p.run(20_000).do(c.Stop))
    ((stored, plan, events),) = read_sessions(path)
    assert stored == session
    assert plan == PLAN
    assert list(events) == played.events
    assert replay(plan, events) == played.state
    assert isinstance(played.state, Finished)


def test_instants_are_stored_in_utc_with_the_local_offset(path: Path) -> None:
    zone = timezone(timedelta(hours=5, minutes=30))
    notebook = Notebook(path, datetime(2026, 3, 1, 0, 15, tzinfo=zone))
    notebook.play(PLAN, lambda p: p.run(2_000))
    with closing(sqlite3.connect(path)) as database:
        row = database.execute("SELECT utc, offset_min FROM events").fetchone()
    assert row == ("2026-02-28T18:45:00.000+00:00", 330)


def test_the_disk_is_asked_to_be_sure_and_readers_are_never_in_the_way(
    notebook: Notebook, path: Path
) -> None:
    notebook.play(PLAN, lambda p: p.run(2_000))
    with notebook.file.connected() as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert database.execute("PRAGMA synchronous").fetchone() == (2,)


def test_two_sessions_stand_side_by_side(notebook: Notebook, path: Path) -> None:
    ids = [notebook.play(PLAN, lambda p: p.run(5_000).do(c.Stop))[0] for _ in range(2)]
    assert [stored for stored, _, _ in read_sessions(path)] == ids


def test_a_journal_of_a_newer_version_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version=99")
    before = path.read_bytes()
    said: list[Notice] = []
    notebook = Notebook(path, NOON, said.append)
    notebook.play(PLAN, lambda p: p.run(2_000).do(c.Stop))
    assert [notice.trouble for notice in said if isinstance(notice, NotSaved)] == [Trouble.NEWER]
    for _ in range(2):
        assert notebook.history.recent(5) == ()
        assert len(said) == 2
    assert path.read_bytes() == before
    assert {file.name for file in path.parent.iterdir()} == {"journal.db", "session.open"}


def test_what_a_newer_journal_could_not_take_is_there_after_the_update(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version=99")
    said: list[Notice] = []
    session, _ = Notebook(path, NOON, said.append).play(PLAN, lambda p: p.run(9_000).do(c.Stop))
    assert left_session(Notebook(path, NOON, said.append).file) is None
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version=0")
    updated = Notebook(path, NOON)
    assert [record.id for record in updated.history.recent(5)] == [session]
