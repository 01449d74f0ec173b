"""The session that was left before its end, and the little file that says that there is one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from footcare_gui.adapters.sqlite_file import JournalFile
from footcare_gui.adapters.sqlite_records import Stored
from footcare_gui.domain.journal import LeftSession, resumable


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


def mark_open(file: JournalFile, session: str) -> None:
    """Leave word for the next start, in case this process never gets to the end."""
    # Without it the session would only not be offered again: no reason not to save it.
    with suppress(OSError), _marker(file.path).open("w", encoding="ascii") as marker:
        marker.write(session)
        marker.flush()
        os.fsync(marker.fileno())


def _marker(journal: Path) -> Path:
    """The little file that says that a session is open, so that starting need not ask SQLite."""
    return journal.with_name("session.open")


def _marked(journal: Path) -> str | None:
    try:
        text = _marker(journal).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    return text or None
