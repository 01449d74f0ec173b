"""Stand-ins for time and for failures; everything else in the tests is real."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from footcare_gui.domain.cues import Cue
from footcare_gui.domain.history import (
    DayTotal,
    Deed,
    FeltPoint,
    SessionRecord,
    SideTotal,
    day_totals,
    deeds_of,
    felt_points,
    last_done,
    side_totals,
)
from footcare_gui.domain.remarks import Remark, remarked


class FakeClock:
    """A clock that stands still until told to move."""

    def __init__(self, now_ms: int = 0) -> None:
        self._now_ms = now_ms

    def now_ms(self) -> int:
        return self._now_ms

    def real_ms(self, session_ms: int) -> int:
        return session_ms

    def advance(self, ms: int) -> None:
        self._now_ms += ms


class FakePlayer:
    """A sound player that writes down what is asked of it."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.played: list[Cue] = []

    def start(self) -> None:
        self.asked.append("start")

    def play(self, cue: Cue) -> None:
        self.asked.append("play")
        self.played.append(cue)

    def stop(self) -> None:
        self.asked.append("stop")

    def set_volume(self, volume: float) -> None:
        self.asked.append(f"volume {volume}")

    def set_muted(self, muted: bool) -> None:
        self.asked.append(f"muted {muted}")

    def wind_down(self) -> None:
        self.asked.append("wind down")

    def close(self) -> None:
        self.asked.append("close")


class FakeScreen:
    """A screen that writes down whether it is kept awake."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def keep(self) -> None:
        self.asked.append("keep")

    def release(self) -> None:
        self.asked.append("release")


class FakeHistory:
    """A history in memory: the plain meaning of every question."""

    def __init__(self, records: Iterable[SessionRecord] = ()) -> None:
        self._records = {record.id: record for record in records}

    def add(self, record: SessionRecord) -> None:
        self._records[record.id] = record

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
            or any(deed.is_done and deed.day == day for deed in record.deeds)
        )

    def days(self, first: date, last: date) -> tuple[DayTotal, ...]:
        return tuple(t for t in day_totals(deeds_of(self._kept())) if first <= t.day <= last)

    def deeds(self, since: datetime) -> tuple[Deed, ...]:
        return tuple(deed for deed in deeds_of(self._kept()) if deed.at >= since)

    def last_done(self) -> Mapping[str, datetime]:
        return last_done(deeds_of(self._kept()))

    def sides(self, first: date, last: date) -> tuple[SideTotal, ...]:
        return side_totals(d for d in deeds_of(self._kept()) if first <= d.day <= last)

    def felt(self, first: date, last: date) -> tuple[FeltPoint, ...]:
        return felt_points(r for r in self._kept() if first <= r.started.date() <= last)

    def remark(self, session: str, remark: Remark) -> None:
        if session in self._records:
            self._records[session] = remarked(self._records[session], [remark])

    def _kept(self) -> list[SessionRecord]:
        kept = [record for record in self._records.values() if not record.removed]
        return sorted(kept, key=lambda record: record.started)
