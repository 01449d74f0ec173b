"""Finding exercises by what a person would type: a name, a posture, a thing, an everyday word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple
from unicodedata import combining, normalize

from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Library

Near = Callable[[str, Sequence[str]], Collection[str]]
"""Which of some words may be meant by a misspelt one."""


class Found(NamedTuple):
    """An exercise that was found, in the form that was: the usual one wherever that fits."""

    exercise: str
    variant: str = ""


def plain(text: str) -> str:
    """The text as it is compared: without case, accents and marks on letters."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return "".join(char for char in normalize("NFKD", folded) if not combining(char))


def none_near(_word: str, _words: Sequence[str]) -> Collection[str]:
    """Everybody spells as the library does."""
    return ()


class SearchIndex:
    """What is known of every form of every exercise, ready to be searched.

    A query is split into words; a form is found when each word begins one of its own, or is near
    the beginning of one where no word at all begins so.

    Args:
        library: Its exercises with their words.
        said_of: What else a form is called: posture, things, body parts, everyday words.
        near: Who knows misspellings.
    """

    def __init__(
        self,
        library: Library,
        said_of: Callable[[Form], Iterable[str]],
        near: Near = none_near,
    ) -> None:
        self._near = near
        self._forms: list[Found] = []
        self._with: dict[str, set[int]] = {}
        for exercise in library.exercises.values():
            common = plain(" ".join(_words_of(exercise))).split()
            for form in (exercise.usual, *exercise.variants.values()):
                own = plain(" ".join((form.name, *said_of(form)))).split()
                for word in {*common, *own}:
                    self._with.setdefault(word, set()).add(len(self._forms))
                self._forms.append(Found(exercise.id, form.id))
        self._words = sorted(self._with)

    def matches(self, query: str) -> tuple[Found, ...]:
        """What is found, each exercise once, in the library's order; all for an empty query."""
        numbers = set(range(len(self._forms)))
        for word in plain(query).split():
            numbers &= self._forms_with(word)
        found: dict[str, Found] = {}
        for number in sorted(numbers):
            found.setdefault(self._forms[number].exercise, self._forms[number])
        return tuple(found.values())

    def _forms_with(self, word: str) -> set[int]:
        meant = list(self._beginning_with(word)) or self._near(word, self._words)
        return set().union(*(self._with[one] for one in meant))

    def _beginning_with(self, word: str) -> Iterator[str]:
        for place in range(bisect_left(self._words, word), len(self._words)):
            if not self._words[place].startswith(word):
                return
            yield self._words[place]


def _words_of(exercise: Exercise) -> Iterator[str]:
    yield exercise.name
    yield exercise.id.replace("_", " ")
    yield exercise.words.purpose
