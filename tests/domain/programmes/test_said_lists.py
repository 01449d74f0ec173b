"""One number for each set, as people write them; ranges, dates and seconds are none."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.programmes.sentence import read_sentence

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    "words",
    [
        "repetitions 8, 6, 4",
        "reps: 8, 6, 4",
        "8, 6, 4 reps",
        "8-6-4",
        "8/6/4 reps",
        "8, 6, then 4 times",
        "3 sets of 8, 6, 4",
        "3 x 8, 6, 4",
    ],
)
def test_repetitions_that_differ_by_the_set(words: str) -> None:
    found = read_sentence(f"Calf raises, {words}, each leg", TODAY)
    assert (found.name, found.dose.by_set, found.left) == ("Calf raises", (8, 6, 4), ())


@pytest.mark.parametrize("words", ["holds 30 s, 20 s, 10 s", "30 s, 20 s, then 10 s", "30/20/10 s"])
def test_lengths_that_differ_by_the_set(words: str) -> None:
    found = read_sentence(f"Calf raise, {words}, repetitions 8, 6, 4", TODAY)
    assert (found.dose.work_by_set_ms, found.left) == ((30_000, 20_000, 10_000), ())
    assert (found.name, found.dose.by_set) == ("Calf raise", (8, 6, 4))


@pytest.mark.parametrize(
    "words",
    [
        "10-12 reps",
        "3 sets of 12, 30 s between sets",
        "3 sets of 12, 2 times a day",
        "until 31/1/27",
    ],
)
def test_a_range_a_rest_a_day_and_a_date_are_no_lists(words: str) -> None:
    assert read_sentence(f"Curls, {words}", TODAY).dose.by_set == ()


@pytest.mark.parametrize(("words", "number"), [("reps 12", 12), ("repetitions: 15", 15)])
def test_a_single_number_may_stand_behind_its_word(words: str, number: int) -> None:
    found = read_sentence(f"Curls, {words}", TODAY)
    assert (found.dose.repetitions, found.dose.by_set, found.left) == (number, (), ())
