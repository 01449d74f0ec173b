"""What exercises are called, and their words in the person's language, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from footcare_gui.domain.exercises.exercise import Exercise, Posture
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.texts.gate import speaks_english, tr, trn


def in_language(library: Library) -> Library:
    """The library as it is said in the person's language; what that does not know is English."""
    return library if speaks_english() else library.said(partial(tr, "exercises"))


def exercise_name(library: Library, exercise: str, variant: str) -> str:
    """`Toe pressing`, or `Toe pressing, seated` for a variant."""
    known = library.exercises[exercise]
    return known.form(variant).words.title if variant else known.name


def known_name(library: Library, exercise_id: str, variant: str = "") -> str:
    """An exercise's name; its id where the library has lost it."""
    if exercise_id not in library.exercises:
        return exercise_id
    known = variant in library.exercises[exercise_id].variants
    return exercise_name(library, exercise_id, variant if known else "")


def listed_name(library: Library, exercise: str, variant: str = "") -> str:
    """`Toe pressing`, or `Toe pressing (seated)`: among others, or where a side follows.

    A form that is called otherwise keeps its name; what the library has lost is told by its id.
    """
    title, name = known_name(library, exercise, variant), known_name(library, exercise)
    form = title.removeprefix(f"{name}, ")
    return title if form == title else tr("library", "{name} ({form})", name=name, form=form)


def listed_names(library: Library, items: Iterable[Item]) -> list[str]:
    """What exercises are called where they stand one after the other."""
    return [listed_name(library, item.exercise, item.variant) for item in items]


def form_name(exercise: Exercise, variant: str = "") -> str:
    """What the choice of forms calls one of them; the usual one by its position if that tells."""
    form = exercise.form(variant)
    if variant:
        return form.name
    if any(other.posture is form.posture for other in exercise.variants.values()):
        return tr("library", "Standard")
    return posture(form.posture)


def number_of_exercises(number: int) -> str:
    """`1 exercise`, `4 exercises`."""
    return trn("library", "{n} exercise", "{n} exercises", number)


def posture(value: Posture) -> str:
    """`Standing`, `Seated`, `On the floor`, `Lying`."""
    return {
        Posture.STANDING: tr("library", "Standing"),
        Posture.SEATED: tr("library", "Seated"),
        Posture.FLOOR_SITTING: tr("library", "On the floor"),
        Posture.LYING: tr("library", "Lying down"),
    }[value]
