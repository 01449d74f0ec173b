"""Puts the search together; loaded with its first keystroke."""

from __future__ import annotations

from collections.abc import Iterator

from footcare_gui.adapters.library.everyday import read_everyday
from footcare_gui.adapters.library.near import near
from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.search import SearchIndex
from footcare_gui.platform import places
from footcare_gui.texts.gate import speaks_english
from footcare_gui.texts.search import search_words

PASSED_OVER = "passed_over"
"""Key of the words that tell nothing."""
SAY = "say_"
"""How keys begin of words of which something is to be said, by an id of `texts.search.advice`."""


def search_index(library: Library) -> SearchIndex:
    """A search of a library that forgives misspellings and knows everyday words."""
    everyday = read_everyday(places.resources() / "search") if speaks_english() else {}

    def said_of(form: Form) -> Iterator[str]:
        yield from (everyday.get(key, "") for key in form.works)
        yield from search_words(form)
        things = (thing for need in form.equipment for thing in need)
        yield from (everyday.get(key, "") for key in (form.posture, *things))

    passed_over = everyday.get(PASSED_OVER, "").split()
    advice = {key[len(SAY) :]: words for key, words in everyday.items() if key.startswith(SAY)}
    return SearchIndex(library, said_of, near, passed_over, advice=advice, routine_called=everyday)
