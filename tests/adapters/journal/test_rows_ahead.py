"""Whatever the disk is doing, a kill takes nothing that the screen has shown."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.journal import read_sessions
from footcare_gui.adapters.journal.left import left_session
from footcare_gui.adapters.journal.rows_ahead import Row, RowsAhead
from footcare_gui.domain.session import commands as c
from tests.builders import PRESS, STRETCH, make_plan
from tests.sessions import Notebook, Played, never

PLAN = make_plan(PRESS, STRETCH)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
FIRST, SECOND = "1" * 32, "2" * 32


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.db"


@pytest.fixture
def ahead(path: Path) -> Iterator[RowsAhead]:
    rows = RowsAhead(path.with_name("session.open"))
    yield rows
    rows.rest()


def _row(session: str, seq: int, body: str = "{}") -> Row:
    return session, seq, "2026-03-01T12:00:00.000+00:00", 0, body


def _stored(path: Path) -> list[tuple[str, int]]:
    with JournalFile(path, never).connected() as database:
        return database.execute("SELECT session, seq FROM events ORDER BY id").fetchall()


@contextmanager
def _disk_that_keeps_one_waiting(path: Path) -> Iterator[None]:
    """No transaction comes through while the block lasts."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def _what_a_kill_leaves(path: Path, copy: Path) -> Path:
    """The folder as it is at this instant, for the next process."""
    shutil.copytree(path.parent, copy)
    return copy / path.name


def test_a_kill_while_the_disk_keeps_everyone_waiting_takes_no_finished_hold(
    path: Path, tmp_path: Path
) -> None:
    notebook = Notebook(path, NOON)
    notebook.play(PLAN, lambda p: p.run(2_000).do(c.Stop))
    with _disk_that_keeps_one_waiting(path):
        session = notebook.begin(PLAN)
        played = Played(PLAN, notebook._keep).do(c.Start).run(45_000)
        killed = _what_a_kill_leaves(path, tmp_path / "killed")
    notebook.journal.close()
    assert session not in [stored for stored, _, _ in read_sessions(killed)]
    left = left_session(JournalFile(killed, never))
    assert left is not None
    assert left.session == session
    assert list(left.resumption.past) == played.events


def test_a_kill_before_the_very_first_transaction_takes_nothing(path: Path, tmp_path: Path) -> None:
    notebook = Notebook(path, NOON)
    session, played = notebook.play(PLAN, lambda p: p.run(20_000))
    killed = tmp_path / "killed" / path.name
    killed.parent.mkdir()
    shutil.copy(path.with_name("session.open"), killed.parent)
    left = left_session(JournalFile(killed, never))
    assert left is not None
    assert left.session == session
    assert list(left.resumption.past) == played.events


def test_the_history_has_at_once_what_a_kill_left(path: Path, tmp_path: Path) -> None:
    notebook = Notebook(path, NOON)
    notebook.play(PLAN, lambda p: p.run(2_000).do(c.Stop))
    with _disk_that_keeps_one_waiting(path):
        session = notebook.begin(PLAN)
        Played(PLAN, notebook._keep).do(c.Start).run(45_000).do(c.Stop)
        killed = _what_a_kill_leaves(path, tmp_path / "killed")
    notebook.journal.close()
    expected = notebook.history.record(session)
    assert expected is not None
    assert Notebook(killed, NOON).history.record(session) == expected
    assert left_session(JournalFile(killed, never)) is None
    assert not killed.with_name("session.open").exists()


def test_rows_are_with_the_system_when_adding_returns(ahead: RowsAhead) -> None:
    ahead.add([_row(FIRST, 0), _row(FIRST, 1)])
    other = RowsAhead(ahead.path)
    assert other.rows() == [_row(FIRST, 0), _row(FIRST, 1)]
    assert other.session() == FIRST


def test_taking_in_twice_and_what_the_journal_has_already_changes_nothing(
    path: Path, ahead: RowsAhead
) -> None:
    ahead.add([_row(FIRST, 0)])
    ahead.add([_row(FIRST, 1)])
    assert _stored(path) == [(FIRST, 0), (FIRST, 1)]
    ahead.add([_row(FIRST, 2)])
    for _ in range(2):
        assert _stored(path) == [(FIRST, 0), (FIRST, 1), (FIRST, 2)]


def test_a_torn_line_ends_its_session_there_and_no_other(path: Path, ahead: RowsAhead) -> None:
    ahead.add([_row(FIRST, 0)])
    ahead.rest()
    with ahead.path.open("ab") as file:
        file.write(b'\n[["' + FIRST.encode() + b'",1,"2026-03')
    ahead.add([_row(FIRST, 2)])
    ahead.add([_row(SECOND, 0)])
    assert _stored(path) == [(FIRST, 0), (SECOND, 0)]


@pytest.mark.parametrize(
    "text",
    [b"", b"\0" * 4096, b"\xff\xfe\n", b"null\n", b"[[1,2,3,4,5]]\n", b'["a"]\n', b"[" * 99_999],
    ids=["empty", "zeros", "no_text", "null", "kinds", "words", "deep"],
)
def test_a_file_of_anything_else_is_harmless(path: Path, ahead: RowsAhead, text: bytes) -> None:
    path.parent.mkdir()
    ahead.path.write_bytes(text)
    assert ahead.rows() == []
    assert ahead.session() is None
    assert _stored(path) == []


def test_what_the_disk_refused_comes_before_what_follows(path: Path, ahead: RowsAhead) -> None:
    path.parent.write_text("in the way")
    ahead.add([_row(FIRST, 0)])
    path.parent.unlink()
    ahead.add([_row(FIRST, 1)])
    assert ahead.rows() == [_row(FIRST, 0), _row(FIRST, 1)]


def test_the_end_of_a_session_takes_nothing_of_the_one_that_has_begun(ahead: RowsAhead) -> None:
    ahead.add([_row(FIRST, 0)])
    ahead.add([_row(SECOND, 0)])
    ahead.drop(FIRST)
    assert _row(SECOND, 0) in ahead.rows()
    ahead.drop(SECOND)
    assert not ahead.path.exists()


def test_a_settled_file_names_the_session_and_can_be_added_to(ahead: RowsAhead) -> None:
    ahead.add([_row(FIRST, 0)])
    ahead.settle(FIRST)
    assert (ahead.session(), ahead.rows()) == (FIRST, [])
    ahead.add([_row(FIRST, 1)])
    assert (ahead.session(), ahead.rows()) == (FIRST, [_row(FIRST, 1)])


@pytest.mark.parametrize("torn", ["1" * 31, "1" * 33, "1" * 31 + "g", "1" * 31 + "A"])
def test_what_is_no_whole_id_names_no_session(ahead: RowsAhead, torn: str) -> None:
    ahead.add([_row(FIRST, 0)])
    ahead.path.write_text(f"{torn}\n", encoding="ascii")
    assert ahead.session() is None


def test_a_left_session_that_the_journal_cannot_take_in_now_waits_for_a_later_start(
    path: Path, tmp_path: Path
) -> None:
    notebook = Notebook(path, NOON)
    notebook.play(PLAN, lambda p: p.run(2_000).do(c.Stop))
    with _disk_that_keeps_one_waiting(path):
        notebook.begin(PLAN)
        Played(PLAN, notebook._keep).do(c.Start).run(45_000)
        killed = _what_a_kill_leaves(path, tmp_path / "killed")
    notebook.journal.close()
    with closing(sqlite3.connect(killed, isolation_level=None)) as database:
        database.execute("CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT no_room(); END")
    assert left_session(JournalFile(killed, never)) is None
    assert killed.with_name("session.open").exists()
    with closing(sqlite3.connect(killed, isolation_level=None)) as database:
        database.execute("DROP TRIGGER full")
    assert left_session(JournalFile(killed, never)) is not None
