"""Doses that are prescribed to grow by the week: whose next step a week was kept to for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from footcare_gui.domain.choices.dosing import dials_of
from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, Entry
from footcare_gui.domain.choices.progression import GOOD_WEEK_PERCENT
from footcare_gui.domain.exercises.routine import Item, Library, Rung
from footcare_gui.domain.session.plan import Dose, PlanOptions
from footcare_gui.domain.session.planning import chosen_items
from footcare_gui.domain.today.past import Past
from footcare_gui.domain.today.schedule import WEEK, Rhythm, rhythm_of

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.dosage import Dosage


def grown(
    library: Library, entries: Iterable[Entry], options: PlanOptions, past: Past, now: datetime
) -> tuple[Rung, ...]:
    """The steps that could be taken today, one of each exercise.

    Nothing is caught up with: from what is done now it is one step, and only after a week in which
    the exercise was done on four of its days in five and was never too much.

    Args:
        library: What there is.
        entries: The exercises of the plan of which more may be offered.
        options: The doses "from now on", and whether the person is unsteady.
        past: What was done, for longer than a week.
        now: The present instant, where the person is.
    """
    return tuple(_steps(library, entries, options, past, now))


def _steps(
    library: Library, entries: Iterable[Entry], options: PlanOptions, past: Past, now: datetime
) -> Iterator[Rung]:
    for entry in entries:
        item = Item(entry.exercise, entry.variant)
        dosage = library.form(item).dosage
        if dosage.ours.growth is None or chosen_items(library, (item,), options) != (item,):
            continue
        more = _more(dosage, options.doses.get((entry.exercise, entry.variant), Dose()))
        if more and _is_kept_to(rhythm_of(dosage, entry), entry, past, now):
            yield Rung(entry.exercise, entry.variant)._replace(**more)


def _more(dosage: Dosage, dose: Dose) -> Mapping[str, int]:
    """The next length or number of sets; nothing at the end, and of a dose for each side."""
    growth = dosage.ours.growth
    if growth is None or dose.right is not None:
        return {}
    dial = dials_of(dosage, dose).dial(growth.of)
    own = getattr(dose, growth.of) or dial.suggested
    steps = [step for step in dial.choices if own < step <= growth.after(own)]
    return {growth.of: max(steps)} if steps else {}


def _is_kept_to(rhythm: Rhythm, entry: Entry, past: Past, now: datetime) -> bool:
    """Whether the seven days before today, and something before them, speak for more."""
    today, zone = now.date(), now.tzinfo
    assert zone is not None
    week_ago = today - WEEK
    done = {one.day(zone) for one in past.completions if one.exercise == entry.exercise}
    was_too_much = any(
        one.exercise == entry.exercise and one.day(zone) >= week_ago for one in past.hurts
    )
    if was_too_much or not any(day <= week_ago for day in done):
        return False
    days = len(rhythm.weekdays) or len(DAYS_OF_WEEK)
    asked = max(1, min(days, rhythm.most_days, len(DAYS_OF_WEEK) // rhythm.every_days))
    kept = sum(week_ago <= day < today for day in done)
    return 100 * kept >= GOOD_WEEK_PERCENT * asked
