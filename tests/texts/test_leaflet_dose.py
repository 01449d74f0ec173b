"""A dose on paper is whole sentences with one number each."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.platform.places import library_file
from footcare_gui.texts import leaflet_dose as dose

EXERCISES = load_library(library_file()).library.exercises


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("toe_walk", "How often: three times a day, every day."),
        (
            "pencil_grip",
            "How often: once a day, on 2 to 3 days a week. Never on two days in a row.",
        ),
        (
            "heel_cord",
            "How often: twice a day, every day. Leave at least 4 hours between the two.",
        ),
        ("band_pull", "How often: once a day, on 3 days a week."),
    ],
)
def test_how_often_names_times_days_and_what_lies_between(id: str, said: str) -> None:
    assert dose.how_often(EXERCISES[id].usual.dosage) == said


def test_a_hold_and_a_rest_are_those_of_the_library() -> None:
    press = EXERCISES["toe_press"].usual.dosage
    assert dose.hold(EXERCISES["heel_cord"].usual.dosage) == "Hold for 30 seconds. Keep breathing."
    assert "Hold for 3 seconds." in dose.hold_and_breathe_longer(press)
    assert "up to 10 seconds" in dose.hold_and_breathe_longer(press)
    assert dose.rest(press) == "Rest for 3 seconds."


def test_what_is_done_again_says_which_steps_and_how_often_in_all() -> None:
    grip = EXERCISES["pencil_grip"].usual.dosage
    assert dose.again(EXERCISES["toe_press"].usual.dosage, 3, 5) == (
        "Do steps 3 to 5 again, until you have done them 10 times in all."
    )
    assert dose.again_on_this_foot(grip, 2, 5) == (
        "Do steps 2 to 5 again, until the left foot has done them 5 times in all."
    )


def test_the_other_side_swaps_left_and_right() -> None:
    assert dose.other_leg(1, 4).startswith("Change legs: do steps 1 to 4 with the right leg.")
    assert dose.other_foot(1, 4).startswith("Change feet: do steps 1 to 4 with the right foot.")
    assert dose.other_leg(1, 4).endswith(
        "Where a step says left, take right; where it says right, take left."
    )
