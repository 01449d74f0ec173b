"""The leaflet says how much, where and what to take care of, in the words of the app."""

from __future__ import annotations

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.platform.places import library_file
from footcare_gui.texts import leaflet

EXERCISES = load_library(library_file()).library.exercises


def test_a_dose_is_what_is_prescribed_and_what_we_add() -> None:
    assert leaflet.dose(EXERCISES["heel_cord"].usual) == "30 s · each leg · twice a day"
    assert "aim for 10 s" in leaflet.dose(EXERCISES["pencil_grip"].usual)


def test_where_is_the_position_and_what_to_fetch() -> None:
    assert leaflet.where(EXERCISES["pencil_grip"].usual) == "Standing · a pencil · a worktop"


def test_cautions_are_one_paragraph_or_none() -> None:
    assert leaflet.take_care(("One.", "Two.")) == "Take care: One. Two."
    assert leaflet.take_care(()) == ""


def test_when_to_stop_says_whom_to_call() -> None:
    assert "call emergency services" in leaflet.when_to_stop()
