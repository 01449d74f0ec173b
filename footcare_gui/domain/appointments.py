"""My plan on a calendar: at which times of which days, so that its gaps are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from footcare_gui.domain.my_plan import DAYS_OF_WEEK, Entry
from footcare_gui.domain.plan import EmptyPlanError, PlanOptions, compile_plan
from footcare_gui.domain.routine import Item, Library, Routine
from footcare_gui.domain.schedule import SEVERAL_GAP, Rhythm, rhythm_of
from footcare_gui.domain.todays import in_order

FIRST = time(8, 0)
"""When a day's first appointment is, unless the person says otherwise."""

_AFTER_H = {1: (0,), 2: (0, 10), 3: (0, 5, 10)}
_SPREAD = {1: (0,), 2: (0, 3), 3: (0, 2, 4)}
"""Days of the week, Monday 0, for what is never done on two days in a row."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """Some exercises at one time on some days of every week.

    Attributes:
        at: Local time of day.
        weekdays: The days, Monday 0; all seven for every day.
        items: What to do, in order.
        length_ms: How long it takes.
    """

    at: time
    weekdays: frozenset[int]
    items: tuple[Item, ...]
    length_ms: int

    def first_on(self, day: date) -> datetime:
        """When it first is, from a day on, in local time without a zone."""
        while day.weekday() not in self.weekdays:
            day += timedelta(days=1)
        return datetime.combine(day, self.at)


def appointments(
    library: Library, entries: Sequence[Entry], options: PlanOptions, first: time = FIRST
) -> tuple[Appointment, ...]:
    """What to put on a calendar: exercises with the same time and days together.

    Args:
        library: Where the dosages are looked up.
        entries: The plan, of known exercises only.
        options: The person's preferences; what they leave out is left out.
        first: Time of a day's first appointment, early enough for the last to be the same day.
    """
    together: dict[tuple[time, frozenset[int]], list[Item]] = {}
    for entry in entries:
        item = Item(entry.exercise, entry.variant)
        rhythm = rhythm_of(library.form(item).dosage, entry)
        for at in _times(rhythm, first):
            together.setdefault((at, _weekdays(rhythm)), []).append(item)
    found = (
        _appointment(library, at, days, items, options)
        for (at, days), items in sorted(
            together.items(), key=lambda one: (one[0][0], len(one[0][1]))
        )
    )
    return tuple(one for one in found if one is not None)


def _times(rhythm: Rhythm, first: time) -> list[time]:
    start = datetime.combine(date.min, first)
    hours = _AFTER_H.get(rhythm.times)
    gaps = (
        [timedelta(hours=hour) for hour in hours]
        if hours
        else [number * SEVERAL_GAP for number in range(rhythm.times)]
    )
    days_end = datetime.combine(date.min, time.max)
    return [at.time() for gap in gaps if (at := start + gap) <= days_end]


def _weekdays(rhythm: Rhythm) -> frozenset[int]:
    if rhythm.weekdays:
        return rhythm.weekdays
    if rhythm.most_days >= len(DAYS_OF_WEEK):
        return frozenset(DAYS_OF_WEEK)
    if rhythm.spread and rhythm.most_days in _SPREAD:
        return frozenset(_SPREAD[rhythm.most_days])
    return frozenset(range(rhythm.most_days))


def _appointment(
    library: Library,
    at: time,
    weekdays: frozenset[int],
    items: Sequence[Item],
    options: PlanOptions,
) -> Appointment | None:
    ordered = in_order(library, items, options)
    try:
        plan = compile_plan(library, Routine("appointment", "", ordered), options)
    except EmptyPlanError:
        return None
    return Appointment(at, weekdays, ordered, plan.total_ms)
