"""What is due, and when the rest will be: from how often and from what was done.

A *slot* is one exercise once on one day. Days are those of the calendar where the person is now:
one line of time on which no day comes twice, wherever the work was done. All differences and
comparisons are made in UTC (Python compares two local times of one zone by the clock on the
wall), so a change to or from summer time neither shortens nor lengthens an interval. Work
that lies ahead of a clock that was set back holds its exercise until the clock has caught up;
more than a day ahead is an error of some other clock and counts for nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, Entry
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.today.past import Completion, Past

TWICE_GAP = timedelta(hours=4)
SEVERAL_GAP = timedelta(hours=2)
AHEAD_AT_MOST = timedelta(days=1)
WEEK = timedelta(days=7)
LOOKS_BACK = timedelta(days=9)
"""How much of the past decides what is due now; older work only tells what has waited longest."""

_DAY = timedelta(days=1)
_LOOKS_AHEAD = 5 * len(DAYS_OF_WEEK)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often one exercise is to be done.

    Attributes:
        times: Slots a day.
        gap: The least time between two of them.
        most_days: On how many days of any seven in a row.
        spread: Never on two days in a row.
        weekdays: The days chosen for it, Monday 0; empty allows every day.
        every_days: At least so many days from one to the next; 1 allows every day.
        until: The last day, `None` without one.
    """

    times: int
    gap: timedelta
    most_days: int
    spread: bool
    weekdays: frozenset[int] = frozenset()
    every_days: int = 1
    until: date | None = None


class DueKind(StrEnum):
    """What the list can say of an exercise of the plan."""

    NOW = "now"
    LATER_TODAY = "later_today"
    DONE = "done"
    ANOTHER_DAY = "another_day"


@dataclass(frozen=True, slots=True)
class DueState:
    """How one exercise of the plan stands.

    Attributes:
        exercise: Its id.
        kind: Due now, later today, done for today, or on another day.
        done: Slots done today.
        times: Slots a day.
        at: Since when it has been due; where it is not, when it will be. In the zone that was
            asked for; `None` if it was never done and is due.
        partly: It was begun again today, after what is done, and is not done yet.
        rests: It is left out for the rest of today, because it was too much or felt worse.
        is_left_out: It is left out for the rest of today, because the person has chosen so.
    """

    exercise: str
    kind: DueKind
    done: int
    times: int
    at: datetime | None
    partly: bool = False
    rests: bool = False
    is_left_out: bool = False

    @property
    def is_due(self) -> bool:
        """Whether it may be done now."""
        return self.kind is DueKind.NOW


def rhythm_of(dosage: Dosage, entry: Entry) -> Rhythm:
    """How often an exercise is to be done: as prescribed, within what the person has chosen."""
    times, when = entry.times_a_day or dosage.per_day.high, dosage.ours.when
    days = dosage.days_per_week.high
    gap = {1: timedelta(), 2: TWICE_GAP}.get(times, SEVERAL_GAP)
    return Rhythm(
        times=times,
        gap=gap if when.apart_ms is None else timedelta(milliseconds=when.apart_ms),
        most_days=days,
        spread=not dosage.ours.consecutive_days or 2 * days <= len(DAYS_OF_WEEK),
        weekdays=entry.weekdays or frozenset(when.weekdays),
        every_days=when.every_days or 1,
        until=when.until,
    )


def due_states(
    library: Library,
    entries: Sequence[Entry],
    past: Past,
    now: datetime,
    zone: tzinfo,
    *,
    left_out: frozenset[str] = frozenset(),
) -> tuple[DueState, ...]:
    """How each exercise of the plan stands now, in the order of the plan.

    What is over, because its last day has gone by, does not stand at all.

    Args:
        library: Where the dosages are looked up.
        entries: The plan, of known exercises only.
        past: What was done.
        now: The present instant, aware.
        zone: Where the person is now.
        left_out: What the person leaves out for the rest of this day.
    """
    present = now.astimezone(UTC)
    states = []
    for entry in entries:
        rhythm = rhythm_of(library.form(Item(entry.exercise, entry.variant)).dosage, entry)
        line = _line_of(entry.exercise, past, present, zone, left_out)
        if rhythm.until is None or line.day_of(present) <= rhythm.until:
            states.append(_state(entry.exercise, rhythm, line, present))
    return tuple(states)


def next_change(states: Iterable[DueState], now: datetime) -> datetime | None:
    """When the next exercise comes to be due, `None` where all are due now."""
    coming = [state.at for state in states if state.at is not None and not state.is_due]
    later = [at for at in coming if at.timestamp() > now.timestamp()]
    return min(later, key=datetime.timestamp, default=None)


@dataclass(frozen=True, slots=True)
class _Line:
    """One exercise's past on the calendar of one zone; instants in UTC, oldest first."""

    zone: tzinfo
    instants: tuple[datetime, ...]
    days: Mapping[date, int]
    rests: frozenset[date]
    left_out: frozenset[date] = frozenset()
    begun: tuple[Completion, ...] = ()

    def is_partly_done(self, day: date) -> bool:
        """Whether it was begun on a day after what is done, and not done."""
        last = max(self.instants, default=None)
        return any(
            once.day(self.zone) == day and (last is None or once.at.astimezone(UTC) > last)
            for once in self.begun
        )

    def day_of(self, instant: datetime) -> date:
        return instant.astimezone(self.zone).date()

    def begins(self, day: date) -> datetime:
        return datetime.combine(day, time(), self.zone).astimezone(UTC)


def _line_of(
    exercise: str, past: Past, now: datetime, zone: tzinfo, left_out: frozenset[str]
) -> _Line:
    horizon = now + AHEAD_AT_MOST
    done = {
        completion.at.astimezone(UTC): completion.day(zone)
        for completion in past.completions
        if completion.exercise == exercise and completion.at.astimezone(UTC) <= horizon
    }
    old = past.last.get(exercise)
    if not done and old is not None and old <= now - LOOKS_BACK:
        done = {old.astimezone(UTC): old.astimezone(zone).date()}
    hurt = (h.day(zone) for h in past.hurts if h.exercise == exercise)
    begun = [p for p in past.partly if p.exercise == exercise]
    out = {now.astimezone(zone).date()} if exercise in left_out else ()
    days, rests = Counter(done.values()), frozenset(hurt)
    return _Line(zone, tuple(sorted(done)), days, rests, frozenset(out), tuple(begun))


def _state(exercise: str, rhythm: Rhythm, line: _Line, now: datetime) -> DueState:
    today = line.day_of(now)
    done, partly = line.days.get(today, 0), line.is_partly_done(today)
    at = _next(rhythm, line, now)
    if at <= now:
        last = line.instants[-1] if line.instants else None
        since = None if last is None else _next(rhythm, line, last).astimezone(line.zone)
        return DueState(exercise, DueKind.NOW, done, rhythm.times, since, partly)
    kind = DueKind.ANOTHER_DAY
    if done >= rhythm.times:
        kind = DueKind.DONE
    elif line.day_of(at) == today:
        kind = DueKind.LATER_TODAY
    is_other, local = kind is DueKind.ANOTHER_DAY, at.astimezone(line.zone)
    rests = is_other and today in line.rests
    is_out = is_other and not rests and today in line.left_out
    return DueState(exercise, kind, done, rhythm.times, local, partly, rests, is_out)


def _next(rhythm: Rhythm, line: _Line, after: datetime) -> datetime:
    """The first instant, not before another one, at which there is a slot to be done."""
    earliest = after
    if line.instants:
        earliest = max(after, line.instants[-1] + rhythm.gap)
    day = line.day_of(after)
    for _ in range(_LOOKS_AHEAD):
        begin = max(earliest, line.begins(day))
        if line.day_of(begin) == day and _allows(rhythm, line, day):
            return begin
        day += _DAY
    return line.begins(day)


def _allows(rhythm: Rhythm, line: _Line, day: date) -> bool:
    done = line.days
    if rhythm.weekdays and day.weekday() not in rhythm.weekdays:
        return False
    if done.get(day, 0) >= rhythm.times or day in line.rests or day in line.left_out:
        return False
    if day in done:
        return True
    if any(day - _DAY * n in done or day + _DAY * n in done for n in range(1, rhythm.every_days)):
        return False
    if rhythm.spread and (day - _DAY in done or day + _DAY in done):
        return False
    week = sum(day - WEEK < other < day for other in done)
    return week < rhythm.most_days
