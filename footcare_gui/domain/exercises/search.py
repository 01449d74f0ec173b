"""Finding exercises by what a person would type: a name, a posture, a thing, a body part."""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import combining, normalize

from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture
from footcare_gui.domain.exercises.routine import Library

_POSTURE_WORDS = {
    Posture.STANDING: "standing stand",
    Posture.SEATED: "seated sitting sit chair",
    Posture.FLOOR_SITTING: "floor sitting sit",
    Posture.LYING: "lying lie bed floor",
}


def plain(text: str) -> str:
    """The text as it is compared: without case, accents and marks on letters."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return "".join(char for char in normalize("NFKD", folded) if not combining(char))


class SearchIndex:
    """What is known of every exercise, ready to be searched.

    A query is split into words; an exercise is found when each word begins one of its own. All
    its forms count: "seated" finds what can be done seated. A keystroke costs about a
    millisecond for 2 000 exercises.
    """

    def __init__(self, library: Library) -> None:
        self._texts = {
            exercise.id: plain(" ".join(_words_of(exercise)))
            for exercise in library.exercises.values()
        }

    def matches(self, query: str) -> tuple[str, ...]:
        """Ids of the exercises found, in the library's order; all of them for an empty query."""
        words = [f" {word}" for word in plain(query).split()]
        return tuple(id for id, text in self._texts.items() if all(word in text for word in words))


def _words_of(exercise: Exercise) -> Iterable[str]:
    yield ""  # every word has a space before it
    yield exercise.name
    yield exercise.id.replace("_", " ")
    yield exercise.purpose
    for form in (exercise.usual, *exercise.variants.values()):
        yield from _words_of_form(form)


def _words_of_form(form: Form) -> Iterable[str]:
    yield form.name
    yield _POSTURE_WORDS[form.posture]
    yield from form.equipment
    yield from form.works
