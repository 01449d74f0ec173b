from __future__ import annotations

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.platform.places import library_file
from footcare_gui.texts import feeling as words
from tests.histories import NOW


@pytest.mark.parametrize(
    ("score", "said"), [(0, "0 of 10, fine"), (4, "4 of 10"), (10, "10 of 10, the worst")]
)
def test_a_number_is_read_with_its_scale(score: int, said: str) -> None:
    assert words.number_spoken(score) == said


def test_an_easier_form_is_offered_by_its_name() -> None:
    exercise = load_library(library_file()).library.exercises["toe_press"]
    said = words.easier(exercise, exercise.form("seated"))
    assert said.endswith("An easier form from now on: Toe pressing, seated?")


def test_thanks_depend_on_how_it_feels() -> None:
    assert words.thanks(2) == "Noted."
    assert words.thanks(6) == "Let's leave it gently for today."


def test_what_comes_next_says_when_if_it_is_known() -> None:
    assert words.when_next("Walk", NOW) == "Next: Walk, from 12:40"
    assert words.when_next("Walk", None) == "Next: Walk, whenever it suits you"
