"""Puts the rows of one session on the disk as they come, whatever the disk does."""

from __future__ import annotations

import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import chain

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.records import derive_new
from footcare_gui.adapters.journal.rows_ahead import Row
from footcare_gui.adapters.journal.transaction import transaction
from footcare_gui.adapters.journal.trouble import is_damage, not_saved
from footcare_gui.domain.memory.codec import loads
from footcare_gui.domain.memory.journal import Notice, SavedAgain
from footcare_gui.domain.session.events import SessionFinished
from footcare_gui.domain.session.plan import SessionPlan

_INSERT = "INSERT OR IGNORE INTO events (session, seq, utc, offset_min, body) VALUES (?,?,?,?,?)"

RowQueue = queue.SimpleQueue[Sequence[Row] | None]


class SessionWriter:
    """The life of one session on the disk, in a thread of its own.

    Args:
        file: Where to.
        session: Its id.
        unwritten: What earlier sessions could not write; what this one cannot stays in it.
        on_notice: Told once why nothing is being saved, and when it is again.
        on_saved: Told the session's id when all of it is on the disk.
    """

    def __init__(
        self,
        file: JournalFile,
        session: str,
        unwritten: list[Sequence[Row]],
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

    def run(self, rows: RowQueue, before: threading.Thread | None) -> None:
        """Write until the session ends; what cannot be written is tried again with what follows.

        Args:
            rows: What to write; `None` ends it.
            before: The writer of an earlier session, which must be through first.
        """
        if before is not None:
            before.join()
        try:
            while not self._is_through(rows):
                if self._is_over:
                    return
                self._take(rows)
        except Exception as error:
            # Whatever it is: nobody else would say that from now on nothing is kept.
            self._fail(OSError(f"{type(error).__name__}: {error}"))
            raise
        self._on_saved(self._session)

    def finish(self) -> None:
        """Try once more to write what is left; that it cannot be was said before."""
        self._is_over = self._has_failed = True
        if self._is_through(queue.SimpleQueue()):
            self._on_saved(self._session)

    def _is_through(self, rows: RowQueue) -> bool:
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
            self._on_notice(not_saved(error, self._file.path))
        self._has_failed = self._is_behind = True

    def _write(self, database: sqlite3.Connection, rows: RowQueue) -> bool:
        """Write until the session is over; false when another file has taken this one's place."""
        generation = self._file.generation
        self._file.ahead.sync()
        if self._is_behind:
            # A log of many small transactions fills a small disk before the journal itself does.
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        while True:
            if self._unwritten:
                with transaction(database):
                    database.executemany(_INSERT, chain.from_iterable(self._unwritten))
                self._unwritten.clear()
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
            self._file.ahead.drop(self._session)
        return True

    def _take(self, rows: RowQueue) -> None:
        """Wait for what comes next, and take along what came while the disk was slow."""
        batch = rows.get()
        with suppress(queue.Empty):
            while batch is not None:
                self._unwritten.append(batch)
                batch = rows.get_nowait()
            self._is_over = True


def _is_finished(database: sqlite3.Connection, session: str) -> bool:
    """Whether nothing of a session is left to go on with."""
    sql = "SELECT body FROM events WHERE session = ? ORDER BY seq DESC LIMIT 1"
    row = database.execute(sql, (session,)).fetchone()
    return row is None or isinstance(loads(row[0]), SessionPlan | SessionFinished)
