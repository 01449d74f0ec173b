"""My plan on a calendar: at which times of which days, so that its gaps are kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from footcare_gui.domain.choices.dosing import bounded_doses
from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, Entry, known_entries
from footcare_gui.domain.choices.preferences import REMINDERS, Preferences, Reminders, my_plan_of
from footcare_gui.domain.choices.reminders import DAY_MIN
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.plan import EmptyPlanError, PlanOptions
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.domain.today.agenda import Agenda
from footcare_gui.domain.today.schedule import SEVERAL_GAP, DueState, Rhythm, rhythm_of
from footcare_gui.domain.today.todays import in_order

_SLOTS = {1: (0,), 2: (0, 2), 3: (0, 1, 2)}
"""Which of the three times of a day are taken, by how often a day."""
_SPREAD = {1: (0,), 2: (0, 3), 3: (0, 2, 4)}
"""Days of the week, Monday 0, for what is never done on two days in a row."""


class Days(NamedTuple):
    """On which days something is.

    Attributes:
        weekdays: The days, Monday 0; all seven for every day; none where `every` counts.
        every: Every so many days from `start` on, 0 where weekdays say it.
        start: From when on it is.
        until: Its last day, `None` without one.
    """

    weekdays: frozenset[int]
    every: int = 0
    start: date = date.min
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """Some exercises at one time on some days.

    Attributes:
        slot: Number of its time in the day; stays where the time is changed.
        at: Local time of day.
        weekdays: The days, Monday 0; all seven for every day; none where `every` counts.
        items: What to do, in order.
        length_ms: How long it takes.
        every: Every so many days from `start` on, 0 where weekdays say it.
        start: From when on it is.
        until: Its last day, `None` without one.
    """

    slot: int
    at: time
    weekdays: frozenset[int]
    items: tuple[Item, ...]
    length_ms: int
    every: int = 0
    start: date = date.min
    until: date | None = None

    def first_on(self, day: date) -> datetime:
        """When it first is, from a day on, in local time without a zone."""
        day = max(day, self.start)
        if self.every:
            return datetime.combine(day + timedelta((self.start - day).days % self.every), self.at)
        while day.weekday() not in self.weekdays:
            day += timedelta(days=1)
        return datetime.combine(day, self.at)


def appointments_of(
    library: Library, preferences: Preferences, agenda: Agenda | None
) -> tuple[Appointment, ...]:
    """My plan, as it is wished for and as far as it is known what was done."""
    entries = known_entries(library, my_plan_of(library, preferences))
    options = bounded_doses(library, preferences.plan_options())
    first = first_days(agenda.states, agenda.now.date()) if agenda is not None else {}
    return appointments(library, entries, options, preferences.reminders, first)


def appointments(
    library: Library,
    entries: Sequence[Entry],
    options: PlanOptions,
    reminders: Reminders = REMINDERS,
    first: Mapping[str, date] | None = None,
) -> tuple[Appointment, ...]:
    """What to put on a calendar: exercises with the same time and days together.

    What is every so many days is on the days on which it will be due, if it is done on each.

    Args:
        library: Where the dosages are looked up.
        entries: The plan, of known exercises only.
        options: The person's preferences; what they leave out is left out.
        reminders: The times of a day. Once a day is at the first, twice at the first and the last;
            more than three times a day begins with the first and goes on every two hours.
        first: On which day each exercise is due next.
    """
    together: dict[tuple[int, Days], tuple[int, list[Item]]] = {}
    for entry in entries:
        item = Item(entry.exercise, entry.variant)
        rhythm = rhythm_of(library.form(item).dosage, entry)
        for days in _days(rhythm, (first or {}).get(entry.exercise, date.min)):
            for slot, minutes in _times(rhythm, reminders):
                together.setdefault((minutes, days), (slot, []))[1].append(item)
    found = (
        _appointment(library, (slot, minutes), days, items, options)
        for (minutes, days), (slot, items) in sorted(
            together.items(), key=lambda one: (one[0][0], len(one[0][1].weekdays), one[0][1][1:3])
        )
    )
    return tuple(one for one in found if one is not None)


def first_days(states: Iterable[DueState], today: date) -> dict[str, date]:
    """On which day each exercise of the plan is due next."""
    days = {}
    for state in states:
        is_today = state.is_due or state.at is None
        days[state.exercise] = today if is_today or state.at is None else state.at.date()
    return days


def _times(rhythm: Rhythm, reminders: Reminders) -> Iterator[tuple[int, int]]:
    """Slots and minutes after midnight, with what must lie between two of them."""
    slots = _SLOTS.get(rhythm.times)
    if slots is not None:
        least = 0
        for slot in slots:
            at = max(reminders[slot], least)
            if at < DAY_MIN:
                yield slot, at
            least = at + rhythm.gap // timedelta(minutes=1)
        return
    gap = SEVERAL_GAP // timedelta(minutes=1)
    every = range(reminders[0], DAY_MIN, gap)
    for number, minutes in enumerate(every[: rhythm.times]):
        yield number and number + len(reminders), minutes


def _days(rhythm: Rhythm, first: date) -> Iterator[Days]:
    """The days of an exercise: those of the week, or a cycle that begins anew every so often."""
    if rhythm.every_days == 1:
        yield Days(_weekdays(rhythm), until=rhythm.until)
        return
    days, again = _cycle(rhythm, first)
    every = (days[-1] - days[again]).days
    for day in days[:again]:  # on the way into the cycle, once
        yield Days(frozenset(), 1, day, day if rhythm.until is None else min(day, rhythm.until))
    for day in days[again:-1]:
        yield Days(frozenset(), every, day, rhythm.until)


def _cycle(rhythm: Rhythm, first: date) -> tuple[list[date], int]:
    """The days on which it is, until one that is like an earlier one; and which of them that is."""
    days: list[date] = []
    known: dict[tuple[int, ...], int] = {}
    is_counted = rhythm.most_days < len(DAYS_OF_WEEK)
    day, looks_back = first, max(rhythm.every_days, len(DAYS_OF_WEEK) if is_counted else 2)
    while True:
        recent = [ago for one in days if (ago := (day - one).days) < looks_back]
        if _is_on(rhythm, day, recent):
            like = (day.weekday() if rhythm.weekdays else 0, *recent)
            days.append(day)
            if like in known:
                return days, known[like]
            known[like] = len(days) - 1
        day += timedelta(days=1)


def _is_on(rhythm: Rhythm, day: date, recent: Sequence[int]) -> bool:
    """Whether it is due on a day; `recent` says how many days ago it was done."""
    apart = max(rhythm.every_days, 2 if rhythm.spread else 1)
    is_its_day = not rhythm.weekdays or day.weekday() in rhythm.weekdays
    week = sum(ago < len(DAYS_OF_WEEK) for ago in recent)
    return is_its_day and week < rhythm.most_days and min(recent, default=apart) >= apart


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
    when: tuple[int, int],
    days: Days,
    items: Sequence[Item],
    options: PlanOptions,
) -> Appointment | None:
    ordered = in_order(library, items, options)
    try:
        plan = compile_plan(library, Routine("appointment", "", ordered), options)
    except EmptyPlanError:
        return None
    slot, minutes = when
    at = time(*divmod(minutes, 60))
    return Appointment(slot, at, days.weekdays, ordered, plan.total_ms, *days[1:])
