"""Numbers that no dose says as they are meant stay whole."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.programmes.said_unread import said_unread
from footcare_gui.domain.programmes.sentence import read_sentence

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    "words",
    ["10 to 15 reps", "hold 30–20 s", "2-3 x/week", "tempo 3-1-3", "3-1-3 tempo", "2 s pause"],
)
def test_a_range_and_a_tempo_are_handed_back_whole(words: str) -> None:
    assert said_unread(f"Curls, {words}, daily") == ((7, words),)
    found = read_sentence(f"Toe curls, {words}, left and right", TODAY)
    assert (found.name, found.left) == ("Toe curls", (words,))
    assert (found.dose.work_ms, found.dose.repetitions, found.dose.by_set) == (None, None, ())


@pytest.mark.parametrize("words", ["8-6-4 reps", "3x12", "until 2027-01-31", "8, 6, 4 times"])
def test_a_list_and_a_day_are_none(words: str) -> None:
    assert said_unread(f"Curls {words}") == ()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Towel curls 3x12, 5 sets", "5 sets"),
        ("Towel curls 3x12, twice daily, 3 times a day", "3 times a day"),
        ("Calf stretch, hold 30 s, for 20 s", "20 s"),
    ],
)
def test_a_second_number_of_a_kind_changes_nothing_and_is_handed_back(text: str, left: str) -> None:
    assert read_sentence(text, TODAY).left == (left,)
