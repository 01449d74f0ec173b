"""What was done, held in memory: for rehearsals, and for tests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import date, datetime

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.by_hand import Entry
from footcare_gui.domain.memory.history import (
    DayTotal,
    FeltPoint,
    SessionRecord,
    SideOutline,
    SideRecord,
    SideTotal,
    felt_points,
)
from footcare_gui.domain.memory.remarks import Remark, remarked
from footcare_gui.domain.session.outcome import Extent


class InMemoryHistory:
    """What was done: the plain meaning of every question.

    Args:
        records: What is in it from the start.
        on_remarked: Told after a remark was kept.
    """

    def __init__(
        self,
        records: Iterable[SessionRecord] = (),
        on_remarked: Callable[[], None] = lambda: None,
    ) -> None:
        self._records = {record.id: record for record in records}
        self._remarks: dict[str, list[Remark]] = {}
        self._on_remarked = on_remarked

    def add(self, record: SessionRecord) -> None:
        """Add a session, or replace the one of its id."""
        self._records[record.id] = remarked(record, self._remarks.get(record.id, ()))

    def at_once(self) -> AbstractContextManager[None]:
        """Nothing is cheaper together here."""
        return nullcontext()

    def record(self, session: str) -> SessionRecord | None:
        """One session, also a removed one; `None` where there is none of that id."""
        return self._records.get(session)

    def recent(self, count: int, before: datetime | None = None) -> tuple[SessionRecord, ...]:
        """The last sessions that began before an instant, newest first."""
        found = [r for r in self._kept() if before is None or r.started < before]
        return tuple(found[::-1][:count])

    def since(self, instant: datetime) -> tuple[SessionRecord, ...]:
        """The sessions that began since an instant, or went on since then, newest first."""
        return tuple(record for record in self._kept()[::-1] if _reaches(record, instant))

    def of_day(self, day: date) -> tuple[SessionRecord, ...]:
        """The sessions that began on a day, oldest first."""
        return tuple(record for record in self._kept() if record.started.date() == day)

    def days(self, first: date, last: date) -> tuple[DayTotal, ...]:
        """The days with anything done, from the first to the last, both included."""
        return tuple(t for t in day_totals(self._kept()) if first <= t.day <= last)

    def side_records(self, since: datetime) -> tuple[SideRecord, ...]:
        """Everything done since an instant, oldest first."""
        return tuple(work for work in side_records_of(self._kept()) if work.at >= since)

    def outline(self, since: datetime) -> tuple[SideOutline, ...]:
        """What the sessions that began since an instant amount to, a line for each side."""
        return side_outlines(record for record in self._kept() if record.started >= since)

    def last_done(self) -> Mapping[str, datetime]:
        """When each exercise was last done, over all time, by its id."""
        return last_done(self._kept())

    def sides(self, first: date, last: date) -> tuple[SideTotal, ...]:
        """Work time by exercise and side, from the first day to the last, both included."""
        return side_totals(r for r in self._kept() if first <= r.started.date() <= last)

    def felt(self, first: date, last: date) -> tuple[FeltPoint, ...]:
        """How the sessions that began in a span of days felt, oldest first."""
        return felt_points(r for r in self._kept() if first <= r.started.date() <= last)

    def remark(self, session: str, remark: Remark) -> None:
        """Add to a session, also to one that is not over yet."""
        self._remarks.setdefault(session, []).append(remark)
        if session in self._records:
            self._records[session] = remarked(self._records[session], [remark])
        self._on_remarked()

    def enter(self, entry: Entry) -> None:
        """Add a session that was done without the app."""
        self.add(entry.record)
        self._on_remarked()

    def _kept(self) -> list[SessionRecord]:
        kept = [record for record in self._records.values() if not record.removed]
        return sorted(kept, key=lambda record: record.started)


def side_records_of(records: Iterable[SessionRecord]) -> tuple[SideRecord, ...]:
    """Everything really done, oldest first; removed sessions count nowhere."""
    side_records = (work for record in records for work in record.counted)
    return tuple(sorted(side_records, key=_when))


def day_totals(records: Iterable[SessionRecord]) -> tuple[DayTotal, ...]:
    """The days on which anything was done that counts, oldest first."""
    days: dict[date, list[SideRecord]] = defaultdict(list)
    told_ms: dict[date, int] = defaultdict(int)
    for record in records:
        if not record.removed:
            told_ms[record.started.date()] += record.held_ms
        for work in record.counted:
            days[work.day].append(work)
    return tuple(
        DayTotal(
            day=day,
            sessions=len({work.session for work in done}),
            exercises=len({work.done.exercise for work in done}),
            held_ms=told_ms[day],
        )
        for day, done in sorted(days.items())
    )


def last_done(records: Iterable[SessionRecord]) -> dict[str, datetime]:
    """When each exercise was last done, by its id; what was only begun is not done."""
    latest: dict[str, datetime] = {}
    for record in records:
        for work in () if record.removed else record.side_records:
            if record.counts(work) and record.extent(work.done.place) is Extent.DONE:
                name = work.done.exercise
                latest[name] = max(latest.get(name, work.at), work.at)
    return latest


def side_totals(records: Iterable[SessionRecord]) -> tuple[SideTotal, ...]:
    """Work time by exercise and side, in that order; exercises without sides under `both`."""
    totals: dict[tuple[str, Side], tuple[int, int]] = defaultdict(lambda: (0, 0))
    for work in (w for record in records if not record.removed for w in record.side_records):
        if work.done.told_ms:
            key = work.done.exercise, work.done.side
            held_ms, planned_ms = totals[key]
            totals[key] = held_ms + work.done.told_ms, planned_ms + work.done.planned_ms
    return tuple(SideTotal(*key, *totals[key]) for key in sorted(totals))


def side_outlines(records: Iterable[SessionRecord]) -> tuple[SideOutline, ...]:
    """What sessions amount to, by exercise, variant and side, in that order."""
    found: dict[tuple[str, str, Side], list[SideRecord]] = defaultdict(list)
    for record in records:
        for work in record.side_records:
            found[work.done.exercise, work.done.variant, work.done.side].append(work)
    return tuple(
        SideOutline(
            *key,
            sum(work.done.held_ms for work in found[key]),
            sum(work.cut_ms for work in found[key]),
            any(work.done.too_much for work in found[key]),
        )
        for key in sorted(found)
    )


def _reaches(record: SessionRecord, instant: datetime) -> bool:
    done = (work.at for work in record.side_records if record.counts(work))
    return max(done, default=record.started) >= instant or record.started >= instant


def _when(work: SideRecord) -> datetime:
    return work.at
