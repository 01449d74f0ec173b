"""My plan on a calendar: at which times of which days, so that its gaps are kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, Entry
from footcare_gui.domain.choices.preferences import REMINDERS, Reminders
from footcare_gui.domain.choices.reminders import DAY_MIN
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.plan import EmptyPlanError, PlanOptions
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.domain.today.schedule import SEVERAL_GAP, Rhythm, rhythm_of
from footcare_gui.domain.today.todays import in_order

_SLOTS = {1: (0,), 2: (0, 2), 3: (0, 1, 2)}
"""Which of the three times of a day are taken, by how often a day."""
_SPREAD = {1: (0,), 2: (0, 3), 3: (0, 2, 4)}
"""Days of the week, Monday 0, for what is never done on two days in a row."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """Some exercises at one time on some days of every week.

    Attributes:
        slot: Number of its time in the day; stays where the time is changed.
        at: Local time of day.
        weekdays: The days, Monday 0; all seven for every day.
        items: What to do, in order.
        length_ms: How long it takes.
    """

    slot: int
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
    library: Library,
    entries: Sequence[Entry],
    options: PlanOptions,
    reminders: Reminders = REMINDERS,
) -> tuple[Appointment, ...]:
    """What to put on a calendar: exercises with the same time and days together.

    Args:
        library: Where the dosages are looked up.
        entries: The plan, of known exercises only.
        options: The person's preferences; what they leave out is left out.
        reminders: The times of a day. Once a day is at the first, twice at the first and the last;
            more than three times a day begins with the first and goes on every two hours.
    """
    together: dict[tuple[int, frozenset[int]], tuple[int, list[Item]]] = {}
    for entry in entries:
        item = Item(entry.exercise, entry.variant)
        rhythm = rhythm_of(library.form(item).dosage, entry)
        for slot, minutes in _times(rhythm, reminders):
            together.setdefault((minutes, _weekdays(rhythm)), (slot, []))[1].append(item)
    found = (
        _appointment(library, (slot, minutes), days, items, options)
        for (minutes, days), (slot, items) in sorted(
            together.items(), key=lambda one: (one[0][0], len(one[0][1]))
        )
    )
    return tuple(one for one in found if one is not None)


def _times(rhythm: Rhythm, reminders: Reminders) -> Iterator[tuple[int, int]]:
    """Slots and minutes after midnight."""
    slots = _SLOTS.get(rhythm.times)
    if slots is not None:
        yield from ((slot, reminders[slot]) for slot in slots)
        return
    gap = SEVERAL_GAP // timedelta(minutes=1)
    every = range(reminders[0], DAY_MIN, gap)
    for number, minutes in enumerate(every[: rhythm.times]):
        yield number and number + len(reminders), minutes


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
    weekdays: frozenset[int],
    items: Sequence[Item],
    options: PlanOptions,
) -> Appointment | None:
    ordered = in_order(library, items, options)
    try:
        plan = compile_plan(library, Routine("appointment", "", ordered), options)
    except EmptyPlanError:
        return None
    slot, minutes = when
    return Appointment(slot, time(*divmod(minutes, 60)), weekdays, ordered, plan.total_ms)
