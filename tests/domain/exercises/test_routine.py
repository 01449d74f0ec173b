"""A library finds the form that a routine asks for."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.routine import Item, Ladder, Routine, Rung
from tests.builders import PRESS, STRETCH, make_library


def test_the_form_of_an_item_is_found_by_exercise_and_variant() -> None:
    seated = PRESS.usual._replace(id="seated")
    library = make_library(STRETCH, PRESS._replace(variants={"seated": seated}))
    assert library.form(Item("stretch")) is STRETCH.usual
    assert library.form(Item("press", "seated")) is seated


@pytest.mark.parametrize("item", [Item("gone"), Item("stretch", "gone")])
def test_what_is_not_there_is_no_form(item: Item) -> None:
    with pytest.raises(KeyError):
        make_library(STRETCH).form(item)


def test_a_routine_with_a_gap_goes_with_what_it_needed() -> None:
    there, gone = Item("stretch"), Item("press", "seated")
    routines = {"a": Routine("a", "", (there,)), "b": Routine("b", "", (there, gone))}
    ladder = Ladder((Rung("press"),), (Rung("stretch"),))
    library = make_library(STRETCH)._replace(routines=routines, ladder=ladder)
    assert tuple(library.whole().routines) == ("a",)
    assert library.whole().ladder == Ladder((), (Rung("stretch"),))
    assert library.whole() == library.whole().whole()
