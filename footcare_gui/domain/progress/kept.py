"""How often each exercise of the plan was done, beside how often the plan has it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from math import ceil

from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, Entry
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.today.past import Completion
from footcare_gui.domain.today.schedule import Rhythm, rhythm_of


@dataclass(frozen=True, slots=True)
class Kept:
    """One exercise of the plan in a span of days.

    Attributes:
        exercise: Its id.
        done: How often it was done; half an exercise is none.
        planned: How often the plan, as it is now, has it in these days.
    """

    exercise: str
    done: int
    planned: int


def kept(
    rhythms: Mapping[str, Rhythm],
    completions: Iterable[Completion],
    first: date,
    last: date,
    zone: tzinfo,
) -> tuple[Kept, ...]:
    """Done beside planned, in the order of the plan; what these days have no place for is left out.

    What the last day still has ahead is not counted: the day is not over.

    Args:
        rhythms: How often each exercise of the plan is to be done.
        completions: What was done, in any order.
        first: The first day, not before the person began.
        last: The last day, the present one.
        zone: Where the person is.
    """
    days = [(one.exercise, one.day(zone)) for one in completions]
    done = Counter(name for name, day in days if first <= day <= last)
    today = Counter(name for name, day in days if day == last)
    rows = (
        Kept(name, done[name], _so_far(how, today[name], first, last))
        for name, how in rhythms.items()
    )
    return tuple(row for row in rows if row.planned)


def _so_far(rhythm: Rhythm, done_today: int, first: date, last: date) -> int:
    before = planned(rhythm, first, last - timedelta(days=1))
    return min(planned(rhythm, first, last), before + min(done_today, rhythm.times))


def planned(rhythm: Rhythm, first: date, last: date) -> int:
    """How often an exercise has its turn in a span of days, both ends included."""
    span = (last - first).days + 1
    days = [first + timedelta(days=number) for number in range(span)]
    mine = [day for day in days if _is_for(rhythm, day)]
    turns = min(len(mine), ceil(rhythm.most_days * span / len(DAYS_OF_WEEK)))
    apart = max(rhythm.every_days, 2 if rhythm.spread else 1)
    return min(turns, ceil(span / apart)) * rhythm.times


def rhythms_of(library: Library, entries: Iterable[Entry]) -> dict[str, Rhythm]:
    """How often each exercise of a plan is to be done; the entries are of known exercises."""
    return {
        entry.exercise: rhythm_of(library.form(Item(entry.exercise, entry.variant)).dosage, entry)
        for entry in entries
    }


def _is_for(rhythm: Rhythm, day: date) -> bool:
    is_chosen = not rhythm.weekdays or day.weekday() in rhythm.weekdays
    return is_chosen and (rhythm.until is None or day <= rhythm.until)
