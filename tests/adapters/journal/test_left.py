"""What was left before its end waits at its place, and nothing else does."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.journal import read_sessions
from footcare_gui.adapters.journal.left import left_session
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.evolution import replay
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.state import Finished
from tests.kits.journal_kit import PLAN, notebook, path
from tests.sessions import Notebook, Played, never

__all__ = ["notebook", "path"]


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
    assert left.resumption.state.where.elapsed_ms == 0
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


def test_where_nothing_waits_the_journal_is_not_even_opened(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    notebook.play(PLAN, lambda p: p.run(2_000).do(c.Stop))
    monkeypatch.setattr(notebook.file, "read", lambda _ask: pytest.fail("it was opened"))
    assert left_session(notebook.file) is None


def test_what_was_taken_in_is_named_but_not_kept_twice(notebook: Notebook) -> None:
    session, _ = notebook.play(PLAN, lambda p: p.run(20_000))
    assert notebook.file.ahead.rows()
    assert left_session(notebook.file) is not None
    assert (notebook.file.ahead.session(), notebook.file.ahead.rows()) == (session, [])


def test_half_of_a_session_is_not_gone_on_with_while_the_journal_cannot_take_in_the_rest(
    notebook: Notebook, path: Path
) -> None:
    _, played = notebook.play(PLAN, lambda p: p.run(20_000))
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("DELETE FROM events WHERE seq > 5")
        database.execute("CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT no_room(); END")
        assert left_session(JournalFile(path, never)) is None
        database.execute("DROP TRIGGER full")
    left = left_session(JournalFile(path, never))
    assert left is not None
    assert left.rows == 1 + len(played.events)
