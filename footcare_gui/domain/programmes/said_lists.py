"""One number for each set, as it is said: `8, 6, 4`, `8-6-4 reps`, `holds 30 s, 20 s, 10 s`."""

from __future__ import annotations

import re
from datetime import date

from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.said_numbers import TIME, number, time_ms

LIST = r"(\d{1,3}(?:(?:, ?(?:then )?|,? then | ?/ ?|[–-])\d{1,3})+)\b"
"""One number for each set: `8, 6, 4`, `8-6-4`, `8/6/4`."""
NO_UNIT = r"(?! ?(?:s|secs?|seconds?|mins?|minutes?|h|hours?|weeks?|days?|x|×|%|times (?:a|per))\b)"
"""Behind a number that is one of repetitions, not of seconds, days or sets."""
BARE_LIST = r"(?<!until )(?<!on )(?<![\d/–-])(\d{1,2}(?:[/–-]\d{1,2}){2,})(?![\d/–-])" + NO_UNIT
"""Three and more, joined without a space; a date is none."""
LEAST_OF_A_LIST = 3
"""Two numbers with a dash are a range."""


def time_by_set(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose | None:
    """`10 s × 8, 6, 4`."""
    numbers = _list(found[3])
    return _if_any(numbers, dose._replace(work_ms=time_ms(found[1], found[2]), by_set=numbers))


def times_by_set(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`30 s, 20 s, 10 s`."""
    lengths = tuple(time_ms(*one) for one in re.findall(TIME, found[0], re.IGNORECASE))
    return dose._replace(work_by_set_ms=lengths)


def sets_by_set(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose | None:
    """As many numbers as sets; what is no such list is read otherwise."""
    numbers = _list(found[2])
    return dose._replace(by_set=numbers) if len(numbers) == number(found[1]) else None


def numbers_then_unit(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose | None:
    """`30, 20, 10 s`."""
    lengths = tuple(time_ms(str(one), found[2]) for one in _list(found[1]))
    return _if_any(lengths, dose._replace(work_by_set_ms=lengths))


def by_set(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose | None:
    """`8, 6, 4 times`."""
    numbers = _list(found[1])
    return _if_any(numbers, dose._replace(by_set=numbers))


def _if_any(numbers: tuple[int, ...], dose: DraftDose) -> DraftDose | None:
    return dose if numbers else None


def _list(text: str) -> tuple[int, ...]:
    """The numbers of a list; none of a range."""
    numbers = tuple(map(int, re.findall(r"\d+", text)))
    is_range = len(numbers) < LEAST_OF_A_LIST and re.search("[–-]", text)
    return () if is_range else numbers
