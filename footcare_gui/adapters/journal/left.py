"""The session that was left before its end, to be gone on with."""

from __future__ import annotations

import sqlite3

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.records import Stored
from footcare_gui.domain.memory.journal import LeftSession, resumable


def left_session(file: JournalFile) -> LeftSession | None:
    """The session that was left before its end, if there is one to go on with.

    Without `session.open`, which every running session has, nothing is opened and nothing read.
    Rows that the journal misses and cannot take in now are left for a start on which it can.
    """
    session = file.ahead.session()
    if session is None:
        return None
    try:
        stored = file.read(lambda database: Stored(database, session))
    except (sqlite3.Error, OSError):
        return None
    if not file.is_caught_up and _are_missing(file, stored):
        return None
    events = [stamped.event for stamped in stored.events]
    resumption = resumable(stored.plan, events) if stored.plan is not None else None
    if resumption is None:
        if file.is_caught_up:
            file.ahead.drop(session)
        return None
    if file.is_caught_up:
        file.ahead.settle(session)
    return LeftSession(session, stored.rows, stored.events[-1].wall, resumption)


def _are_missing(file: JournalFile, stored: Stored) -> bool:
    return any(row[0] == stored.session and row[1] >= stored.rows for row in file.ahead.rows())
