from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.texts import dates

DAY = date(2026, 3, 2)
GERMAN, JAPANESE, HUNGARIAN = "dddd, d. MMMM yyyy", "yyyy年M月d日dddd", "yyyy. MMMM d., dddd"


def test_a_day_is_written_long_short_full_and_plain() -> None:
    assert dates.long_date(DAY) == "Monday, 2 March"
    assert dates.short_date(DAY) == "2 Mar"
    assert dates.full_date(DAY) == "Monday, 2 March 2026"
    assert dates.plain_date(DAY) == "2 March 2026"


@pytest.mark.parametrize(
    ("pattern", "left"),
    [(GERMAN, "dddd, d. MMMM"), (JAPANESE, "M月d日dddd"), (HUNGARIAN, "MMMM d., dddd")],
)
def test_the_year_is_taken_out_with_what_leads_to_it(pattern: str, left: str) -> None:
    assert dates.without_year(pattern) == left


@pytest.mark.parametrize(
    ("pattern", "left"),
    [(GERMAN, "d. MMMM yyyy"), (JAPANESE, "yyyy年M月d日"), (HUNGARIAN, "yyyy. MMMM d.")],
)
def test_the_day_of_the_week_is_taken_out(pattern: str, left: str) -> None:
    assert dates.without_weekday(pattern) == left


def test_day_and_month_keep_their_order() -> None:
    assert dates.day_and_month("dddd, MMMM d, yyyy") == "MMM d"
    assert dates.day_and_month(GERMAN) == "d MMM"


def test_a_day_of_the_week_is_a_letter_or_whole() -> None:
    assert dates.weekday(0, short=True) == "M"
    assert dates.weekday(0, short=False) == "Monday"
