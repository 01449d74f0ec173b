"""A dose on paper is whole sentences without a choice."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.platform.places import library_file
from footcare_gui.texts.leaflet_dose import dose

EXERCISES = load_library(library_file()).library.exercises


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("toe_walk", "Walk for 30 seconds. Three times a day, every day."),
        (
            "toe_stretch",
            "Hold each of steps 3 to 6 for 5 seconds: that is one round. 3 rounds with the left "
            "foot, then 3 with the right. Rest for 3 seconds after each round. "
            "Once a day, every day.",
        ),
        (
            "toe_press",
            "Hold for 3 seconds. Longer is allowed, up to 10 seconds. Do it 10 times, both feet "
            "together. Rest for 3 seconds after each time. Once a day, every day.",
        ),
        (
            "pencil_grip",
            "Hold for about 10 seconds, 30 seconds at most. 5 times with the left foot, then "
            "5 times with the right. Rest for 5 seconds after each time. "
            "Once a day, on 2–3 days a week. Never on two days in a row.",
        ),
        (
            "ankle_circles",
            "Circle for up to 15 seconds in all, half of it each way. Once with the left leg, "
            "then once with the right. Once a day, every day.",
        ),
    ],
)
def test_a_dose_is_how_long_how_often_on_which_side_and_when(id: str, said: str) -> None:
    assert dose(EXERCISES[id]) == said
