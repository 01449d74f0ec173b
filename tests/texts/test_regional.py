from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from footcare_gui.texts import regional


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_days_are_counted_from_monday() -> None:
    assert regional.weekday_name(0) == "Monday"
    assert regional.weekday_name(6, "short") == "Sun"
    assert regional.month_name(3) == "Mar"
    assert regional.first_weekday() == 0


def test_a_list_of_one_is_that_one() -> None:
    assert regional.listing(["a"]) == "a"
    assert regional.listing([]) == ""


def test_everything_follows_the_region(german: None) -> None:
    assert regional.weekday_name(0) == "Montag"
    assert regional.number(1234.5, 1) == "1.234,5"
    assert regional.listing(["a", "b", "c"]) == "a, b und c"
    assert regional.time_in_words(7, 42) == "07:42"
    assert regional.date_pattern().startswith("dddd, d. MMMM")


@pytest.mark.parametrize(
    ("pattern", "told"),
    [("HH:mm:ss", "07:42"), ("HH.mm.ss", "07.42"), ("h:mm:ss AP", "7:42 AM"), ("H:mm", "7:42")],
)
def test_a_time_has_no_seconds_whatever_the_system_says(
    pattern: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "timeFormat", lambda *_: pattern)
    assert regional.time_in_words(7, 42) == told
