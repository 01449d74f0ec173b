"""A long prescription in the few words of a row."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.programmes.sentence import read_sentence
from footcare_gui.texts.short_dose import planned_line, row_line
from tests.figure_frames import LIBRARY

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("prescription", "row"),
    [
        (
            "Heel drops 3x15 each leg, straight knee then bent knee, slowly, 60 s rest between "
            "sets, twice a day at least 4 hours apart for 6 weeks",
            "3 × 15 · 2 parts · each leg · twice a day",
        ),
        ("Towel curls 3x12 each foot, rest 30 s, every second day",
         "3 × 12 · each foot · every second day"),
        ("Balance 3 sets of 30 s each leg, legs in turn, Monday, Wednesday and Friday",
         "3 × 30 s · each leg, in turn · Mon, Wed, Fri"),
        ("Heel raises, reps 8, 6, 4, daily", "8, 6, 4 times · every day"),
        ("Holds 30 s, 20 s, 10 s", "30 s, 20 s, 10 s · every day"),
        ("Squats up to 20", "up to 20 times · every day"),
        ("Heel raises 12 times", "12 times · every day"),
        ("Wall stretch hold 30 s, 2 times a day, each leg; add 5 s each week up to 60 s, "
         "at least 4 hours apart",
         "30 s · each leg · twice a day · more each week"),
        ("Wall stretch hold 30 s, each leg", "30 s · each leg · every day"),
    ],
)  # fmt: skip
def test_a_row_says_how_much_on_which_side_and_how_often(prescription: str, row: str) -> None:
    assert row_line(read_sentence(prescription, TODAY).dose.dosage._replace(own=True)) == row


@pytest.mark.parametrize(
    ("entry", "row"),
    [
        (Entry("toe_stretch", "fascia"), "10 s × 10 · each foot · 3 times a day"),
        (Entry("toe_stretch"), "3 × each foot · every day"),
        (Entry("toe_stretch", "", 2), "3 × each foot · twice a day"),
        (Entry("heel_cord", "", 1, frozenset({3, 0})), "30 s · each leg · Mon, Thu"),
        (Entry("ankle_circles"), "Up to 15 s · each leg · every day"),
    ],
)
def test_what_is_in_the_plan_is_said_as_often_as_that_has_it(entry: Entry, row: str) -> None:
    dosage = LIBRARY.form(Item(entry.exercise, entry.variant)).dosage
    assert planned_line(dosage, entry) == row


def test_a_dose_of_ones_own_is_said_in_short_in_the_plan_too() -> None:
    written = read_sentence("Balance 3 sets of 30 s each leg, twice a day", TODAY).dose.dosage
    entry = Entry("balance", "", 3, frozenset({4}))
    assert planned_line(written._replace(own=True), entry) == (
        "3 × 30 s · each leg · 3 times a day · Fri"
    )
