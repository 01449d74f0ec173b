"""What happens is on the disk as it happens, or as soon as the disk allows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.journal import SqliteJournal, read_sessions
from footcare_gui.adapters.journal.left import left_session
from footcare_gui.domain.memory.journal import Notice, NotSaved, SavedAgain
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.state import Finished
from tests.kits.journal_kit import NOON, PLAN, notebook, path
from tests.sessions import Notebook, Played

__all__ = ["notebook", "path"]


def _rows(path: Path, sql: str = "SELECT count(*) FROM events") -> int:
    if not path.exists():
        return 0
    with closing(sqlite3.connect(path)) as database:
        try:
            return int(database.execute(sql).fetchone()[0])
        except sqlite3.OperationalError:
            return 0


def test_what_happens_is_on_disk_before_the_session_ends(
    notebook: Notebook, path: Path, qtbot: QtBot
) -> None:
    notebook.begin(PLAN)
    Played(PLAN, notebook._keep).do(c.Start, c.Pause)
    qtbot.waitUntil(lambda: _rows(path) == 4)
    notebook.journal.close()


def test_what_happened_at_once_is_written_only_as_a_whole(
    notebook: Notebook, path: Path, qtbot: QtBot
) -> None:
    notebook.begin(PLAN)
    qtbot.waitUntil(lambda: _rows(path) == 1)
    events = Played(PLAN).do(c.Start).events
    with closing(sqlite3.connect(path)) as database:
        for event in events:
            notebook.journal.record(event)
            assert database.execute("SELECT count(*) FROM events").fetchone() == (1,)
        notebook.journal.flush()
        qtbot.waitUntil(lambda: _rows(path) == 1 + len(events))
    notebook.journal.close()


def test_a_disk_that_refuses_is_said_once_and_the_session_goes_on(path: Path) -> None:
    path.parent.write_text("a file where the folder should be")
    said: list[Notice] = []
    notebook = Notebook(path, NOON, said.append)
    _, played = notebook.play(PLAN, lambda p: p.run(1_500).do(c.Stop))
    assert isinstance(played.state, Finished)
    assert len(said) == 1
    assert isinstance(said[0], NotSaved)


def test_what_could_not_be_written_is_written_as_soon_as_the_disk_allows(
    path: Path, qtbot: QtBot
) -> None:
    path.parent.write_text("in the way")
    said: list[Notice] = []
    notebook = Notebook(path, NOON, said.append)

    def play(played: Played) -> None:
        qtbot.waitUntil(lambda: len(said) == 1)
        path.parent.unlink()
        played.run(15_000).do(c.Stop)

    session, played = notebook.play(PLAN, play)
    ((stored, _, events),) = read_sessions(path)
    assert (stored, list(events)) == (session, played.events)
    assert said[1:] == [SavedAgain()]


def test_a_session_that_could_not_be_kept_is_kept_with_the_next_one(path: Path) -> None:
    path.parent.write_text("in the way")
    said: list[Notice] = []
    notebook = Notebook(path, NOON, said.append)
    first, _ = notebook.play(PLAN, lambda p: p.run(15_000).do(c.Stop))
    path.parent.unlink()
    second, _ = notebook.play(PLAN, lambda p: p.run(15_000).do(c.Stop))
    assert [session for session, _, _ in read_sessions(path)] == [first, second]
    assert [type(notice) for notice in said] == [NotSaved, SavedAgain]
    assert len(notebook.history.recent(5)) == 2


def test_the_very_end_tries_once_more(path: Path) -> None:
    path.parent.write_text("in the way")
    said: list[Notice] = []
    saved: list[str] = []
    notebook = Notebook(path, NOON, said.append)
    notebook.journal = SqliteJournal(notebook.file, said.append, saved.append)
    session = notebook.begin(PLAN)
    played = Played(PLAN, notebook._keep).do(c.Start).run(15_000).do(c.Stop)
    notebook.journal.end()
    assert notebook.journal._last is not None
    notebook.journal._last.join()
    path.parent.unlink()
    notebook.journal.close()
    ((_, _, events),) = read_sessions(path)
    assert list(events) == played.events
    assert saved == [session]
    assert left_session(notebook.file) is None
