"""Exercises within what the programmes of a library ask: their doses, cautions and last days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from footcare_gui.domain.exercises.dosage import Dosage, Limit

if TYPE_CHECKING:
    from datetime import date

    from footcare_gui.domain.exercises.exercise import Exercise, Form
    from footcare_gui.domain.exercises.programme import Programme
    from footcare_gui.domain.exercises.routine import Library


def programme_of(library: Library, exercise: str) -> Programme | None:
    """The last one that says something of an exercise, else that it is in; `None` without any."""
    found = [one for one in library.programmes if exercise in one.exercises]
    telling = [one for one in found if one.asks_of(exercise)]
    return next(reversed(telling or found), None)


def bringer_of(library: Library, exercise: str) -> Programme | None:
    """The one in whose file an exercise came, `None` where it is the app's or the person's."""
    return next((one for one in library.programmes if exercise in one.brought), None)


def programme_with(library: Library, routine: str) -> Programme | None:
    """The last one that a routine came with, `None` where it came with none."""
    found = [one for one in library.programmes if routine in one.routines]
    return found[-1] if found else None


def with_programmes(library: Library) -> Library:
    """The same with each exercise within all that its programmes allow, and with their cautions.

    What a programme has brought ends with it; what it only uses is the person's, and goes on.
    """
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
    until = programme.until if exercise.id in programme.brought else None
    usual, *variants = (_form_within(form, limit, cautions, until) for form in forms)
    return exercise._replace(usual=usual, variants={form.id: form for form in variants})


def _form_within(form: Form, limit: Limit, cautions: tuple[str, ...], until: date | None) -> Form:
    said = tuple(dict.fromkeys((*cautions, *form.words.cautions)))
    dosage = _dosage_within(form.dosage, limit, until)
    return form._replace(words=form.words._replace(cautions=said), dosage=dosage)


def _dosage_within(dosage: Dosage, limit: Limit, until: date | None) -> Dosage:
    ours, when = dosage.ours, dosage.ours.when
    if until is not None:
        last = until if when.until is None else min(when.until, until)
        ours = ours._replace(when=when._replace(until=last))
    return dosage._replace(ours=ours, limit=dosage.limit.and_at_most(limit))
