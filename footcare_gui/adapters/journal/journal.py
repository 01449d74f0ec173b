"""The journal's writer: every event of a session as a row, written as it happens.

One thread writes, one transaction for all that happened at once. A session's first row holds its
compiled plan, so that a changed library can never break what was stored.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.instants import offset_min_of, utc_text
from footcare_gui.adapters.journal.records import Stored
from footcare_gui.adapters.journal.rows_ahead import Row
from footcare_gui.adapters.journal.writer import RowQueue, SessionWriter
from footcare_gui.domain.memory.codec import dumps
from footcare_gui.domain.memory.journal import Notice
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.plan import SessionPlan

LONGEST_WAIT_S = 10.0


class SqliteJournal:
    """Writes one session at a time; never waits for a disk and never raises into the session.

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
        self._rows: RowQueue = queue.SimpleQueue()
        self._batch: list[Row] = []
        self._unwritten: list[Sequence[Row]] = []
        self._thread: threading.Thread | None = None
        self._last: threading.Thread | None = None
        self._session = ""
        self._seq = 0

    def begin(self, session: str, plan: SessionPlan) -> None:
        """Open a session with its plan as first row.

        Args:
            session: Its id, 32 hexadecimal digits.
            plan: What is planned.
        """
        self._open(session, 0)
        self._put(dumps(plan))
        self.flush()

    def go_on(self, session: str, rows: int) -> None:
        """Open a session that was left.

        Args:
            session: Its id.
            rows: How many it has: the number of the next one.
        """
        self._open(session, rows)

    def record(self, event: Event) -> None:
        """Keep one event with the next `flush`; does nothing outside a session."""
        if self._thread is not None:
            self._put(dumps(event))

    def flush(self) -> None:
        """Everything recorded since the last time happened at once: write it, all or nothing.

        When this returns, a kill of the process takes none of it.
        """
        if self._batch:
            self._file.ahead.add(self._batch)
            self._rows.put(self._batch)
            self._batch = []

    def end(self) -> None:
        """Close the session without waiting for the disk; `on_saved` tells when it is done."""
        if self._thread is not None:
            self.flush()
            self._file.ahead.rest()
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

    def _writer(self) -> SessionWriter:
        return SessionWriter(
            self._file, self._session, self._unwritten, self._on_notice, self._on_saved
        )

    def _put(self, body: str) -> None:
        now = self._now()
        self._batch.append((self._session, self._seq, utc_text(now), offset_min_of(now), body))
        self._seq += 1


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
