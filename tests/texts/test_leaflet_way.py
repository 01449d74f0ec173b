"""A way on paper knows which of its steps have a picture, and what is fetched before."""

from __future__ import annotations

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Rung
from footcare_gui.platform.places import library_file
from footcare_gui.texts.leaflet_way import Told, fetch, lighter_ms, usual

FORM = load_library(library_file()).library.exercises["pencil_grip"].usual


def test_a_picture_stands_above_the_number_of_its_step() -> None:
    way = usual(FORM, (Told("Stand."), Told("Curl.", "grip"), Told("Lift.", "hold")))
    assert way.pictures == ((2, "grip"), (3, "hold"))


def test_what_a_way_adds_comes_after_the_cautions_of_its_form() -> None:
    way = usual(FORM, (), "Once a day.", cautions=("More.",))
    assert way.cautions == (*FORM.words.cautions, "More.")
    assert way.heading == "Standing"
    assert way.after == ("Once a day.",)


def test_what_is_fetched_is_a_sentence() -> None:
    assert fetch(FORM.equipment) == "You need a pencil and a worktop."


def test_the_first_weeks_are_lighter_where_the_library_says_so() -> None:
    assert lighter_ms(FORM, Rung("pencil_grip", work_ms=5000)) == 5000
    assert lighter_ms(FORM, None) == FORM.dosage.work_ms
