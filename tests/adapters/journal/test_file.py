"""A journal that is damaged, old, or on a disk that refuses: nothing is lost, and it is said."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from footcare_gui.adapters.journal import file as sqlite_file
from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.schema import VERSION, version_of
from footcare_gui.domain.memory.codec import dumps
from footcare_gui.domain.memory.journal import Mended, Notice
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.events import SessionFinished, SessionStarted
from footcare_gui.domain.session.outcome import Ending
from tests.kits.journal_kit import NOON, PLAN, filled
from tests.sessions import Notebook

SESSIONS = 20


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """In a folder that is there, for what others than a journal write."""
    return tmp_path / "journal.db"


def _reopened(path: Path) -> tuple[Notebook, list[Notice]]:
    said: list[Notice] = []
    return Notebook(path, NOON, said.append), said


def _aside(path: Path) -> Path:
    (aside,) = path.parent.glob("journal.damaged-*.db")
    return aside


def _check(path: Path) -> str:
    with closing(sqlite3.connect(path)) as database:
        try:
            return str(database.execute("PRAGMA integrity_check").fetchone()[0])
        except sqlite3.DatabaseError as error:
            return str(error)


def test_the_first_question_opens_the_file_once(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(path, 1)
    opened: list[Path] = []
    open_one = sqlite_file._opened

    def watched(path: Path) -> sqlite3.Connection:
        opened.append(path)
        return open_one(path)

    monkeypatch.setattr(sqlite_file, "_opened", watched)
    notebook, _ = _reopened(path)
    with notebook.history.at_once():
        assert notebook.history.last_done()
        assert notebook.history.recent(1)
    assert opened == [path]


def test_random_bytes_are_set_aside_whole_and_a_new_journal_begins(path: Path) -> None:
    noise = random.Random(1).randbytes(50_000)
    path.write_bytes(noise)
    notebook, said = _reopened(path)
    notebook.play(PLAN, lambda p: p.run(20_000).do(c.Stop))
    assert said == [Mended(str(_aside(path)), 0)]
    assert _aside(path).read_bytes() == noise
    assert len(notebook.history.recent(5)) == 1
    assert _check(path) == "ok"


def test_of_a_journal_cut_in_half_most_sessions_are_read_and_the_rest_is_kept(path: Path) -> None:
    filled(path, SESSIONS)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    notebook, said = _reopened(path)
    records = notebook.history.recent(SESSIONS)
    (mended,) = said
    assert isinstance(mended, Mended)
    assert mended.sessions >= len(records) > 0
    assert _aside(path).read_bytes() == whole[: len(whole) // 2]
    assert len(list(path.parent.glob("journal.damaged*"))) == 1
    assert _check(path) == "ok"


@pytest.mark.parametrize("seed", range(6))
def test_of_a_journal_with_damaged_pages_the_others_are_read(path: Path, seed: int) -> None:
    ids = filled(path, SESSIONS)
    chance = random.Random(seed)
    with path.open("r+b") as file:
        pages = path.stat().st_size // 4096
        for page in chance.sample(range(2, pages), 3):
            file.seek(page * 4096)
            file.write(chance.randbytes(4096))
    notebook, said = _reopened(path)
    notebook.play(PLAN, lambda p: p.run(20_000).do(c.Stop))
    if not said and _check(path) != "ok":
        notebook.file.mend(notebook.file.generation)
    assert len(said) <= 1
    assert _check(path) == "ok"
    kept = {record.id for record in notebook.history.recent(100)}
    assert len(kept & set(ids)) >= SESSIONS // 2


def test_damage_that_shows_only_while_writing_is_mended_and_the_session_is_kept(
    path: Path,
) -> None:
    filled(path, SESSIONS)
    notebook, said = _reopened(path)
    assert len(notebook.history.recent(1)) == 1
    path.write_bytes(b"not a database" * 5_000)
    session, _ = notebook.play(PLAN, lambda p: p.run(20_000).do(c.Stop))
    assert [type(notice) for notice in said] == [Mended]
    record = notebook.history.record(session)
    assert record is not None
    assert record.ending is Ending.STOPPED


def test_a_damaged_journal_is_mended_once_however_many_meet_it(path: Path) -> None:
    path.write_bytes(b"x" * 9_000)
    said: list[Notice] = []
    file = JournalFile(path, said.append)
    file.mend(0)
    file.mend(0)
    assert len(said) == 1
    assert len(list(path.parent.glob("journal.damaged-*"))) == 1


_VERSION_1 = """
CREATE TABLE events (
    id INTEGER PRIMARY KEY, session TEXT NOT NULL, seq INTEGER NOT NULL, utc TEXT NOT NULL,
    offset_min INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE (session, seq)
) STRICT;
PRAGMA user_version = 1;
"""


def test_an_older_journal_is_backed_up_and_then_migrated(path: Path) -> None:
    rows = [dumps(PLAN), dumps(SessionStarted(0)), dumps(SessionFinished(5, Ending.STOPPED))]
    with closing(sqlite3.connect(path)) as database:
        database.executescript(_VERSION_1)
        for seq, body in enumerate(rows):
            values = ("a" * 32, seq, "2026-01-02T03:04:05.000+00:00", 60, body)
            database.execute(
                "INSERT INTO events (session, seq, utc, offset_min, body) VALUES (?, ?, ?, ?, ?)",
                values,
            )
        database.commit()
    notebook = Notebook(path, NOON)
    (record,) = notebook.history.recent(5)
    assert (record.id, record.ending, record.took_ms) == ("a" * 32, Ending.STOPPED, 5)
    assert record.started.date() == date(2026, 1, 2)
    (backup,) = path.parent.glob("journal.before-v2-*.db")
    with closing(sqlite3.connect(backup)) as database:
        assert version_of(database) == 1
        assert database.execute("SELECT count(*) FROM events").fetchone() == (len(rows),)
    with notebook.file.connected() as database:
        assert version_of(database) == VERSION
