"""Changes that belong together are all made or none, and a block's questions see one moment."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from pathlib import Path

import pytest

from footcare_gui.adapters.journal.transaction import one_moment, transaction


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as database:
        yield database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "some.db"
    with opened(path) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE numbers (n)")
    return path


def numbers(database: sqlite3.Connection) -> list[int]:
    return [n for (n,) in database.execute("SELECT n FROM numbers ORDER BY n")]


def test_what_is_done_in_the_block_is_kept_at_its_end_and_seen_by_nobody_before(
    path: Path,
) -> None:
    with opened(path) as one, opened(path) as other:
        with transaction(one):
            one.execute("INSERT INTO numbers VALUES (1)")
            assert numbers(other) == []
        assert numbers(other) == [1]


def do(database: sqlite3.Connection, *statements: str) -> None:
    with transaction(database):
        for statement in statements:
            database.execute(statement)


def test_a_block_that_fails_leaves_no_trace_and_the_failure_goes_on(path: Path) -> None:
    with opened(path) as database:
        with pytest.raises(sqlite3.OperationalError, match="syntax"):
            do(database, "INSERT INTO numbers VALUES (1)", "INSERT nonsense")
        assert numbers(database) == []
        assert not database.in_transaction


def test_what_sqlite_has_taken_back_itself_is_not_taken_back_again(path: Path) -> None:
    with opened(path) as database:
        database.execute("CREATE UNIQUE INDEX once ON numbers (n)")
        twice = ["INSERT OR ROLLBACK INTO numbers VALUES (1)"] * 2
        with pytest.raises(sqlite3.IntegrityError):
            do(database, *twice)
        assert numbers(database) == []


def test_two_do_not_change_it_at_the_same_time(path: Path) -> None:
    with opened(path) as one, opened(path) as other, transaction(one):
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            do(other)
        assert numbers(other) == []


@pytest.mark.parametrize("together", [True, False])
def test_questions_of_one_moment_see_nothing_that_others_write_meanwhile(
    path: Path, together: bool
) -> None:
    with opened(path) as one, opened(path) as other:
        with one_moment(one) if together else nullcontext():
            before = numbers(one)
            with suppress(sqlite3.Error):
                other.execute("INSERT INTO numbers VALUES (1)")
            assert numbers(one) == (before if together else [1])
        assert numbers(one) == [1]
