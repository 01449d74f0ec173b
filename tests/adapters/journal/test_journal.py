"""The journal keeps what was done, on a real file, and never gets in the way."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.journal import read_sessions
from footcare_gui.adapters.journal.left import left_session
from footcare_gui.domain.memory.journal import Notice, NotSaved, SavedAgain, Trouble
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.evolution import replay
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.state import Finished
from tests.builders import PRESS, STRETCH, make_plan
from tests.sessions import Notebook, Played

PLAN = make_plan(PRESS, STRETCH)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.db"


@pytest.fixture
def notebook(path: Path) -> Notebook:
    return Notebook(path, NOON)


def _rows(path: Path, sql: str = "SELECT count(*) FROM events") -> int:
    if not path.exists():
        return 0
    with closing(sqlite3.connect(path)) as database:
        try:
            return int(database.execute(sql).fetchone()[0])
        except sqlite3.OperationalError:
            return 0


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


def test_a_session_that_begins_at_once_after_another_keeps_its_own_mark(
    notebook: Notebook, path: Path
) -> None:
    notebook.begin(PLAN)
    Played(PLAN, notebook._keep).do(c.Start, c.Stop)
    notebook.journal.end()
    second = notebook.begin(PLAN)
    Played(PLAN, notebook._keep).do(c.Start, c.Pause)
    notebook.journal.close()
    left = left_session(notebook.file)
    assert left is not None
    assert left.session == second


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
    notebook = Notebook(path, NOON, said.append)
    notebook.begin(PLAN)
    played = Played(PLAN, notebook._keep).do(c.Start).run(15_000).do(c.Stop)
    notebook.journal.end()
    assert notebook.journal._last is not None
    notebook.journal._last.join()
    path.parent.unlink()
    notebook.journal.close()
    ((_, _, events),) = read_sessions(path)
    assert list(events) == played.events
    assert left_session(notebook.file) is None


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


def test_a_session_that_was_paused_waits_at_the_very_place(notebook: Notebook) -> None:
    hold = next(
        i for i, s in enumerate(PLAN.segments) if s.exercise == "stretch" and s.kind.is_work
    )
    into = PLAN.start_ms(hold) + 12_000
    session, played = notebook.play(PLAN, lambda p: p.run(into).do(c.Pause))
    left = left_session(notebook.file)
    assert left is not None
    assert (left.session, left.rows) == (session, 1 + len(played.events))
    assert left.resumption.state == played.state
    assert left.resumption.left_ms == 18_000
    assert left.resumption.is_exact


def test_a_session_that_was_killed_waits_at_the_start_of_its_hold(notebook: Notebook) -> None:
    hold = next(
        i for i, s in enumerate(PLAN.segments) if s.exercise == "stretch" and s.kind.is_work
    )
    into = PLAN.start_ms(hold) + 12_000
    notebook.play(PLAN, lambda p: p.run(into))
    left = left_session(notebook.file)
    assert left is not None
    assert left.resumption.state.where.index == hold
    assert left.resumption.segment.kind is Kind.HOLD
    assert left.resumption.left_ms == 30_000
    assert not left.resumption.is_exact


def test_a_session_that_went_on_is_one_session_and_replays_to_its_end(
    notebook: Notebook, path: Path
) -> None:
    session, _ = notebook.play(PLAN, lambda p: p.run(30_000))
    left = left_session(notebook.file)
    assert left is not None
    notebook.journal.go_on(session, left.rows)
    played = Played(PLAN, notebook._keep)
    notebook._keep(left.resumption.bridge)
    played.go_on_from(left.resumption.state, 5_000).do(c.Resume).run(PLAN.session_ms)
    notebook.journal.close()
    ((stored, plan, events),) = read_sessions(path)
    assert stored == session
    assert isinstance(played.state, Finished)
    assert replay(plan, events) == played.state
    assert left_session(notebook.file) is None


def test_nothing_waits_after_an_end_or_where_nothing_ever_ran(
    notebook: Notebook, path: Path
) -> None:
    assert left_session(notebook.file) is None
    assert not path.exists()
    notebook.play(PLAN, lambda p: p.run(2_000).do(c.Stop))
    assert left_session(notebook.file) is None
    notebook.play(PLAN, lambda p: p.run(2_000))
    (path.parent / "session.open").unlink()
    assert left_session(notebook.file) is None


def test_a_mark_that_points_nowhere_is_harmless(notebook: Notebook, path: Path) -> None:
    notebook.play(PLAN, lambda p: p.run(2_000).do(c.Stop))
    for text in ("", "no such session", "\0" * 9):
        (path.parent / "session.open").write_text(text)
        assert left_session(notebook.file) is None
