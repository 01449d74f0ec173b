"""How the person's region writes dates, times, numbers and lists.

The only part of the texts with Qt in it: Qt asks the system for what a person has set there, which
neither the standard library nor a table of ours can. Everything else builds on these few functions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QTime

_FORMS = {
    "letter": QLocale.FormatType.NarrowFormat,
    "short": QLocale.FormatType.ShortFormat,
    "whole": QLocale.FormatType.LongFormat,
}
_SECONDS = re.compile(r"[:.]ss?")
"""Some regions, and some versions of Qt, write them even in the short form."""


def weekday_name(number: int, form: str = "whole") -> str:
    """A day of the week, Monday 0: its `letter`, its `short` name or the `whole` one."""
    return QLocale().standaloneDayName(number + 1, _FORMS[form])


def month_name(number: int) -> str:
    """The short name of a month, January 1."""
    return QLocale().standaloneMonthName(number, _FORMS["short"])


def first_weekday() -> int:
    """What a week begins with, Monday 0."""
    return QLocale().firstDayOfWeek().value - 1


def date_pattern() -> str:
    """How a date is written in full, as `dddd, d MMMM yyyy` in some order."""
    return QLocale().dateFormat(_FORMS["whole"])


def date_in(pattern: str, day: date) -> str:
    """A day, written after such a pattern."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def time_in_words(hour: int, minute: int) -> str:
    """`07:42`, or `7:42 AM`."""
    pattern = _SECONDS.sub("", QLocale().timeFormat(_FORMS["short"]))
    return QLocale().toString(QTime(hour, minute), pattern)


def number(value: float, places: int = 0) -> str:
    """A number with its decimal places and separators."""
    return QLocale().toString(float(value), "f", places)


def middle_number(value: float) -> str:
    """A median of whole numbers: with a half only where it has one."""
    return number(value, 0 if value.is_integer() else 1)


def listing(things: Sequence[str]) -> str:
    """Things one after the other: `a, b, c`."""
    return QLocale().createSeparatedList(list(things)) if len(things) > 1 else "".join(things)
