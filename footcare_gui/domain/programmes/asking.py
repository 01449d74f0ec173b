"""What is asked of who is given a programme: how long, and no more than is prescribed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from footcare_gui.domain.exercises.dosage import Dosage, Limit
from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Item, Library


def programme_for(
    library: Library,
    ids: Sequence[str],
    *,
    name: str,
    by: str = "",
    on: date | None = None,
    until: date | None = None,
    note: str = "",
    is_limited: bool = False,
) -> Programme:
    """A programme of routines and exercises.

    What another programme already asks of one of its exercises is asked on.

    Args:
        library: What they are in.
        ids: Routines and exercises.
        name: What it is called.
        by: Who makes it.
        on: On which day.
        until: Its last day.
        note: What stands on top.
        is_limited: Doses may be eased, and not raised above what they are.
    """
    items = _items(library, ids)
    exercises = tuple(dict.fromkeys(item.exercise for item in items))
    limits: dict[str, Limit] = _limits(library, items) if is_limited else {}
    cautions: dict[str, tuple[str, ...]] = {}
    for one in library.programmes:
        limits = {**{id: limit for id, limit in one.limits.items() if id in exercises}, **limits}
        cautions |= {id: said for id, said in one.cautions.items() if id in exercises}
    if is_limited:
        for id in exercises:
            usual = library.exercises[id].usual  # whoever has the app has its cautions
            cautions |= {id: usual.words.cautions} if _is_own_with_cautions(usual) else {}
    return Programme(name, by, on, until, note, exercises, limits=limits, cautions=cautions)


def _is_own_with_cautions(form: Form) -> bool:
    return form.dosage.own and bool(form.words.cautions)


def _items(library: Library, ids: Sequence[str]) -> list[Item]:
    items: list[Item] = []
    for id in ids:
        routine = library.routines.get(id)
        items += routine.items if routine is not None else (Item(id),)
    return items


def _limits(library: Library, items: Sequence[Item]) -> dict[str, Limit]:
    """The most of each exercise: of all the places where it stands, in any of its forms."""
    limits: dict[str, Limit] = {}
    for item in items:
        here = _limit(library.form(item).dosage, item)
        before = limits.get(item.exercise)
        limits[item.exercise] = here if before is None else _larger(before, here)
    return limits


def _limit(dosage: Dosage, item: Item) -> Limit:
    sets = dosage.sets
    longer, more_sets = dosage.ours.growth_of("work_ms"), dosage.ours.growth_of("sets")
    ends_ms = (longer.up_to,) if longer else ()
    most_sets = max(sets.number, more_sets.up_to if more_sets else 1)
    here_ms = item.work_ms or dosage.work_ms
    work_ms = None if dosage.is_counted else max((*sets.work_ms, *ends_ms, here_ms))
    return Limit(
        work_ms,
        max((*sets.repetitions, item.repetitions or dosage.repetitions)),
        most_sets if most_sets > 1 else None,
        dosage.per_day.high or None,
    )


def _larger(one: Limit, other: Limit) -> Limit:
    pairs: Mapping[str, tuple[int | None, int | None]] = {
        name: (value, other._asdict()[name]) for name, value in one._asdict().items()
    }
    return Limit(
        **{
            name: None if None in both else max(value for value in both if value is not None)
            for name, both in pairs.items()
        }
    )
