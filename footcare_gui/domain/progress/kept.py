"""On how many days each exercise of the plan was done, beside the days that the plan has for it.

Days, not times: who did once what is for three times a day has not done a third.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from math import ceil

from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, Entry
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.today.past import Past
from footcare_gui.domain.today.schedule import Rhythm, rhythm_of


@dataclass(frozen=True, slots=True)
class Kept:
    """One exercise of the plan in a span of days.

    Attributes:
        exercise: Its id.
        done: On how many days it was done; half an exercise is none.
        planned: For how many of the days the plan, as it is now, has it.
        partly: On how many other days it was begun.
    """

    exercise: str
    done: int
    planned: int
    partly: int = 0


def kept(
    rhythms: Mapping[str, Rhythm],
    past: Past,
    first: date,
    last: date,
    zone: tzinfo,
) -> tuple[Kept, ...]:
    """Done beside planned, in the order of the plan; what these days have no place for is left out.

    What the last day still has ahead is not counted: the day is not over. What a session had in it
    has its line all the same.

    Args:
        rhythms: When each exercise of the plan is to be done.
        past: What was done, and what was begun.
        first: The first day, not before the person began.
        last: The last day, the present one.
        zone: Where the person is.
    """
    days = {(one.exercise, one.day(zone)) for one in past.completions}
    begun = {(one.exercise, one.day(zone)) for one in past.partly} - days
    done, in_part = (
        Counter(name for name, day in some if first <= day <= last) for some in (days, begun)
    )
    rows = (
        Kept(name, done[name], _so_far(how, (name, last) in days, first, last), in_part[name])
        for name, how in rhythms.items()
    )
    tried = {one.exercise for one in past.not_done if first <= one.day(zone) <= last}
    return tuple(row for row in rows if row.planned or row.partly or row.exercise in tried)


def _so_far(rhythm: Rhythm, is_done_today: bool, first: date, last: date) -> int:
    before = planned(rhythm, first, last - timedelta(days=1))
    return min(planned(rhythm, first, last), before + is_done_today)


def planned(rhythm: Rhythm, first: date, last: date) -> int:
    """On how many days an exercise has its turn in a span of days, both ends included."""
    span = (last - first).days + 1
    days = [first + timedelta(days=number) for number in range(span)]
    mine = [day for day in days if _is_for(rhythm, day)]
    turns = min(len(mine), ceil(rhythm.most_days * span / len(DAYS_OF_WEEK)))
    apart = max(rhythm.every_days, 2 if rhythm.spread else 1)
    return min(turns, ceil(span / apart))


def rhythms_of(library: Library, entries: Iterable[Entry]) -> dict[str, Rhythm]:
    """When each exercise of a plan is to be done; the entries are of known exercises."""
    return {
        entry.exercise: rhythm_of(library.form(Item(entry.exercise, entry.variant)).dosage, entry)
        for entry in entries
    }


def _is_for(rhythm: Rhythm, day: date) -> bool:
    is_chosen = not rhythm.weekdays or day.weekday() in rhythm.weekdays
    return is_chosen and (rhythm.until is None or day <= rhythm.until)
