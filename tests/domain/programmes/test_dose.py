"""A dose that was understood, as it is written."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.programmes.dose import written_dose
from footcare_gui.domain.programmes.sentence import read_sentence
from footcare_gui.domain.programmes.written import Written


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Curls 3x12 each foot, rest 30 s, every second day",
            {
                "tempo": {"up": "2 s", "down": "2 s"},
                "repetitions": "12",
                "sides": "each foot",
                "sets": "3",
                "set_rest": "30 s",
                "every": "2 days",
            },
        ),
        (
            "Holds 30 s, 20 s, 10 s, rest 10 s, Monday and Friday",
            {
                "hold": ("30 s", "20 s", "10 s"),
                "sets": "3",
                "set_rest": "10 s",
                "days": ("monday", "friday"),
            },
        ),
        (
            "Holds 10 s × 8, 6, 4 until 2027-01-31",
            {"hold": "10 s", "repetitions": ("8", "6", "4"), "sets": "3", "until": "2027-01-31"},
        ),
        (
            "Raises, at most 20, 5 days a week, twice a day 4 hours apart",
            {
                "tempo": {"up": "2 s", "down": "2 s"},
                "repetitions": "up to 20",
                "per_day": "2",
                "days_per_week": "5",
                "apart": "4 h",
            },
        ),
        (
            "Drops 3 x 15, straight knee then bent knee, rest 4 s between reps",
            {
                "tempo": {"up": "2 s", "down": "2 s"},
                "repetitions": "15",
                "sets": "3",
                "parts": ("straight_knee", "bent_knee"),
                "rest": "4 s",
            },
        ),
        (
            "Stretch, hold 30 s; add 5 s each week up to 60",
            {"hold": "30 s", "each_week": {"add": "5 s", "up_to": "60 s"}},
        ),
        (
            "Squats 10 times, rest 30 s, one more set a week up to 3",
            {
                "tempo": {"up": "2 s", "down": "2 s"},
                "each_week": {"add": "1 set", "up_to": "3 sets"},
                "repetitions": "10",
                "set_rest": "30 s",
            },
        ),
        (
            "Balance 3 × 30 s each leg, legs in turn",
            {"hold": "30 s", "repetitions": "3", "sides": "each leg", "alternate": "yes"},
        ),
    ],
)
def test_a_sentence_becomes_the_keys_of_a_file(sentence: str, expected: Written) -> None:
    dosage = read_sentence(sentence, date(2026, 11, 28)).dose.dosage
    assert written_dose(dosage) == expected
