"""Fills the tables that screens ask, from the rows that were written as things happened."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from functools import lru_cache

from footcare_gui.adapters.journal.instants import instant, ms_of, offset_min_of
from footcare_gui.domain.memory.codec import CodecError, loads
from footcare_gui.domain.memory.history import SessionRecord, SideRecord
from footcare_gui.domain.memory.recording import Stamped, record_of
from footcare_gui.domain.memory.remarks import (
    Felt,
    Hurt,
    Noted,
    Remark,
    Removed,
    Restored,
    remarked,
)
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.outcome import Extent
from footcare_gui.domain.session.plan import SessionPlan

_SESSION = "INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_DEED = f"INSERT INTO deeds VALUES ({', '.join('?' * 18)})"
_TOLD = """(
    SELECT coalesce(sum(told.held_ms / 1000 * 1000), 0)
    FROM sessions JOIN deeds AS told USING (session)
    WHERE sessions.removed = 0 AND sessions.day = deeds.day
)"""
"""The work time of a day as it is told (`SideWork.told_ms`), what is too little to count, too."""
_DAY = f"""
INSERT OR REPLACE INTO days
SELECT day, count(DISTINCT session), count(DISTINCT exercise), {_TOLD}
FROM deeds WHERE counts AND day = ? GROUP BY day
"""
_ALL_DAYS = f"""
INSERT INTO days SELECT day, count(DISTINCT session), count(DISTINCT exercise), {_TOLD}
FROM deeds WHERE counts GROUP BY day
"""
_LATEST = """
INSERT OR REPLACE INTO latest SELECT exercise, at_ms, offset_min
FROM deeds WHERE counts AND extent = 'done' AND exercise = ? ORDER BY at_ms DESC LIMIT 1
"""
_ALL_LATEST = """
INSERT INTO latest SELECT exercise, max(at_ms), offset_min
FROM deeds WHERE counts AND extent = 'done' GROUP BY exercise
"""
_MARK = "UPDATE derived SET up_to = (SELECT coalesce(max(id), 0) FROM events)"
DERIVE_SUMS = ("DELETE FROM days", "DELETE FROM latest", _ALL_DAYS, _ALL_LATEST, _MARK)
"""Sum up all sessions at once, and remember how far the events have been read."""

COUNTED_SESSIONS = "SELECT count(DISTINCT session) FROM deeds WHERE counts"
"""How many sessions count (`SessionRecord.counted`): the number that every place tells."""

_NEW = "SELECT DISTINCT session FROM events NOT INDEXED WHERE id > (SELECT up_to FROM derived)"
"""By the number of the row: SQLite would rather walk through the sessions of all years."""


class Stored:
    """One session as its rows say: a plan and events, each with its wall clock."""

    def __init__(self, database: sqlite3.Connection, session: str) -> None:
        rows = database.execute(
            "SELECT seq, utc, offset_min, body FROM events WHERE session = ? ORDER BY seq",
            (session,),
        ).fetchall()
        self.session = session
        self.plan: SessionPlan | None = None
        self.started: datetime | None = None
        self.events: list[Stamped] = []
        self.rows = 1 + max((row[0] for row in rows), default=-1)
        for seq, utc, offset_min, body in rows:
            with suppress(ValueError, OverflowError):
                self._add(seq, instant(utc, offset_min), body)

    def record(self) -> SessionRecord | None:
        """What it amounts to; `None` where nothing happened or its plan cannot be read."""
        if self.plan is None or self.started is None or not self.events:
            return None
        return record_of(self.session, self.started, self.plan, self.events)

    def _add(self, seq: int, wall: datetime, body: str) -> None:
        if is_absurd(body):
            return
        value = _plan(body) if seq == 0 else loads(body)
        if seq == 0 and isinstance(value, SessionPlan):
            self.plan, self.started = value, wall
        elif isinstance(value, Event) and self._is_possible(value):
            self.events.append(Stamped(wall, value))

    def _is_possible(self, event: Event) -> bool:
        index = getattr(event, "index", 0)
        return self.plan is not None and 0 <= index < len(self.plan.segments)


def derive(database: sqlite3.Connection, sessions: Iterable[str]) -> None:
    """Bring the derived tables up to date for some sessions; the caller holds a transaction."""
    for session in sessions:
        _forget(database, session)
        record = Stored(database, session).record()
        if record is not None:
            record = remarked(record, remarks_of(database, session))
            touched_days, touched_exercises = insert_record(database, record)
            _sum_up(database, touched_days, touched_exercises)


def derive_new(database: sqlite3.Connection) -> None:
    """Derive what was written since the last time: after an end, and after a kill."""
    new = [session for (session,) in database.execute(_NEW)]
    if new:
        derive(database, new)
        database.execute(_MARK)


def derive_all(database: sqlite3.Connection) -> None:
    """Fill empty derived tables, summing up once at the end."""
    sessions = database.execute("SELECT session FROM events GROUP BY session ORDER BY min(id)")
    for (session,) in sessions.fetchall():
        record = Stored(database, session).record()
        if record is not None:
            insert_record(database, remarked(record, remarks_of(database, session)))
    for statement in DERIVE_SUMS:
        database.execute(statement)


def remarks_of(database: sqlite3.Connection, session: str) -> list[Remark]:
    """What the person added to a session, oldest first; what cannot be read is left out."""
    rows = database.execute(
        "SELECT body FROM remarks WHERE session = ? ORDER BY utc, id", (session,)
    )
    found: list[Remark] = []
    for (body,) in rows:
        try:
            value = loads(body)
        except CodecError:
            continue
        if isinstance(value, Felt | Noted | Hurt | Removed | Restored):
            found.append(value)
    return found


_ABSURD = re.compile(r"[:\[,]\s*-?\d{14}")
"""A number as a value: milliseconds of three thousand years. Such a row was not written by us."""


def is_absurd(body: str) -> bool:
    """Whether a number in a stored row is beyond all measure."""
    return _ABSURD.search(body) is not None


@lru_cache(maxsize=64)
def _plan(body: str) -> object:
    """People do the same session again and again."""
    return loads(body)


def _forget(database: sqlite3.Connection, session: str) -> None:
    touched = database.execute(
        "SELECT DISTINCT day, exercise FROM deeds WHERE session = ? AND held_ms", (session,)
    ).fetchall()
    database.execute("DELETE FROM sessions WHERE session = ?", (session,))
    database.execute("DELETE FROM deeds WHERE session = ?", (session,))
    _sum_up(database, {day for day, _ in touched}, {exercise for _, exercise in touched})


def insert_record(database: sqlite3.Connection, record: SessionRecord) -> tuple[set[str], set[str]]:
    """Keep a session that has no derived rows; returns the days and exercises that it touches."""
    database.execute(_SESSION, _session_row(record))
    counting = record.counted
    rows = [
        _side_record_row(number, work, record.extent(work.done.place), counts=work in counting)
        for number, work in enumerate(record.side_records)
    ]
    database.executemany(_DEED, rows)
    return {str(record.started.date())}, {work.done.exercise for work in counting}


def _sum_up(database: sqlite3.Connection, days: set[str], exercises: set[str]) -> None:
    for day in days:
        database.execute("DELETE FROM days WHERE day = ?", (day,))
        database.execute(_DAY, (day,))
    for exercise in exercises:
        database.execute("DELETE FROM latest WHERE exercise = ?", (exercise,))
        database.execute(_LATEST, (exercise,))


def _session_row(record: SessionRecord) -> tuple[object, ...]:
    return (
        record.id,
        ms_of(record.started),
        offset_min_of(record.started),
        str(record.started.date()),
        record.plan_id,
        record.plan_type,
        record.ending,
        record.took_ms,
        record.felt_before,
        record.felt_after,
        record.note,
        record.hurt,
        int(record.removed),
    )


def _side_record_row(
    number: int, work: SideRecord, extent: Extent, *, counts: bool
) -> tuple[object, ...]:
    done = work.done
    return (
        work.session,
        number,
        done.place,
        done.exercise,
        done.variant,
        done.side,
        ms_of(work.at),
        offset_min_of(work.at),
        str(work.day),
        done.planned_ms,
        done.held_ms,
        done.reps,
        done.planned_reps,
        int(done.too_much),
        work.cut_ms,
        done.waived_ms,
        extent,
        int(counts),
    )
