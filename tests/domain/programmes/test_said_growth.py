"""What a sentence says of growing is found in its order, and taken by a dose that can grow so."""

from __future__ import annotations

from footcare_gui.domain.exercises.sets import Growth
from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.said_growth import said_growths, with_growth

BOTH = "Add a set each week up to 3; 5 s more per week to 1 min; add 2 s a week"


def test_each_place_is_found_with_what_it_says() -> None:
    found = said_growths(BOTH)
    assert [one.growth for one in found] == [Growth(1, 3, "sets"), Growth(5_000, 60_000), None]
    assert [BOTH[one.start : one.end] for one in found] == [one.words for one in found]


def test_the_first_that_the_dose_can_follow_is_taken_and_the_others_stay_in_words() -> None:
    said = said_growths(BOTH)
    dose, left = with_growth(DraftDose(work_ms=30_000, sets=3), said)
    assert dose.growth == Growth(5_000, 60_000)
    assert left == (said[0], said[2])
    assert with_growth(DraftDose(sets=3, repetitions=12), said)[0].growth is None


def test_growing_by_nothing_is_not_growing() -> None:
    said = said_growths("add 0 sets each week up to 3")
    assert with_growth(DraftDose(repetitions=12), said) == (DraftDose(repetitions=12), said)
