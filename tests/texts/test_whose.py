"""Whose a routine or an exercise is."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.platform.places import library_file
from footcare_gui.texts import whose as words
from tests.kits.messages_kit import past_the_translators

ADA = Programme("Ankle", "Ada Lind", exercises=("heel_cord",), routines=("hers",))


@pytest.fixture(scope="module")
def library() -> Library:
    built_in = load_library(library_file()).library
    hers = built_in.routines["morning"]._replace(id="hers")
    return built_in._replace(routines={**built_in.routines, "hers": hers}, programmes=(ADA,))


def test_every_word_is_for_translators(library: Library) -> None:
    given = {"library": library, "routine": library.routines["hers"], "programme": ADA}
    assert past_the_translators(words, **given, exercise="heel_cord") == {}


def test_of_two_routines_of_one_name_the_one_that_was_given_says_from_whom(
    library: Library,
) -> None:
    said = [words.of_routine(library, library.routines[id]) for id in ("morning", "hers")]
    assert said == ["", "From Ada Lind"]
    nameless = library._replace(programmes=(ADA._replace(by=""),))
    assert words.of_routine(nameless, library.routines["hers"]) == "From “Ankle”"


@pytest.mark.parametrize(
    ("name", "said"), [("morning", "Yours"), ("Evening by myself", "")], ids=["alike", "unlike"]
)
def test_ones_own_is_marked_only_where_another_is_called_so(
    library: Library, name: str, said: str
) -> None:
    mine = Routine("mine", name, library.routines["morning"].items, own=True)
    whole = library._replace(routines={**library.routines, "mine": mine})
    assert words.of_routine(whole, mine) == said


def test_only_an_exercise_that_came_with_a_programme_is_somebody_elses(library: Library) -> None:
    assert words.of_exercise(library, "heel_cord") == ""
    brought = library._replace(programmes=(ADA._replace(brought=("heel_cord",)),))
    assert words.of_exercise(brought, "heel_cord") == "From Ada Lind"
    assert words.of_exercise(brought, "toe_walk") == ""
