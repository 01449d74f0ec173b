"""What people type is written as the file wants it, or stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from footcare_gui.domain.programmes import typed
from footcare_gui.domain.programmes.written import Written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("30", "30 s"),
        ("30 sec", "30 s"),
        ("30s", "30 s"),
        ("2 minutes", "2 min"),
        ("2m", "2 min"),
        ("1:30", "90 s"),
        ("20-30", "20-30 s"),
        ("20–30 s", "20–30 s"),
        ("up to 15", "up to 15 s"),
        ("max 15 s", "up to 15 s"),
        ("at least 3 seconds", "at least 3 s"),
        ("as long as you can", "as long as you can"),
        ("30 parsecs", "30 parsecs"),
        ("", ""),
    ],
)
def test_a_length_needs_no_unit(text: str, written: str) -> None:
    assert typed.length(text) == written


@pytest.mark.parametrize(
    ("tidy", "text", "written"),
    [
        (typed.step, "5", "5 s"),
        (typed.step, "a set", "1 set"),
        (typed.step, "2 more sets", "2 sets"),
        (typed.end, "up to 3 sets", "3 sets"),
        (typed.lengths, "30, 20, 10", ("30 s", "20 s", "10 s")),
        (typed.lengths, "3, 2 min", ("3 min", "2 min")),
        (typed.lengths, "30", "30 s"),
        (typed.repetitions, "8, 6, 4", ("8", "6", "4")),
        (typed.repetitions, "at most 20", "up to 20"),
        (typed.repetitions, "12", "12"),
        (typed.several, " chair ,, towel; mat ", ("chair", "towel", "mat")),
        (typed.name, "Straight knee", "straight_knee"),
        (typed.name, "!", "!"),
        (typed.every, "2", "2 days"),
        (typed.every, "every second day", "2 days"),
        (typed.every, "soon", "soon"),
        (typed.apart, "4 hours", "4 h"),
        (typed.apart, "4", "4 h"),
        (typed.apart, "a while", "a while"),
    ],
)
def test_each_kind_of_field_is_tidied(
    tidy: Callable[[str], Written], text: str, written: Written
) -> None:
    assert tidy(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("6 weeks", "2027-01-08"),
        ("for 1 week", "2026-12-04"),
        ("31.1.2027", "2027-01-31"),
        ("2027-01-31", "2027-01-31"),
        ("end of January", "2027-01-31"),
        ("until 5 March", "2027-03-05"),
        ("May", "May"),
        ("soon", "soon"),
    ],
)
def test_weeks_become_their_last_day(text: str, written: str) -> None:
    assert typed.until(text, date(2026, 11, 28)) == written
