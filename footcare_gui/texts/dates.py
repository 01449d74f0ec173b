"""Dates and times of day as the language writes them."""

from __future__ import annotations

from datetime import date, datetime

from footcare_gui.texts import regional

ARABIC_COMMA, HAN_YEAR = chr(0x60C), chr(0x5E74)
"""Parts of other languages' date formats, taken out of them and never shown."""


def weekday(number: int, *, short: bool) -> str:
    """A day of the week, Monday 0: its letter, or its whole name."""
    return regional.weekday_name(number, "letter" if short else "whole")


def month(day: date) -> str:
    """The short name of a day's month."""
    return regional.month_name(day.month)


def long_date(day: date) -> str:
    """`Monday 2 March`, in the language's own order, without the year."""
    return regional.date_in(without_year(regional.date_pattern()), day)


def short_date(day: date) -> str:
    """`2 Mar`, in the language's own order."""
    return regional.date_in(day_and_month(regional.date_pattern()), day)


def full_date(day: date) -> str:
    """`Monday, 2 March 2026`, in the language's own order."""
    return regional.date_in(regional.date_pattern(), day)


def plain_date(day: date) -> str:
    """`2 March 2026`, in the language's own order, without the day of the week."""
    return regional.date_in(without_weekday(regional.date_pattern()), day)


def time_of_day(at: datetime) -> str:
    """`07:42`, in the way of the language."""
    return regional.time_in_words(at.hour, at.minute)


def without_weekday(pattern: str) -> str:
    """A date pattern without the day of the week, and without what only leads to it."""
    for name in ("dddd, ", f"dddd{ARABIC_COMMA} ", " dddd", ", dddd", "dddd ", "dddd"):
        if name in pattern:
            return pattern.replace(name, "").strip(" ,")
    return pattern


def without_year(pattern: str) -> str:
    """A date pattern without its year, and without what only leads to a year."""
    for year in (", yyyy", " yyyy", f"yyyy{HAN_YEAR}", "yyyy. ", "yyyy ", "yyyy"):
        if year in pattern:
            return pattern.replace(year, "").strip(" ,")
    return pattern


def day_and_month(pattern: str) -> str:
    """`d MMM` or `MMM d`, in the order of a date pattern."""
    return "MMM d" if "MMMM d" in pattern else "d MMM"
