from __future__ import annotations

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.exercises.sets import When
from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.platform.places import library_file
from footcare_gui.texts import my_plan as words


@pytest.mark.parametrize(
    ("exercise", "times", "rhythm"),
    [
        ("heel_cord", 1, "Once a day"),
        ("heel_cord", 2, "Twice a day, at least 4 hours apart"),
        ("toe_walk", 3, "3 times a day, at least 2 hours apart"),
        (
            "pencil_grip",
            None,
            "Once a day, on 3 days a week at most, with a day of rest in between",
        ),
    ],
)
def test_a_rhythm_is_one_line(exercise: str, times: int | None, rhythm: str) -> None:
    dosage = load_library(library_file()).library.exercises[exercise].usual.dosage
    assert words.rhythm(dosage, Entry(exercise, times_a_day=times)) == rhythm


@pytest.mark.parametrize(
    ("days", "rhythm"),
    [(1, "Once a day"), (2, "Once a day, every second day"), (5, "Once a day, every 5 days")],
)
def test_who_is_to_do_it_every_so_many_days_is_told_so(days: int, rhythm: str) -> None:
    usual = load_library(library_file()).library.exercises["heel_cord"].usual.dosage
    dosage = usual._replace(ours=usual.ours._replace(when=When(every_days=days)))
    assert words.rhythm(dosage, Entry("heel_cord", times_a_day=1)) == rhythm


def test_how_it_stands_is_a_sentence_and_nothing_where_it_is_not_in_the_plan() -> None:
    assert words.stands(DueState("toe_walk", DueKind.NOW, 0, 1, None)) == "Due now."
    assert words.stands(None) == ""


def test_days_are_any_or_the_chosen_ones() -> None:
    assert words.which_days(()) == "Any day is fine"
    assert words.which_days((0, 2)) == "Only on these days"
    assert words.only_on(0) == "On Monday"
