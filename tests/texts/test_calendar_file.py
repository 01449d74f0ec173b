from __future__ import annotations

import pytest

from footcare_gui.texts import calendar_file as words


@pytest.mark.parametrize(
    ("names", "title"),
    [
        (["A"], "Feet and legs: A"),
        (["A", "B", "C"], "Feet and legs: A, B, C"),
        (["A", "B", "C", "D"], "Feet and legs: 4 exercises"),
    ],
)
def test_an_appointment_names_few_and_counts_many(names: list[str], title: str) -> None:
    assert words.summary(names) == title


def test_a_time_is_written_for_minutes_after_midnight() -> None:
    assert words.time_of_day(8 * 60 + 5) == "08:05"
