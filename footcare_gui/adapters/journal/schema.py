"""The tables of the journal and their migrations; `docs/journal.md` explains every column."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from footcare_gui.adapters.journal.transaction import transaction

VERSION = 3

_EVENTS = """
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    session TEXT NOT NULL,
    seq INTEGER NOT NULL,
    utc TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (session, seq)
) STRICT;
"""

_REMARKS = """
CREATE TABLE remarks (
    id TEXT PRIMARY KEY,
    session TEXT NOT NULL,
    utc TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX remarks_by_session ON remarks (session, utc, id);
"""

_DERIVED = """
CREATE TABLE sessions (
    session TEXT PRIMARY KEY,
    started_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    plan_type TEXT NOT NULL,
    ending TEXT,
    took_ms INTEGER NOT NULL,
    felt_before INTEGER,
    felt_after INTEGER,
    note TEXT NOT NULL,
    hurt TEXT NOT NULL,
    removed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_start ON sessions (started_ms) WHERE removed = 0;
CREATE INDEX sessions_by_day ON sessions (day) WHERE removed = 0;
CREATE TABLE deeds (
    session TEXT NOT NULL,
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    variant TEXT NOT NULL,
    side TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL,
    day TEXT NOT NULL,
    planned_ms INTEGER NOT NULL,
    held_ms INTEGER NOT NULL,
    reps INTEGER NOT NULL,
    planned_reps INTEGER NOT NULL,
    too_much INTEGER NOT NULL,
    cut_ms INTEGER NOT NULL,
    waived_ms INTEGER NOT NULL,
    extent TEXT NOT NULL,
    counts INTEGER NOT NULL,
    PRIMARY KEY (session, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX deeds_by_instant ON deeds (at_ms) WHERE counts;
CREATE INDEX deeds_by_day ON deeds (day) WHERE counts;
CREATE INDEX deeds_by_exercise ON deeds (exercise, at_ms) WHERE counts;
CREATE TABLE days (
    day TEXT PRIMARY KEY,
    sessions INTEGER NOT NULL,
    exercises INTEGER NOT NULL,
    held_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE latest (
    exercise TEXT PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE derived (up_to INTEGER NOT NULL) STRICT;
INSERT INTO derived VALUES (0);
"""

_CREATION = _EVENTS + _REMARKS + _DERIVED

_OURS = """
SELECT sql FROM sqlite_master
WHERE type IN ('table', 'index') AND sql NOT NULL AND name NOT GLOB 'sqlite_*'
"""

_DERIVED_ANEW = (
    "".join(f"DROP TABLE {name};" for name in ("sessions", "deeds", "days", "latest", "derived"))
    + _DERIVED
)
"""What can be made again is not changed but made again, from the events."""

_MIGRATIONS = {1: _REMARKS + _DERIVED, 2: _DERIVED_ANEW}
"""What turns a version into the next one."""

_NEVER_DERIVED = {0: "", 1: _EVENTS, 2: _EVENTS + _REMARKS, VERSION: _CREATION}
"""The tables that must be there for a version; of the present one, all and no others."""


def version_of(database: sqlite3.Connection) -> int:
    """The schema's version; 0 for an empty database."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def is_whole(database: sqlite3.Connection) -> bool:
    """Whether the tables are, but for white space, those of the version that the file says."""
    version = version_of(database)
    script = _NEVER_DERIVED.get(version)
    if script is None:
        return False
    found = {_bare(sql) for (sql,) in database.execute(_OURS)}
    needed = set(_creations(script))
    return needed <= found if 0 < version < VERSION else needed == found


def _creations(script: str) -> Iterator[str]:
    """Each table and index of a script as SQLite keeps it: without what ends the statement."""
    for statement in map(str.strip, script.split(";")):
        if statement.startswith("CREATE "):
            yield _bare(statement)


def _bare(sql: str) -> str:
    return "".join(sql.split())


def create_or_migrate(database: sqlite3.Connection) -> None:
    """Bring the schema to the present version, in one transaction.

    Another process may be doing the same: whoever comes second finds it done.

    Args:
        database: In autocommit; of a version up to the present one.
    """
    if version_of(database) == VERSION:
        return
    with transaction(database):
        version = version_of(database)
        if version == VERSION:
            return
        migrations = [_MIGRATIONS[number] for number in range(version, VERSION) if version]
        for script in migrations or [_CREATION]:
            _execute(database, script)
        database.execute(f"PRAGMA user_version = {VERSION}")


def _execute(database: sqlite3.Connection, script: str) -> None:
    """Statement by statement: `executescript` would close the transaction."""
    for statement in script.split(";"):
        database.execute(statement)


def is_derived_whole(database: sqlite3.Connection) -> bool:
    """Whether every event is in the derived tables."""
    sql = "SELECT EXISTS (SELECT 1 FROM events WHERE id > (SELECT up_to FROM derived))"
    return not database.execute(sql).fetchone()[0]
