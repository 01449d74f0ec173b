"""Dates and times of day as the language writes them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat

ARABIC_COMMA, HAN_YEAR = chr(0x60C), chr(0x5E74)
"""Parts of other languages' date formats, taken out of them and never shown."""


def weekday(number: int, *, short: bool) -> str:
    """A day of the week, Monday 0: its letter, or its whole name."""
    form = QLocale.FormatType.NarrowFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(number + 1, form)


def month(day: date) -> str:
    """The short name of a day's month."""
    return QLocale().standaloneMonthName(day.month, _SHORT)


def long_date(day: date) -> str:
    """`Monday 2 March`, in the language's own order; the year where it is another."""
    return QLocale().toString(_qdate(day), _without_year(_LONG))


def short_date(day: date) -> str:
    """`2 Mar`, in the language's own order."""
    return QLocale().toString(_qdate(day), _day_and_month())


def full_date(day: date) -> str:
    """`Monday, 2 March 2026`, in the language's own order."""
    return QLocale().toString(_qdate(day), _LONG)


def plain_date(day: date) -> str:
    """`2 March 2026`, in the language's own order, without the day of the week."""
    text = QLocale().dateFormat(_LONG)
    for name in ("dddd, ", f"dddd{ARABIC_COMMA} ", " dddd", ", dddd", "dddd ", "dddd"):
        if name in text:
            text = text.replace(name, "")
            break
    return QLocale().toString(_qdate(day), text.strip(" ,"))


def time_of_day(at: datetime) -> str:
    """`07:42`, in the way of the language."""
    return QLocale().toString(QTime(at.hour, at.minute), _SHORT)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _without_year(form: QLocale.FormatType) -> str:
    """The language's date format without its year, and without what only leads to a year."""
    text = QLocale().dateFormat(form)
    for year in (", yyyy", " yyyy", f"yyyy{HAN_YEAR}", "yyyy. ", "yyyy ", "yyyy"):
        if year in text:
            return text.replace(year, "").strip(" ,")
    return text


def _day_and_month() -> str:
    """`d MMM` or `MMM d`, as the language has it."""
    return "MMM d" if "MMMM d" in QLocale().dateFormat(_LONG) else "d MMM"
