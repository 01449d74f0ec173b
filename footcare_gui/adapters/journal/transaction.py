"""Changes to the journal that belong together, and questions that are asked of one moment."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """All or nothing."""
    with _until_commit(database, "BEGIN IMMEDIATE"):
        yield


@contextmanager
def one_moment(database: sqlite3.Connection) -> Iterator[None]:
    """Whatever others write meanwhile, the questions of the block see none of it, or all."""
    with _until_commit(database, "BEGIN"):
        yield


@contextmanager
def _until_commit(database: sqlite3.Connection, begin: str) -> Iterator[None]:
    database.execute(begin)
    try:
        yield
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")
