"""The journal's writer: every event of a session as a row, written as it happens.

One thread writes, one transaction for all that happened at once. A session's first row holds its
compiled plan, so that a changed library can never break what was stored.
"""

from __future__ import annotations

import os
import queue
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from footcare_gui.adapters.sqlite_file import JournalFile, is_damage, not_saved, transaction
from footcare_gui.adapters.sqlite_instants import offset_min_of, utc_text
from footcare_gui.adapters.sqlite_records import Stored, derive_new
from footcare_gui.domain.codec import dumps, loads
from footcare_gui.domain.events import Event, SessionFinished
from footcare_gui.domain.journal import LeftSession, Notice, SavedAgain, resumable
from footcare_gui.domain.plan import SessionPlan

LONGEST_WAIT_S = 10.0
_INSERT = "INSERT INTO events (session, seq, utc, offset_min, body) VALUES (?, ?, ?, ?, ?)"

_Row = tuple[str, int, str, int, str]
_Queue = queue.SimpleQueue[Sequence[_Row] | None]


class SqliteJournal:
    """Writes one session at a time; never blocks and never raises into the session.

    The thread lives from `begin` to `end`: a quiet app has none. What the disk refuses is kept in
    memory and tried again with whatever follows, also in later sessions, and at the very end.

    Args:
        file: Where to.
        on_notice: Told once a session, from the writer's thread, why nothing is being saved.
        on_saved: Told, from the writer's thread, the id of a session that is on the disk whole.
        now: The wall clock, with its zone.
    """

    def __init__(
        self,
        file: JournalFile,
        on_notice: Callable[[Notice], None],
        on_saved: Callable[[str], None] = lambda _session: None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._file = file
        self._on_notice = on_notice
        self._on_saved = on_saved
        self._now = now
        self._rows: _Queue = queue.SimpleQueue()
        self._batch: list[_Row] = []
        self._unwritten: list[Sequence[_Row]] = []
        self._thread: threading.Thread | None = None
        self._last: threading.Thread | None = None
        self._session = ""
        self._seq = 0

    def begin(self, plan: SessionPlan) -> str:
        """Open a session with its plan as first row; returns the session's id."""
        self._open(uuid.uuid4().hex, 0)
        self._put(dumps(plan))
        self.flush()
        return self._session

    def go_on(self, session: str, seq: int) -> None:
        """Open a session that was left.

        Args:
            session: Its id.
            seq: Number of its next row.
        """
        self._open(session, seq)

    def record(self, event: Event) -> None:
        """Keep one event with the next `flush`; does nothing outside a session."""
        if self._thread is not None:
            self._put(dumps(event))

    def flush(self) -> None:
        """Everything recorded since the last time happened at once: write it, all or nothing."""
        if self._batch:
            self._rows.put(self._batch)
            self._batch = []

    def end(self) -> None:
        """Close the session without waiting for the disk; `on_saved` tells when it is done."""
        if self._thread is not None:
            self.flush()
            self._rows.put(None)
            self._thread = None

    def close(self) -> None:
        """Close the session and wait until everything has reached the disk, or for ten seconds."""
        self.end()
        if self._last is not None:
            self._last.join(LONGEST_WAIT_S)
            if self._unwritten and not self._last.is_alive():
                self._writer().finish()
            self._last = None

    def _open(self, session: str, seq: int) -> None:
        before = self._last
        self.end()
        self._session, self._seq = session, seq
        self._rows = queue.SimpleQueue()
        self._thread = self._last = threading.Thread(
            target=self._writer().run, args=(self._rows, before), name="journal", daemon=True
        )
        self._thread.start()

    def _writer(self) -> _Writer:
        return _Writer(self._file, self._session, self._unwritten, self._on_notice, self._on_saved)

    def _put(self, body: str) -> None:
        now = self._now()
        self._batch.append((self._session, self._seq, utc_text(now), offset_min_of(now), body))
        self._seq += 1


def left_session(file: JournalFile) -> LeftSession | None:
    """The session that was left before its end, if there is one to go on with.

    Without the marker, which every running session has, nothing is opened and nothing read.
    """
    session = _marked(file.path)
    if session is None:
        return None
    try:
        stored = file.read(lambda database: Stored(database, session))
    except (sqlite3.Error, OSError):
        return None
    events = [stamped.event for stamped in stored.events]
    resumption = resumable(stored.plan, events) if stored.plan is not None else None
    if resumption is None:
        forget_left(file)
        return None
    return LeftSession(session, stored.rows, stored.events[-1].wall, resumption)


def forget_left(file: JournalFile) -> None:
    """No session waits to be gone on with."""
    with suppress(OSError):
        _marker(file.path).unlink(missing_ok=True)


def read_sessions(path: Path) -> Iterator[tuple[str, SessionPlan, tuple[Event, ...]]]:
    """Every stored session whose plan can be read: id, plan and events, oldest first.

    Raises:
        sqlite3.Error: The file is no database, or cannot be read.
    """
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
        rows = database.execute("SELECT session FROM events GROUP BY session ORDER BY min(id)")
        for (session,) in rows.fetchall():
            stored = Stored(database, session)
            if stored.plan is not None:
                yield session, stored.plan, tuple(stamped.event for stamped in stored.events)


class _Writer:
    """The life of one session on the disk, in a thread of its own."""

    def __init__(
        self,
        file: JournalFile,
        session: str,
        unwritten: list[Sequence[_Row]],
        on_notice: Callable[[Notice], None],
        on_saved: Callable[[str], None],
    ) -> None:
        self._file = file
        self._session = session
        self._unwritten = unwritten
        self._on_notice = on_notice
        self._on_saved = on_saved
        self._is_over = False
        self._has_failed = False
        self._is_behind = bool(unwritten)

    def run(self, rows: _Queue, before: threading.Thread | None) -> None:
        """Write until the session ends; what cannot be written is tried again with what follows.

        Args:
            rows: What to write; `None` ends it.
            before: The writer of an earlier session, which must be through first.
        """
        if before is not None:
            before.join(LONGEST_WAIT_S)
        while not self._is_through(rows):
            if self._is_over:
                return
            self._take(rows)
        self._on_saved(self._session)

    def finish(self) -> None:
        """Try once more to write what is left; that it cannot be was said before."""
        self._is_over = self._has_failed = True
        if self._is_through(queue.SimpleQueue()):
            self._on_saved(self._session)

    def _is_through(self, rows: _Queue) -> bool:
        """Write until the session is over and kept; false when that is not possible now."""
        may_mend = True
        while True:
            generation = self._file.generation
            try:
                with self._file.connected() as database:
                    if self._write(database, rows):
                        return True
            except (sqlite3.Error, OSError) as error:
                if not (is_damage(error) and may_mend and self._is_mended(generation)):
                    self._fail(error)
                    return False
                may_mend = False

    def _is_mended(self, generation: int) -> bool:
        try:
            self._file.mend(generation)
        except (sqlite3.Error, OSError):
            return False
        return True

    def _fail(self, error: sqlite3.Error | OSError) -> None:
        if not self._has_failed:
            self._on_notice(not_saved(error))
        self._has_failed = self._is_behind = True

    def _write(self, database: sqlite3.Connection, rows: _Queue) -> bool:
        """Write until the session is over; false when another file has taken this one's place."""
        generation = self._file.generation
        _mark(self._file.path, self._session)
        while True:
            while self._unwritten:
                with transaction(database):
                    database.executemany(_INSERT, self._unwritten[0])
                del self._unwritten[0]
            if self._is_behind:
                self._is_behind = self._has_failed = False
                self._on_notice(SavedAgain())
            if self._is_over:
                break
            self._take(rows)
            if generation != self._file.generation:
                return False
        # Everything is kept by now: where there is no room, the next start catches up.
        with suppress(sqlite3.OperationalError), transaction(database):
            derive_new(database)
        if _is_finished(database, self._session):
            forget_left(self._file)
        return True

    def _take(self, rows: _Queue) -> None:
        batch = rows.get()
        if batch is None:
            self._is_over = True
        else:
            self._unwritten.append(batch)


def _is_finished(database: sqlite3.Connection, session: str) -> bool:
    """Whether nothing of a session is left to go on with."""
    sql = "SELECT body FROM events WHERE session = ? ORDER BY seq DESC LIMIT 1"
    row = database.execute(sql, (session,)).fetchone()
    return row is None or isinstance(loads(row[0]), SessionPlan | SessionFinished)


def _marker(journal: Path) -> Path:
    """The little file that says that a session is open, so that starting need not ask SQLite."""
    return journal.with_name("session.open")


def _mark(journal: Path, session: str) -> None:
    # Without it the session would only not be offered again: no reason not to save it.
    with suppress(OSError), _marker(journal).open("w", encoding="ascii") as file:
        file.write(session)
        file.flush()
        os.fsync(file.fileno())


def _marked(journal: Path) -> str | None:
    try:
        text = _marker(journal).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    return text or None
