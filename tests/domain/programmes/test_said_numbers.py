"""Numbers and lengths are found as people write them."""

from __future__ import annotations

import re

import pytest

from footcare_gui.domain.programmes.said_numbers import NUMBER, TIME, number, time_ms


@pytest.mark.parametrize(
    ("text", "expected"), [("12", 12), ("Twelve", 12), ("twice", 2), ("sixty", 60), ("seven", 7)]
)
def test_a_number_is_written_in_digits_or_words(text: str, expected: int) -> None:
    found = re.fullmatch(NUMBER, text, re.IGNORECASE)
    assert found is not None
    assert number(found[1]) == expected


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("30 s", 30_000),
        ("30s", 30_000),
        ("two minutes", 120_000),
        ("5 secs.", 5_000),
        ("1.5 min", 90_000),
        ("half a minute", 30_000),
        ("a minute", 60_000),
    ],
)
def test_a_length_has_a_unit(text: str, ms: int) -> None:
    found = re.fullmatch(TIME, text, re.IGNORECASE)
    assert found is not None
    assert time_ms(found[1], found[2]) == ms


def test_a_unit_ends_where_its_word_does() -> None:
    assert re.search(TIME, "3 sets") is None


def test_the_end_of_a_range_and_of_a_fraction_is_no_number() -> None:
    assert re.search(TIME, "10-20 s, a second set") is None
    assert re.search(NUMBER, "x1/2") is not None
    assert re.findall(NUMBER, "2.5") == ["2"]
