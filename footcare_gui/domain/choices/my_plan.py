"""My plan: the exercises that a person has taken up, how often, and on which days."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.value import Value

DAYS_OF_WEEK = range(7)
"""Monday is 0, as in `date.weekday()`."""

MOST_TIMES_A_DAY = 3
"""What "several times a day" is kept to; more often would crowd the day."""


class Entry(Value):
    """One exercise of the plan.

    Attributes:
        exercise: Its id.
        variant: The form to do it in, `""` for the usual one.
        times_a_day: How often a day, `None` as suggested.
        weekdays: The days chosen for it, Monday 0; empty leaves the choice of days to its dosage.
    """

    exercise: str
    variant: str = ""
    times_a_day: int | None = None
    weekdays: frozenset[int] = frozenset()


class MyPlan(Value):
    """The exercises taken up, each once, in the order in which they were."""

    entries: tuple[Entry, ...] = ()

    def entry(self, exercise: str) -> Entry | None:
        """What was chosen for an exercise, `None` where it is not part of the plan."""
        return next((entry for entry in self.entries if entry.exercise == exercise), None)

    def with_entry(self, entry: Entry) -> MyPlan:
        """The same with this entry: in the place of the exercise's old one, or at the end."""
        if self.entry(entry.exercise) is None:
            return MyPlan((*self.entries, entry))
        return MyPlan(
            tuple(entry if old.exercise == entry.exercise else old for old in self.entries)
        )

    def with_entry_back(self, entry: Entry, at: int) -> MyPlan:
        """The same with this entry in the place where it was, unless the exercise is back by now.

        Args:
            entry: As it was.
            at: How many stood before it.
        """
        if self.entry(entry.exercise) is not None:
            return self
        return MyPlan((*self.entries[:at], entry, *self.entries[at:]))

    def without(self, exercise: str) -> MyPlan:
        """The same with one exercise put down again."""
        return MyPlan(tuple(entry for entry in self.entries if entry.exercise != exercise))


def first_plan(library: Library, routine: str) -> MyPlan:
    """What a person begins with: the exercises of one routine, of the first where it is missing."""
    chosen = library.routines.get(routine) or next(iter(library.routines.values()), None)
    entries = (
        {item.exercise: Entry(item.exercise, item.variant) for item in chosen.items}
        if chosen
        else {}
    )
    return MyPlan(tuple(entries.values()))


def known_entries(library: Library, plan: MyPlan) -> tuple[Entry, ...]:
    """The entries that this library knows; one of an unknown variant is in its usual form."""
    known = []
    for entry in plan.entries:
        exercise = library.exercises.get(entry.exercise)
        if exercise is not None:
            has_variant = not entry.variant or entry.variant in exercise.variants
            known.append(entry if has_variant else entry._replace(variant=""))
    return tuple(known)


def times_choices(dosage: Dosage) -> Sequence[int]:
    """How often a day a person may choose, fewest first.

    What is not for every day stays at what is suggested for its days.
    """
    suggested = dosage.per_day.high
    is_daily = dosage.days_per_week.high >= len(DAYS_OF_WEEK)
    most = max(suggested, MOST_TIMES_A_DAY if is_daily else 1)
    return range(1, min(most, dosage.limit.per_day or most) + 1)
