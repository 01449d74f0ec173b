"""Finding exercises by what a person would type: a name, a posture, a thing, an everyday word."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple
from unicodedata import combining, normalize

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Library

Near = Callable[[str, Sequence[str]], Collection[str]]
"""Which of some words may be meant by a misspelt one."""


LEAST_TELLING = 4
"""So many letters may begin a word of which something is to be said."""
SENTENCE = 3
"""From so many words on somebody tells what they have, and names nothing."""
_MARKS = ".,;:!?\"'()“”‘’…"


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
    the beginning of one where no word at all begins so. Words that tell nothing are passed over
    where others are left; of a whole sentence most of them are enough where no form has all. First
    comes what is called so, then what is for it; of what fits as well, what needs no balance.

    Args:
        library: Its exercises with their words.
        said_of: What else a form is called, the most telling first: body parts, posture, things.
        near: Who knows misspellings.
        passed_over: Words that tell nothing where others are left: "my", "hurts".
        advice: Words of which something is to be said rather than exercises shown, by what that
            is; the gravest first. Only what is called so is found by them.
        routine_called: What routines are called besides, by their ids.
    """

    def __init__(
        self,
        library: Library,
        said_of: Callable[[Form], Iterable[str]],
        near: Near = none_near,
        passed_over: Iterable[str] = (),
        *,
        advice: Mapping[str, str] = MappingProxyType({}),
        routine_called: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._advice = {id: sorted(plain(said).split()) for id, said in advice.items()}
        self._near, self._passed_over = near, frozenset(map(plain, passed_over))
        self._forms: list[Found] = []
        self._is_unsafe: list[bool] = []
        self._with: dict[str, dict[int, int]] = {}
        for exercise in library.exercises.values():
            common = [exercise.name, exercise.id.replace("_", " "), exercise.words.purpose]
            for form in (exercise.usual, *exercise.variants.values()):
                for rank, text in enumerate(
                    (f"{form.name} {common[0]}", *common[1:], *said_of(form))
                ):
                    for word in plain(text).split():
                        self._with.setdefault(word, {}).setdefault(len(self._forms), rank)
                self._forms.append(Found(exercise.id, form.id))
                self._is_unsafe.append(form.needs_balance)
        self._words = sorted(self._with)
        self._routines = {
            one.id: sorted(plain(f"{one.name} {one.note} {routine_called.get(one.id, '')}").split())
            for one in library.routines.values()
        }

    def advice(self, query: str) -> str:
        """Id of what is to be said of a query, `""` where there is nothing."""
        words = _words(query)
        advised = (id for id in self._advice if any(self._is_advised(word, id) for word in words))
        return next(advised, "")

    def routines(self, query: str) -> tuple[str, ...]:
        """Ids of the routines that are called so by all the words; none for an empty query."""
        words = _words(query)
        telling = [word for word in words if word not in self._passed_over] or words
        if not telling:
            return ()
        return tuple(
            id
            for id, said in self._routines.items()
            if all(
                any(_beginning_with(word, said)) or self._is_near(word, said) for word in telling
            )
        )

    def _is_near(self, word: str, said: Sequence[str]) -> bool:
        """Whether one of some words is meant by one that no exercise has."""
        return not any(_beginning_with(word, self._words)) and bool(self._meant(word, said))

    def matches(self, query: str) -> tuple[Found, ...]:
        """What is found, each exercise once, what fits best first.

        All is found for an empty query, and for words of which none tells anything.
        """
        words = _words(query)
        telling = [word for word in words if word not in self._passed_over]
        telling = telling or [word for word in words if self._tells(word)]
        is_loose = len(words) >= SENTENCE and not self.advice(query)
        ranks = self._ranked(telling, is_loose=is_loose)
        best: dict[str, int] = {}
        found: dict[str, Found] = {}
        for number in sorted(ranks):
            form = self._forms[number]
            place = 2 * ranks[number] + self._is_unsafe[number]  # unsafe behind what fits as well
            if form.exercise not in found:
                found[form.exercise], best[form.exercise] = form, place
            elif place < best[form.exercise]:
                best[form.exercise] = place
        return tuple(sorted(found.values(), key=lambda one: best[one.exercise]))

    def _tells(self, word: str) -> bool:
        """Whether a word that is passed over elsewhere tells something where it is all there is."""
        return len(word) >= LEAST_TELLING and any(_beginning_with(word, self._words))

    def _ranked(self, words: Sequence[str], *, is_loose: bool) -> dict[int, int]:
        """Which forms all the words fit, and how well: the less the better.

        Args:
            words: Those that tell something.
            is_loose: Words that nothing fits are passed over as well; where no form fits all of
                the others, those that fit most do, and half at least.
        """
        fitting = [self._forms_with(word) for word in words]
        fit = Counter(number for one in fitting for number in one)
        most, known = max(fit.values(), default=0), len(list(filter(None, fitting)))
        needed = most if is_loose and 2 * most >= known > 0 else len(words)
        return {
            number: sum(one.get(number, 0) for one in fitting)
            for number in range(len(self._forms))
            if fit[number] >= needed
        }

    def _forms_with(self, word: str) -> dict[int, int]:
        """Which forms a word fits, and how well: 0 in the name, more in what is said later."""
        fitting: dict[int, int] = {}
        worst = 0 if self.advice(word) else len(self._words)
        for one in list(_beginning_with(word, self._words)) or self._meant(word, self._words):
            for number, rank in self._with[one].items():
                if rank <= worst and rank < fitting.get(number, worst + 1):
                    fitting[number] = rank
        return fitting

    def _meant(self, word: str, words: Sequence[str]) -> Collection[str]:
        """What a word may be a misspelling of; nothing where there is something to say of it."""
        return () if self.advice(word) else self._near(word, words)

    def _is_advised(self, word: str, id: str) -> bool:
        """Whether a word is one of those, begins one, or is a misspelling of it and of no other."""
        said = self._advice[id]
        if word in said or (len(word) >= LEAST_TELLING and any(_beginning_with(word, said))):
            return True
        is_said = word in self._passed_over or len(word) <= LEAST_TELLING
        if is_said or not self._near(word, said):
            return False
        return not any(_beginning_with(word, self._words)) and not self._near(word, self._words)


def _words(query: str) -> list[str]:
    """Each as it is compared, without the marks of a sentence around it."""
    return [word for one in plain(query).split() if (word := one.strip(_MARKS))]


def _beginning_with(word: str, words: Sequence[str]) -> Iterator[str]:
    """Those of some words, in their order, that begin so."""
    for place in range(bisect_left(words, word), len(words)):
        if not words[place].startswith(word):
            return
        yield words[place]
