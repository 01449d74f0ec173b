"""Nothing that is asked or kept in daily use walks through the sessions of all years."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from footcare_gui.adapters.journal import file as sqlite_file
from footcare_gui.adapters.journal.left import left_session
from footcare_gui.domain.memory.journal import LeftSession
from footcare_gui.domain.memory.remarks import Felt, Moment
from footcare_gui.domain.session import commands as c
from tests.builders import PRESS, STRETCH, make_plan
from tests.sessions import Notebook

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY, WEEK = NOON.date(), timedelta(days=7)
PLAN = make_plan(PRESS, STRETCH)
GROWING = ("events", "remarks", "sessions", "deeds", "days")
"""The tables with ever more rows; `latest` has one for each exercise, `derived` has one."""

Use = Callable[[Notebook], object]


def _session(notebook: Notebook) -> object:
    return notebook.play(PLAN, lambda p: p.run(60_000).do(c.Stop))


def _left_and_killed(notebook: Notebook) -> LeftSession | None:
    notebook.file.ahead.add([("f" * 32, 0, "2026-03-01T12:00:00.000+00:00", 0, "{}")])
    notebook.file.is_caught_up = False
    return left_session(notebook.file)


def _said(notebook: Notebook) -> None:
    (record,) = notebook.history.recent(1)
    notebook.history.remark(record.id, Felt(Moment.AFTER, 2))


USES: dict[str, Use] = {
    "session": _session,
    "remark": _said,
    "left_session": _left_and_killed,
    "record": lambda n: n.history.record("x"),
    "recent": lambda n: n.history.recent(60, NOON),
    "since": lambda n: n.history.since(NOON - WEEK),
    "of_day": lambda n: n.history.of_day(DAY),
    "days": lambda n: n.history.days(DAY - WEEK, DAY),
    "deeds": lambda n: n.history.side_records(NOON - WEEK),
    "outline": lambda n: n.history.outline(NOON - WEEK),
    "last_done": lambda n: n.history.last_done(),
    "sides": lambda n: n.history.sides(DAY - WEEK, DAY),
    "felt": lambda n: n.history.felt(DAY - WEEK, DAY),
}


@pytest.fixture(params=["young", "old"])
def notebook(request: pytest.FixtureRequest, tmp_path: Path) -> Notebook:
    """One whose optimizer knows nothing, and one where it knows how much there is."""
    found = Notebook(tmp_path / "data" / "journal.db", NOON)
    for _ in range(3):
        _session(found)
        found.wall.advance(hours=3)
    if request.param == "old":
        found.file.run(_grow_old)
    return found


def _grow_old(database: sqlite3.Connection) -> None:
    """Let the optimizer believe in a million rows of each kind."""
    database.execute("ANALYZE")
    rows = database.execute("SELECT rowid, stat FROM sqlite_stat1").fetchall()
    grown = [(re.sub(r"^\d+", "1000000", stat), row) for row, stat in rows]
    database.executemany("UPDATE sqlite_stat1 SET stat = ? WHERE rowid = ?", grown)


@pytest.mark.parametrize("use", USES)
def test_it_finds_its_rows_by_an_index(
    use: str, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[str] = set()
    opened = sqlite_file._opened

    def watched(path: Path) -> sqlite3.Connection:
        database = opened(path)
        database.set_trace_callback(asked.add)
        return database

    monkeypatch.setattr(sqlite_file, "_opened", watched)
    USES[use](notebook)
    monkeypatch.undo()
    statements = [sql for sql in asked if re.match(r"\s*(SELECT|INSERT|UPDATE|DELETE)\b", sql)]
    assert statements
    assert {sql: walks for sql in statements if (walks := _walks(notebook, sql))} == {}


def test_the_proof_would_notice_a_walk(notebook: Notebook) -> None:
    assert _walks(notebook, "SELECT DISTINCT session FROM events WHERE id > 7")


def _walks(notebook: Notebook, sql: str) -> list[str]:
    plan = notebook.file.run(lambda d: d.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall())
    steps = [str(row[3]) for row in plan]
    return [step for step in steps if re.match(rf"SCAN ({'|'.join(GROWING)})\b", step)]
