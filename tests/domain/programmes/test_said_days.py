"""The last day of a prescription, as people name it."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.programmes.said_days import LAST_DAY, MONTHS, said_last_day

TODAY = date(2026, 11, 29)


def last_day(text: str, today: date = TODAY) -> date | None:
    found = re.fullmatch(LAST_DAY, text, re.IGNORECASE)
    return None if found is None else said_last_day(found, today)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("until the end of January", date(2027, 1, 31)),
        ("till end of February", date(2027, 2, 28)),
        ("through the end of the month of Feb 2028", date(2028, 2, 29)),
        ("until 31 January", date(2027, 1, 31)),
        ("until January 31st", date(2027, 1, 31)),
        ("until the 24th of Dec.", date(2026, 12, 24)),
        ("UNTIL 5TH MARCH 2028", date(2028, 3, 5)),
        ("until Dec 24th, 2026", date(2026, 12, 24)),
        ("until 29 November", TODAY),
        ("until 28 November", date(2027, 11, 28)),
        ("until 2027-01-31", date(2027, 1, 31)),
    ],
)
def test_a_day_without_a_year_is_the_next_one(text: str, day: date) -> None:
    assert last_day(text) == day


@pytest.mark.parametrize(
    "text", ["until May", "until 31 February", "until 2027-02-30", "until the end of it", "until"]
)
def test_what_names_no_day_there_is_means_nothing(text: str) -> None:
    assert last_day(text) is None


@given(st.sampled_from(MONTHS), st.dates(date(1, 1, 1), date(9990, 1, 1)))
def test_the_end_of_a_month_is_its_last_day_and_never_past(month: str, today: date) -> None:
    found = last_day(f"until the end of {month}", today)
    assert found is not None
    assert today <= found
    assert (found.month, found.toordinal() - today.toordinal() < 366 + 31) == (
        MONTHS.index(month) + 1,
        True,
    )
