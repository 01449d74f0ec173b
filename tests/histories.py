"""Made-up pasts: records of sessions, and a history that holds them in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, date, datetime, timedelta
from random import Random

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import (
    DayTotal,
    FeltPoint,
    SessionRecord,
    SideRecord,
    SideTotal,
    felt_points,
)
from footcare_gui.domain.memory.remarks import Remark, remarked
from footcare_gui.domain.session.outcome import Ending, SideWork

NOW = datetime(2026, 3, 4, 12, 40, tzinfo=UTC)
"""A Wednesday."""

Part = tuple[str, Side, int, int]
"""An exercise, a side, planned and held seconds."""

MORNING: tuple[Part, ...] = (
    ("ankle_circles", Side.LEFT, 15, 15),
    ("ankle_circles", Side.RIGHT, 15, 15),
    ("toe_press", Side.BOTH, 30, 30),
    ("heel_cord", Side.LEFT, 30, 30),
    ("heel_cord", Side.RIGHT, 30, 30),
    ("toe_walk", Side.BOTH, 30, 30),
)


def make_record(
    started: datetime,
    parts: Iterable[Part] = MORNING,
    *,
    id: str = "",
    plan: tuple[str, str] = ("morning", "routine"),
    ending: Ending | None = Ending.COMPLETED,
    felt: tuple[int | None, int | None] = (None, None),
    note: str = "",
    hurt: str = "",
    too_much: str = "",
) -> SessionRecord:
    """A session that took three times as long as its work."""
    name = id or started.isoformat()
    side_records = []
    places: dict[str, int] = {}
    for number, (exercise, side, planned_s, held_s) in enumerate(parts):
        place = places.setdefault(exercise, len(places))
        done = SideWork(
            place=place,
            exercise=exercise,
            variant="",
            side=side,
            planned_ms=planned_s * 1000,
            held_ms=held_s * 1000,
            reps=1 if held_s else 0,
            planned_reps=1,
            too_much=exercise == too_much,
        )
        at = started + timedelta(seconds=40 * (number + 1))
        side_records.append(SideRecord(name, at, done, (planned_s - held_s) * 1000))
    took_ms = 3 * sum(work.done.held_ms for work in side_records)
    record = SessionRecord(name, started, *plan, ending, took_ms, tuple(side_records))
    return record._replace(felt_before=felt[0], felt_after=felt[1], note=note, hurt=hurt)


class FakeHistory:
    """The port `History` in memory: the plain meaning of every question."""

    def __init__(self, records: Iterable[SessionRecord] = ()) -> None:
        self._records = {record.id: record for record in records}

    def add(self, record: SessionRecord) -> None:
        self._records[record.id] = record

    def at_once(self) -> AbstractContextManager[None]:
        return nullcontext()

    def record(self, session: str) -> SessionRecord | None:
        return self._records.get(session)

    def recent(self, count: int, before: datetime | None = None) -> tuple[SessionRecord, ...]:
        found = [r for r in self._kept() if before is None or r.started < before]
        return tuple(found[::-1][:count])

    def of_day(self, day: date) -> tuple[SessionRecord, ...]:
        return tuple(
            record
            for record in self._kept()
            if record.started.date() == day
            or any(work.is_done and work.day == day for work in record.side_records)
        )

    def days(self, first: date, last: date) -> tuple[DayTotal, ...]:
        return tuple(t for t in day_totals(side_records_of(self._kept())) if first <= t.day <= last)

    def side_records(self, since: datetime) -> tuple[SideRecord, ...]:
        return tuple(work for work in side_records_of(self._kept()) if work.at >= since)

    def last_done(self) -> Mapping[str, datetime]:
        return last_done(side_records_of(self._kept()))

    def sides(self, first: date, last: date) -> tuple[SideTotal, ...]:
        return side_totals(d for d in side_records_of(self._kept()) if first <= d.day <= last)

    def felt(self, first: date, last: date) -> tuple[FeltPoint, ...]:
        return felt_points(r for r in self._kept() if first <= r.started.date() <= last)

    def remark(self, session: str, remark: Remark) -> None:
        if session in self._records:
            self._records[session] = remarked(self._records[session], [remark])

    def _kept(self) -> list[SessionRecord]:
        kept = [record for record in self._records.values() if not record.removed]
        return sorted(kept, key=lambda record: record.started)


def side_records_of(records: Iterable[SessionRecord]) -> tuple[SideRecord, ...]:
    """Everything really done, oldest first; removed sessions count nowhere."""
    side_records = (
        work for record in records if not record.removed for work in record.side_records
    )
    return tuple(sorted((work for work in side_records if work.is_done), key=_when))


def day_totals(side_records: Iterable[SideRecord]) -> tuple[DayTotal, ...]:
    """The days on which anything was done, oldest first."""
    days: dict[date, list[SideRecord]] = defaultdict(list)
    for work in side_records:
        if work.is_done:
            days[work.day].append(work)
    return tuple(
        DayTotal(
            day=day,
            sessions=len({work.session for work in done}),
            exercises=len({work.done.exercise for work in done}),
            held_ms=sum(work.done.held_ms for work in done),
        )
        for day, done in sorted(days.items())
    )


def last_done(side_records: Iterable[SideRecord]) -> dict[str, datetime]:
    """When each exercise was last done, by its id."""
    latest: dict[str, datetime] = {}
    for work in side_records:
        if work.is_done:
            name = work.done.exercise
            latest[name] = max(latest.get(name, work.at), work.at)
    return latest


def side_totals(side_records: Iterable[SideRecord]) -> tuple[SideTotal, ...]:
    """Work time by exercise and side, in that order; exercises without sides under `both`."""
    totals: dict[tuple[str, Side], tuple[int, int]] = defaultdict(lambda: (0, 0))
    for work in side_records:
        if work.is_done:
            key = work.done.exercise, work.done.side
            held_ms, planned_ms = totals[key]
            totals[key] = (
                held_ms + work.done.held_ms,
                planned_ms + work.done.planned_ms,
            )
    return tuple(SideTotal(*key, *totals[key]) for key in sorted(totals))


def _when(work: SideRecord) -> datetime:
    return work.at


def years(days: int = 800, now: datetime = NOW, seed: int = 7) -> list[SessionRecord]:
    """A past of many days with one to three sessions, and notes on most of them."""
    chance = Random(seed)
    records = []
    for ago in range(days):
        morning = (now - timedelta(days=ago)).replace(hour=7, minute=42)
        if chance.random() < 0.35:
            continue
        level = 2 + round(4 * ago / days + chance.random())
        felt = (level, max(0, level - chance.choice((0, 1, 1, 2, -1))))
        records.append(make_record(morning, felt=felt if chance.random() < 0.6 else (None, None)))
        if chance.random() < 0.5:
            cut = chance.choice((30, 30, 12))
            parts: tuple[Part, ...] = (
                ("upward_stretch", Side.LEFT, 30, 30),
                ("upward_stretch", Side.RIGHT, 30, cut),
                ("foot_massage", Side.LEFT, 60, 60),
                ("foot_massage", Side.RIGHT, 60, 60),
                ("pencil_grip", Side.LEFT, 50, 50),
                ("pencil_grip", Side.RIGHT, 50, 44),
            )
            evening = morning.replace(hour=11, minute=5)
            records.append(make_record(evening, parts, plan=("bedtime", "routine")))
    return records
