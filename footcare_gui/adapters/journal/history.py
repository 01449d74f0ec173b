"""What was done, asked of the journal's small tables; every question is one or two statements."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeVar

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.history_rows import (
    day_total,
    felt_point,
    last_done_at,
    session_record,
    side_outline,
    side_record,
    side_total,
)
from footcare_gui.adapters.journal.instants import (
    first_ms_from,
    offset_min_of,
    utc_text,
)
from footcare_gui.adapters.journal.transaction import transaction
from footcare_gui.adapters.journal.trouble import DamagedJournalError
from footcare_gui.domain.memory.history import (
    DayTotal,
    FeltPoint,
    SessionRecord,
    SideOutline,
    SideRecord,
    SideTotal,
)

if TYPE_CHECKING:
    from footcare_gui.domain.memory.by_hand import Entry
    from footcare_gui.domain.memory.journal import Notice
    from footcare_gui.domain.memory.remarks import Remark

T = TypeVar("T")

_SESSIONS = """
SELECT session, started_ms, offset_min, plan_id, plan_type, ending, took_ms, felt_before,
    felt_after, note, hurt, removed
FROM sessions
"""
_DEEDS = """
SELECT session, at_ms, offset_min, place, exercise, variant, side, planned_ms, held_ms, reps,
    planned_reps, too_much, waived_ms, cut_ms, day
FROM deeds
"""
_OF_DAY = f"{_SESSIONS} WHERE removed = 0 AND day = :day ORDER BY started_ms, session"
_SINCE = f"""
{_SESSIONS} WHERE removed = 0 AND session IN (
    SELECT session FROM sessions WHERE removed = 0 AND started_ms >= :since_ms
    UNION ALL SELECT session FROM deeds WHERE counts AND at_ms >= :since_ms
) ORDER BY started_ms DESC, session DESC
"""
_SIDES = """
SELECT exercise, side, sum(held_ms / 1000 * 1000), sum(planned_ms) FROM deeds
WHERE held_ms >= 1000
    AND session IN (SELECT session FROM sessions WHERE removed = 0 AND day BETWEEN ? AND ?)
GROUP BY exercise, side ORDER BY exercise, side
"""
_OUTLINE = """
SELECT exercise, variant, side, sum(held_ms), sum(cut_ms), max(too_much) FROM deeds
WHERE session IN (SELECT session FROM sessions WHERE removed = 0 AND started_ms >= ?)
GROUP BY exercise, variant, side ORDER BY exercise, variant, side
"""
_FELT = """
SELECT session, started_ms, offset_min, felt_before, felt_after FROM sessions
WHERE removed = 0 AND day BETWEEN ? AND ?
    AND (felt_before IS NOT NULL OR felt_after IS NOT NULL)
ORDER BY started_ms, session
"""
_DAYS = "SELECT day, sessions, exercises, held_ms FROM days WHERE day BETWEEN ? AND ? ORDER BY day"
_FOREVER = 2**62
_REMARK = "INSERT INTO remarks (id, session, utc, offset_min, body) VALUES (?, ?, ?, ?, ?)"


class SqliteHistory:
    """Reads with fresh connections, so that the writer is never in the way.

    Args:
        file: The journal.
        on_notice: Told when a remark could not be kept, and once when nothing can be read.
        on_change: Told after one was.
        now: The wall clock, with its zone.
    """

    def __init__(
        self,
        file: JournalFile,
        on_notice: Callable[[Notice], None],
        on_change: Callable[[], None] = lambda: None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._file = file
        self._on_notice = on_notice
        self._on_change = on_change
        self._has_complained = False
        self._now = now
        self._open: sqlite3.Connection | None = None

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Ask all questions of the block over one connection: opening one is dearer than asking."""
        with ExitStack() as stack:
            if self._file.path.exists():
                with suppress(sqlite3.Error, OSError):
                    self._open = stack.enter_context(self._file.connected())
            try:
                yield
            finally:
                self._open = None

    def record(self, session: str) -> SessionRecord | None:
        """One session, also a removed one; `None` where there is none of that id."""
        found = self._records(f"{_SESSIONS} WHERE session = ?", (session,))
        return found[0] if found else None

    def recent(self, count: int, before: datetime | None = None) -> tuple[SessionRecord, ...]:
        """The last sessions that began before an instant, newest first."""
        until_ms = first_ms_from(before) if before is not None else _FOREVER
        return self._records(
            f"{_SESSIONS} WHERE removed = 0 AND started_ms < ?"
            " ORDER BY started_ms DESC, session DESC LIMIT ?",
            (until_ms, count),
        )

    def since(self, instant: datetime) -> tuple[SessionRecord, ...]:
        """The sessions that began since an instant, or went on since then, newest first."""
        return self._records(_SINCE, {"since_ms": first_ms_from(instant)})

    def of_day(self, day: date) -> tuple[SessionRecord, ...]:
        """The sessions that began on a day, oldest first."""
        return self._records(_OF_DAY, {"day": str(day)})

    def days(self, first: date, last: date) -> tuple[DayTotal, ...]:
        """The days with anything done, from the first to the last, both included."""
        return self._rows(_DAYS, (str(first), str(last)), day_total)

    def side_records(self, since: datetime) -> tuple[SideRecord, ...]:
        """Everything done since an instant, oldest first."""
        return self._rows(
            f"{_DEEDS} WHERE counts AND at_ms >= ? ORDER BY at_ms, session, number",
            (first_ms_from(since),),
            side_record,
        )

    def outline(self, since: datetime) -> tuple[SideOutline, ...]:
        """What the sessions that began since an instant amount to, a line for each side."""
        return self._rows(_OUTLINE, (first_ms_from(since),), side_outline)

    def last_done(self) -> Mapping[str, datetime]:
        """When each exercise was last done, over all time, by its id."""
        return dict(self._rows("SELECT exercise, at_ms, offset_min FROM latest", (), last_done_at))

    def sides(self, first: date, last: date) -> tuple[SideTotal, ...]:
        """Work time by exercise and side, from the first day to the last, both included."""
        return self._rows(_SIDES, (str(first), str(last)), side_total)

    def felt(self, first: date, last: date) -> tuple[FeltPoint, ...]:
        """How the sessions that began in a span of days felt, oldest first."""
        return self._rows(_FELT, (str(first), str(last)), felt_point)

    def remark(self, session: str, remark: Remark) -> None:
        """Add to a session; what cannot be written is said."""
        import uuid

        from footcare_gui.adapters.journal.records import derive
        from footcare_gui.domain.memory.codec import dumps

        now, body = self._now(), dumps(remark)

        def keep(database: sqlite3.Connection) -> None:
            with transaction(database):
                utc = _after_others(database, session, now)
                row = uuid.uuid4().hex, session, utc_text(utc), offset_min_of(now), body
                database.execute(_REMARK, row)
                derive(database, [session])

        self._keep(keep)

    def enter(self, entry: Entry) -> None:
        """Add a session that was done without the app; what cannot be written is said."""
        from footcare_gui.adapters.journal.entering import write_entry

        self._keep(lambda database: write_entry(database, entry))

    def _keep(self, act: Callable[[sqlite3.Connection], object]) -> None:
        try:
            self._file.run(act)
        except (sqlite3.Error, OSError) as error:
            self._say(error)
        else:
            self._on_change()

    def _records(
        self, sql: str, values: Sequence[object] | Mapping[str, object]
    ) -> tuple[SessionRecord, ...]:
        def ask(database: sqlite3.Connection) -> tuple[SessionRecord, ...]:
            rows = database.execute(sql, values).fetchall()
            side_records = _side_records_by_session(database, [row[0] for row in rows])
            return tuple(session_record(row, side_records.get(row[0], ())) for row in rows)

        return self._read(ask, ())

    def _rows(
        self, sql: str, values: Sequence[object], read: Callable[[tuple[Any, ...]], T]
    ) -> tuple[T, ...]:
        return self._read(lambda database: tuple(map(read, database.execute(sql, values))), ())

    def _read(self, ask: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        def ask_whole(database: sqlite3.Connection) -> T:
            try:
                return ask(database)
            except (ValueError, TypeError) as error:  # a value that we never wrote
                raise DamagedJournalError(f"a row cannot be read: {error}") from error

        if self._open is not None:
            with suppress(sqlite3.Error):
                return ask_whole(self._open)
        try:
            return self._file.read(ask_whole)
        except FileNotFoundError:
            return nothing
        except (sqlite3.Error, OSError) as error:
            if not self._has_complained:
                self._say(error)
            self._has_complained = True
            return nothing

    def _say(self, error: sqlite3.Error | OSError) -> None:
        from footcare_gui.adapters.journal.trouble import not_saved

        self._on_notice(not_saved(error, self._file.path))


def _after_others(database: sqlite3.Connection, session: str, now: datetime) -> datetime:
    """An instant after the session's other remarks, even where the clock was set back."""
    sql = "SELECT max(utc) FROM remarks WHERE session = ?"
    (last,) = database.execute(sql, (session,)).fetchone()
    return now if last is None else max(now, datetime.fromisoformat(last) + _MOMENT)


def _side_records_by_session(
    database: sqlite3.Connection, sessions: Sequence[str]
) -> dict[str, tuple[SideRecord, ...]]:
    """The deeds of a few sessions, in the order of each."""
    found: list[tuple[Any, ...]] = []
    for start in range(0, len(sessions), _MOST_VALUES):
        some = sessions[start : start + _MOST_VALUES]
        places = ",".join("?" * len(some))
        sql = f"{_DEEDS} WHERE session IN ({places}) ORDER BY session, number"
        found += database.execute(sql, some).fetchall()
    return {
        session: tuple(map(side_record, rows))
        for session, rows in groupby(found, key=itemgetter(0))
    }


_MOST_VALUES = 500
_MOMENT = timedelta(milliseconds=1)
