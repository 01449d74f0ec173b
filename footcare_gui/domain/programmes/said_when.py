"""When it is done, as it is said: how often a day and a week, on which days, and until when."""

from __future__ import annotations

import re
from datetime import date

from footcare_gui.domain.programmes.draft import DraftDose, last_day
from footcare_gui.domain.programmes.said_days import said_last_day
from footcare_gui.domain.programmes.said_numbers import NUMBER, number

_HOUR_MS = 3_600_000
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY = rf"(?:{'|'.join(f'{day[:3]}(?:{day[3:]})?' for day in _DAYS)})s?"
"""A pattern without a group."""
_OFTEN = rf"(?:{NUMBER} ?(?:x|×|times?|sessions?)|\b(once|twice|thrice))"
_A_DAY = r" ?(?:/ ?|a |per |each |every )day\b(?! ?s? a week)"
PER_DAY = (
    rf"(?:{_OFTEN},? (?:daily|every day)\b|{_OFTEN}{_A_DAY}|(?<![x×*])(?<![x×*] ){NUMBER}{_A_DAY})"
)
LATIN_PER_DAY = r"\b(?:([bt])\.? ?i\.? ?d|([qo])\.?d|(b)\.?d|(t)\.?d\.?s|(q)\.?[id]\.?[ds])\b\.?"
"""As doctors write it: b.i.d., t.d.s., o.d."""
_MORNING, _NOON, _EVENING = (
    r"(?:mornings?|a\.?m\b\.?)",
    r"(?:noon|midday|lunch(?:time)?|afternoons?)",
    r"(?:evenings?|nights?|bed(?:time)?|p\.?m\b\.?)",
)
_IN = r"(?:(?:in|at|before|every|each|once)? ?(?:the|each|every|in the)? ?)"
TIMES_OF_DAY = (
    rf"\b(?:(?:every|each|in the|once in the) )?{_MORNING}(?:(,| and|,? at) {_IN}{_NOON})?"
    rf",?(?: and|/| &) {_IN}{_EVENING}\b"
)
"""Morning and evening, and perhaps noon."""
A_TIME_OF_DAY = r"\b(?:every|each) (?:morning|evening|afternoon|night)\b"
DAILY = r"\b(?:daily|(?:every|each)(?: single)? day)\b"
_NTH = {"other": 2, "second": 2, "alternate": 2, "third": 3, "fourth": 4}
EVERY = (
    rf"\b(?:every|each) (?:({'|'.join(_NTH)})|{NUMBER}(?:nd|rd|th)?) days?\b"
    r"|\b(?:on )?alternate days\b"
)
PER_WEEK = (
    rf"(?:{NUMBER} ?(?:x|×|days|times|sessions)|\b(once|twice|thrice))"
    r" ?(?:(?:/ ?|a |per |each |every )week|weekly)\b"
)
SOME_DAYS = r"\b(?:on |at )?(?:(weekdays|working days|work days)|(weekends|the weekend))\b"


def per_day(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`3 times a day`, `twice daily`."""
    return dose._replace(per_day=number(_given(found)))


def latin_per_day(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`b.i.d.`; `qd` is daily, and `qid` four times."""
    first = _given(found).lower()
    is_once = found[2] is not None
    return dose._replace(per_day=1 if is_once else {"b": 2, "t": 3, "q": 4}[first])


def times_of_day(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`morning and evening`, `morning, noon and night`."""
    return dose._replace(per_day=2 if found[1] is None else 3)


def a_time_of_day(dose: DraftDose, _found: re.Match[str], _: date) -> DraftDose:
    """`every morning`."""
    return dose._replace(per_day=1)


def daily(dose: DraftDose, _found: re.Match[str], _: date) -> DraftDose:
    """`every day`."""
    return dose._replace(days_per_week=7)


def apart(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`at least 4 hours apart`."""
    return dose._replace(when=dose.when._replace(apart_ms=_HOUR_MS * number(found[1])))


def every(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`every other day`, `every 3 days`, `on alternate days`."""
    nth, days = found.groups()
    often = number(days) if days else _NTH[(nth or "alternate").lower()]
    return dose._replace(when=dose.when._replace(every_days=often))


def per_week(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`3 days a week`, `twice weekly`; a week has seven."""
    return dose._replace(days_per_week=min(7, number(_given(found))))


def some_days(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`on weekdays`, `at weekends`."""
    days = (5, 6) if found[1] is None else (0, 1, 2, 3, 4)
    return dose._replace(when=dose.when._replace(weekdays=days))


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


def _given(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group is not None)
