"""The leaflet says where, in which order and what to take care of, for who has only the paper."""

from __future__ import annotations

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.platform.places import library_file
from footcare_gui.texts import leaflet

LIBRARY = load_library(library_file()).library
EXERCISES = LIBRARY.exercises


def test_where_is_the_position_and_what_to_fetch() -> None:
    assert leaflet.where(EXERCISES["pencil_grip"].usual) == "Standing · a pencil · a worktop"


def test_cautions_are_one_paragraph_or_none() -> None:
    assert leaflet.take_care(("One.", "Two.")) == "Take care: One. Two."
    assert leaflet.take_care(()) == ""


def test_when_to_stop_says_whom_to_call() -> None:
    assert "call emergency services" in leaflet.when_to_stop()


def test_the_order_is_that_of_the_routine_with_all_and_begins_with_the_first_routine() -> None:
    order = leaflet.in_order(LIBRARY)
    assert [one.id for one in order] == [
        item.exercise for item in LIBRARY.routines["full_ten"].items
    ]
    told = leaflet.how_to_use(order, leaflet.to_begin_with(LIBRARY))
    assert "1 Toe walking, 2 Toe pressing, 4 Heel tendon stretch and 9 Ankle circles" in told


def test_nothing_chimes_on_paper() -> None:
    for exercise in EXERCISES.values():
        assert "chime" not in " ".join((*leaflet.steps(exercise.usual), leaflet.instead(exercise)))


def test_the_left_side_is_named_and_the_change_is_a_step() -> None:
    *_, last = steps = leaflet.steps(EXERCISES["toe_stretch"].usual)
    assert steps[0] == "Sit tall, the left ankle on the right thigh."
    assert last == "Then the same with the right side."


def test_a_version_that_cautions_name_is_given_whole() -> None:
    told = leaflet.instead(EXERCISES["toe_stretch"])
    assert told.startswith("Foot flat version, on a chair, with the same dose: Sit tall")
    assert "Seated version" in leaflet.instead(EXERCISES["pencil_grip"])
