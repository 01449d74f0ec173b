"""Exercises within what the programmes of a library ask: their doses, cautions and last days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from footcare_gui.domain.exercises.dosage import Count, Dosage, Limit

if TYPE_CHECKING:
    from datetime import date

    from footcare_gui.domain.exercises.exercise import Exercise, Form
    from footcare_gui.domain.exercises.programme import Programme
    from footcare_gui.domain.exercises.routine import Library


def programme_of(library: Library, exercise: str) -> Programme | None:
    """The last one that an exercise is in, `None` where it is in none."""
    found = [one for one in library.programmes if exercise in one.exercises]
    return found[-1] if found else None


def programme_with(library: Library, routine: str) -> Programme | None:
    """The last one that a routine came with, `None` where it came with none."""
    found = [one for one in library.programmes if routine in one.routines]
    return found[-1] if found else None


def with_programmes(library: Library) -> Library:
    """The same with each exercise within what its programme allows, and with its cautions."""
    exercises = dict(library.exercises)
    for programme in library.programmes:
        for id in programme.exercises:
            if id in exercises:
                exercises[id] = _within(exercises[id], programme)
    return library._replace(exercises=exercises) if library.programmes else library


def _within(exercise: Exercise, programme: Programme) -> Exercise:
    limit = programme.limits.get(exercise.id, Limit())
    cautions = programme.cautions.get(exercise.id, ())
    forms = (exercise.usual, *exercise.variants.values())
    usual, *variants = (_form_within(form, limit, cautions, programme) for form in forms)
    return exercise._replace(usual=usual, variants={form.id: form for form in variants})


def _form_within(form: Form, limit: Limit, cautions: tuple[str, ...], programme: Programme) -> Form:
    said = tuple(dict.fromkeys((*cautions, *form.words.cautions)))
    dosage = _dosage_within(form.dosage, limit, programme.until)
    return form._replace(words=form.words._replace(cautions=said), dosage=dosage)


def _dosage_within(dosage: Dosage, limit: Limit, until: date | None) -> Dosage:
    ours = dosage.ours
    last_days = [day for day in (ours.when.until, until) if day is not None]
    sets = ours.sets
    if limit.sets is not None and sets.number > limit.sets:
        sets = sets.to(limit.sets)
    per_day = ours.per_day
    if limit.per_day is not None and dosage.per_day.high > limit.per_day:
        per_day = Count(min(dosage.per_day.low, limit.per_day), limit.per_day)
    when = ours.when._replace(until=min(last_days, default=None))
    ours = ours._replace(sets=sets, per_day=per_day, when=when)
    return dosage._replace(ours=ours, limit=limit)
