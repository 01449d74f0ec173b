"""Words of sharing: all for translators, and names as they are."""

from __future__ import annotations

from datetime import date

from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.programmes.shared import Same
from footcare_gui.texts import sharing as words
from tests.kits.messages_kit import GIVEN, past_the_translators


def test_every_word_is_for_translators_and_keeps_what_it_is_given() -> None:
    given = {
        "programme": Programme("", GIVEN),
        "names": [GIVEN],
        "answer": Same.KEEP_BOTH,
        "number": 3,
    }
    assert past_the_translators(words, **given) == {}


def test_a_programme_says_who_it_is_from_and_until_when() -> None:
    programme = Programme("A", "Ada", date(2026, 11, 28), date(2027, 1, 31))
    assert words.about(programme) == "From Ada · 28 November 2026 · until 31 January 2027"
    assert words.about(Programme("A")) == ""


def test_what_is_in_it_is_counted() -> None:
    assert words.inside(0, 2, 0) == "2 routines"
    assert words.inside(1, 0, 4) == "1 exercise of its own · 4 pictures"


def test_each_answer_has_words_of_its_own() -> None:
    assert len({words.of_the_same(one) for one in Same}) == len(Same)
