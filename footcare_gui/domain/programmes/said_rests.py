"""Rests as they are said: `rest 30 s`, `1 minute break between sets`, `relax for 5 s`.

Each pattern has the groups of `TIME`, once for each order of its words.
"""

from __future__ import annotations

import re
from datetime import date

from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.said_numbers import TIME, time_ms

_EVERY = r"(?:the |each |every |all )?"
OF_A_REST = r" (?:in )?between\b| after (?:each|every) (?:sets?|rep(?:etition)?s?)\b"
"""What tells that a pause is a rest and none at the top."""
OF_ITS_OWN = r"(?:'s)? ?(?:of )?(?:rest|relax|break|recovery|pause|up|down|hold|(?:in )?between)"
"""Behind a time that is one thing and belongs to no list."""
_SETS = rf" (?:(?:in )?between {_EVERY}sets?|after (?:each|every) set)\b"
_REP = r"rep(?:etition)?"
_REPETITIONS = rf" (?:(?:in )?between {_EVERY}{_REP}s?|after (?:each|every) {_REP})\b"
_NAME = r"(?:rests?|breaks?|recovery|pauses?)"
_OF_ANY = rf"(?:{_NAME}(?: for| of)? )?{TIME}(?:'s)?(?: (?:of )?{_NAME})?"
_BETWEEN = r"(?: (?:in )?between(?! \w))?"

BETWEEN_SETS = _OF_ANY + _SETS
BETWEEN_REPETITIONS = _OF_ANY + _REPETITIONS
RELAXED = rf"relax(?:ing)?(?: for)? {TIME}|{TIME} (?:of )?relax(?:ation|ing)?\b"
RESTED = (
    rf"(?:rests?|breaks?|recovery)(?: for| of)? {TIME}{_BETWEEN}"
    rf"|{TIME}(?:'s)? (?:of )?(?:rest|breaks?|recovery)\b{_BETWEEN}"
    rf"|pauses?(?: for| of)? {TIME} (?:in )?between(?! \w)|{TIME} pauses? (?:in )?between(?! \w)"
)


def set_rest(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`BETWEEN_SETS` and `RESTED`."""
    return dose._replace(set_rest_ms=_time_ms(found))


def rest(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose:
    """`BETWEEN_REPETITIONS` and `RELAXED`."""
    return dose._replace(rest_ms=_time_ms(found))


def settled(dose: DraftDose) -> DraftDose:
    """A rest that was meant for sets is one between repetitions where there is a single set."""
    grows = dose.growth is not None and dose.growth.of == "sets"
    has_sets = (dose.sets or 1) > 1 or dose.by_set or dose.work_by_set_ms or dose.parts or grows
    if has_sets or dose.set_rest_ms is None:
        return dose
    return dose._replace(rest_ms=dose.set_rest_ms, set_rest_ms=None)


def _time_ms(found: re.Match[str]) -> int:
    amount, unit = (group for group in found.groups() if group is not None)
    return time_ms(amount, unit)
