"""The tables of the journal: made once, however many make them at the same time."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from footcare_gui.adapters.journal.schema import VERSION, create_or_migrate, is_whole, version_of


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as opened:
        yield opened


def test_an_empty_database_becomes_a_journal_once(database: sqlite3.Connection) -> None:
    assert is_whole(database)
    create_or_migrate(database)
    create_or_migrate(database)
    assert version_of(database) == VERSION
    assert is_whole(database)


def test_a_journal_without_one_of_its_tables_is_not_whole(database: sqlite3.Connection) -> None:
    create_or_migrate(database)
    database.execute("DROP TABLE days")
    assert not is_whole(database)


def test_tables_of_somebody_else_are_no_empty_journal(database: sqlite3.Connection) -> None:
    database.execute("CREATE TABLE events (x)")
    assert not is_whole(database)


@pytest.mark.parametrize("version", [-1, VERSION + 1])
def test_a_version_that_was_never_written_is_not_whole(
    database: sqlite3.Connection, version: int
) -> None:
    create_or_migrate(database)
    database.execute(f"PRAGMA user_version = {version}")
    assert not is_whole(database)


def test_many_at_once_make_one_journal(tmp_path: Path) -> None:
    start, failed = threading.Barrier(8), []

    def make() -> None:
        with closing(sqlite3.connect(tmp_path / "j.db", isolation_level=None)) as one:
            start.wait()
            try:
                create_or_migrate(one)
            except sqlite3.Error as error:
                failed.append(error)

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
