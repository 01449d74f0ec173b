"""The journal: every event of a session as a row, written as it happens.

One table, one writer thread. A session's first row holds its compiled plan, so that a changed
library can never break what was stored.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from footcare_gui.domain.codec import dumps, loads
from footcare_gui.domain.events import Event
from footcare_gui.domain.plan import SessionPlan

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY,
    session TEXT NOT NULL,
    seq INTEGER NOT NULL,
    utc TEXT NOT NULL,
    offset_min INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (session, seq)
) STRICT
"""

_INSERT = "INSERT INTO events (session, seq, utc, offset_min, body) VALUES (?, ?, ?, ?, ?)"

_Row = tuple[str, int, str, int, str]


class SqliteJournal:
    """Writes one session at a time; never blocks and never raises into the session.

    The thread lives from `begin` to `end`: a quiet app has none.

    Args:
        path: The database file; its folder is made if need be.
        on_failure: Called once a session, from the writer thread, with one line that says why
            nothing is being saved.
        now: The wall clock, with its zone.
    """

    def __init__(
        self,
        path: Path,
        on_failure: Callable[[str], None],
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._path = path
        self._on_failure = on_failure
        self._now = now
        self._rows: queue.SimpleQueue[_Row | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._session = ""
        self._seq = 0

    def begin(self, plan: SessionPlan) -> str:
        """Open a session with its plan as first row; returns the session's id."""
        self.end()
        self._session, self._seq = uuid.uuid4().hex, 0
        self._rows = queue.SimpleQueue()
        self._thread = threading.Thread(
            target=_write,
            args=(self._path, self._rows, self._on_failure),
            name="journal",
            daemon=True,
        )
        self._thread.start()
        self._put(dumps(plan))
        return self._session

    def record(self, event: Event) -> None:
        """Keep one event; does nothing outside a session."""
        if self._thread is not None:
            self._put(dumps(event))

    def end(self) -> None:
        """Close the session; returns when everything has reached the disk."""
        if self._thread is not None:
            self._rows.put(None)
            self._thread.join()
            self._thread = None

    def _put(self, body: str) -> None:
        now = self._now()
        offset = now.utcoffset()
        minutes = int(offset.total_seconds() // 60) if offset else 0
        utc = datetime.fromtimestamp(now.timestamp(), tz=UTC).isoformat(timespec="milliseconds")
        self._rows.put((self._session, self._seq, utc, minutes, body))
        self._seq += 1


def read_sessions(path: Path) -> Iterator[tuple[str, SessionPlan, tuple[Event, ...]]]:
    """Every stored session: its id, its plan and its events, oldest first.

    Raises:
        CodecError: A row is damaged.
        sqlite3.Error: The file is no database, or cannot be read.
    """
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        rows = database.execute("SELECT session, body FROM events ORDER BY id").fetchall()
    bodies: dict[str, list[str]] = {}
    for session, body in rows:
        bodies.setdefault(session, []).append(body)
    for session, texts in bodies.items():
        plan, *events = map(loads, texts)
        yield session, plan, tuple(events)


def _write(
    path: Path, rows: queue.SimpleQueue[_Row | None], on_failure: Callable[[str], None]
) -> None:
    try:
        with _opened(path) as database:
            while (row := rows.get()) is not None:
                with database:
                    database.execute(_INSERT, row)
    except (sqlite3.Error, OSError) as error:
        on_failure(f"Nothing is being saved: {path}: {error}")
        while rows.get() is not None:
            pass


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path, timeout=5)) as database:
        version = database.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            raise sqlite3.DatabaseError(f"written by a newer Footcare (version {version})")
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        with database:
            database.execute(_SCHEMA)
            database.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
        yield database
