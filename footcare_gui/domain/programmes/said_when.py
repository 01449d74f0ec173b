"""When it is done, as it is said: how often a day and a week, on which days, and until when."""

from __future__ import annotations

import re
from datetime import date

from footcare_gui.domain.programmes.draft import DraftDose, last_day
from footcare_gui.domain.programmes.said_days import said_last_day
from footcare_gui.domain.programmes.said_numbers import number

_HOUR_MS = 3_600_000
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY = rf"(?:{'|'.join(f'{day[:3]}(?:{day[3:]})?' for day in _DAYS)})s?"
"""A pattern without a group."""


def per_day(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`3 times a day`; `a day` alone is once."""
    return dose._replace(per_day=number(found[1]) if found[1] else 1)


def daily(dose: DraftDose, _found: re.Match[str], _: date) -> DraftDose:
    """`every day`."""
    return dose._replace(days_per_week=7)


def apart(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`at least 4 hours apart`."""
    return dose._replace(when=dose.when._replace(apart_ms=_HOUR_MS * number(found[1])))


def every(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`every other day`, `every 3 days`."""
    days = 2 if found[1] else number(found[2])
    return dose._replace(when=dose.when._replace(every_days=days))


def per_week(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`3 days a week`; a week has seven."""
    return dose._replace(days_per_week=min(7, number(found[1])))


def weekdays(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`Mondays and Thursdays`, whatever their order."""
    said = re.findall(WEEKDAY, found[0], re.IGNORECASE)
    days = {n for n, day in enumerate(_DAYS) for word in said if day[:3] == word[:3].lower()}
    return dose._replace(when=dose.when._replace(weekdays=tuple(sorted(days))))


def weeks(dose: DraftDose, found: re.Match[str], today: date) -> DraftDose:
    """`for 6 weeks`, from today."""
    return dose._replace(when=dose.when._replace(until=last_day(today, number(found[1]))))


def until(dose: DraftDose, found: re.Match[str], today: date) -> DraftDose | None:
    """`until 31 January`; nothing where there is no such day."""
    day = said_last_day(found, today)
    return None if day is None else dose._replace(when=dose.when._replace(until=day))
