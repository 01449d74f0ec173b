"""What a person types finds what a person means."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Form, Posture
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.search import SearchIndex, plain
from footcare_gui.domain.exercises.words import ExerciseWords, FormWords
from tests.builders import CIRCLES, GRIP, PRESS, STRETCH, make_library


def formed(form: Form, **changes: object) -> Form:
    return form._replace(**changes)


def said_of(form: Form) -> list[str]:
    """What this language calls postures and things."""
    postures = {Posture.SEATED: "seated sitzend", Posture.LYING: "lying bed"}
    things = {"long_towel": "langes Handtuch towel"}
    needs = [things[thing] for need in form.equipment for thing in need]
    return [postures.get(form.posture, ""), *needs, *form.works]


@pytest.fixture
def index() -> SearchIndex:
    towel = STRETCH._replace(
        words=ExerciseWords("Étirement avec serviette"),
        usual=formed(STRETCH.usual, equipment=(("long_towel",),), works=("hamstrings",)),
    )
    seated = formed(
        PRESS.usual,
        id="seated",
        words=FormWords("seated", "toe pressing, seated"),
        posture=Posture.SEATED,
    )
    press = PRESS._replace(words=ExerciseWords("Toe pressing"), variants={"seated": seated})
    circles = CIRCLES._replace(words=ExerciseWords("Ankle circles", "Keeps ankles moving."))
    grip = GRIP._replace(
        words=ExerciseWords("Toe pencil grip"), usual=formed(GRIP.usual, works=("arch",))
    )
    return SearchIndex(make_library(towel, press, circles, grip), said_of)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ("stretch", "press", "circles", "grip")),
        ("   ", ("stretch", "press", "circles", "grip")),
        ("towel", ("stretch",)),
        ("TOWEL", ("stretch",)),
        ("etirement", ("stretch",)),
        ("ÉTIR", ("stretch",)),
        ("seated", ("press",)),
        ("sitzend", ("press",)),
        ("handtuch", ("stretch",)),
        ("bed", ("circles",)),
        ("toe", ("press", "grip")),
        ("toe arch", ("grip",)),
        ("arch toe", ("grip",)),
        ("oe", ()),
        ("unicycle", ()),
        ("toe\t\narch", ("grip",)),
        (".*", ()),
    ],
)
def test_each_word_of_a_query_begins_a_word_of_what_is_found(
    index: SearchIndex, query: str, found: tuple[str, ...]
) -> None:
    assert tuple(one.exercise for one in index.matches(query)) == found


def test_what_is_called_so_comes_before_what_is_for_it(index: SearchIndex) -> None:
    purpose = GRIP._replace(words=ExerciseWords("Grip", "Wakes the ankles."))
    other = SearchIndex(
        make_library(purpose, CIRCLES._replace(words=ExerciseWords("Ankle"))), said_of
    )
    assert [one.exercise for one in other.matches("ankle")] == [CIRCLES.id, GRIP.id]


def test_words_that_tell_nothing_are_passed_over_where_others_are_left() -> None:
    towel = STRETCH._replace(words=ExerciseWords("Morning towel"))
    index = SearchIndex(make_library(towel, GRIP), said_of, passed_over=("morning", "hurts"))
    assert [one.exercise for one in index.matches("morning towel hurts")] == [STRETCH.id]
    assert [one.exercise for one in index.matches("morning hurts")] == [STRETCH.id]
    assert len(index.matches("hurts")) == 2, "that is said of none in particular"


def test_an_empty_library_finds_nothing() -> None:
    assert SearchIndex(Library(), said_of).matches("toe") == ()


def test_letters_are_compared_without_their_marks() -> None:
    assert plain("Füße ÀÉ") == "fusse ae"
