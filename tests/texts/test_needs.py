"""What to fetch is said before an exercise begins."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.words import FormWords
from footcare_gui.texts.needs import needs_of, you_will_need
from tests.builders import CIRCLES


def test_nothing_to_fetch_is_said_too() -> None:
    assert you_will_need(()) == "You will need: nothing"


def test_of_ones_own_that_names_no_thing_nothing_is_said() -> None:
    own = CIRCLES.as_own()
    assert needs_of(own, own.usual, own.usual._replace(equipment=())) == ""
    mat = own.usual._replace(equipment=(("mat",),))
    assert needs_of(own, mat, mat) == "You will need: a mat"


def test_things_to_fetch_are_told_apart_even_where_one_is_this_or_that() -> None:
    assert you_will_need((("wall",), ("bed", "mat"))) == "You will need: a wall; a bed or mat"


def test_things_of_other_peoples_files_are_named_as_they_stand() -> None:
    needs = (("two marbles",), ("chair",))
    assert you_will_need(needs) == "You will need: two marbles; a chair"


def test_a_steadier_form_is_named_with_what_it_needs() -> None:
    usual: Form = CIRCLES.usual._replace(equipment=(("wall",),))
    seated = usual._replace(
        id="seated", words=FormWords("Seated", "Circles, seated"), equipment=(("chair",),)
    )
    exercise = CIRCLES._replace(usual=usual, variants={"seated": seated})
    assert needs_of(exercise, usual, usual) == "You will need: a wall"
    assert needs_of(exercise, usual, seated) == "Steadier instead: Seated. You will need: a chair"
