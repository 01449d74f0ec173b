"""How a dose is to grow, as it is said in a sentence: "add 5 s each week up to 60".

Its numbers are none of the dose's. Without an end, or where the dose cannot grow so, it stays in
words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from footcare_gui.domain.exercises.sets import Growth
from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.said_numbers import NUMBER, TIME, UNIT, number, time_ms

_ADD = r"(?:add|increase(?: it)? by)"
_WEEKLY = r"(?:each|every|a|per) week"
_END = r",? (?:(?:up )?to|until|at most)"
_LONGER = rf"(?:{_ADD} {TIME}|{TIME} more) {_WEEKLY}(?:{_END} {NUMBER}(?: ?{UNIT})?)?"
_MORE_SETS = (
    rf"(?:{_ADD} (?:(?:a|another)\b|{NUMBER})(?: more)? sets?|(?:(?:a|one) more|another) set"
    rf"|{NUMBER} more sets?) {_WEEKLY}(?:{_END} {NUMBER}(?: sets?\b)?)?"
)
"""Compiled with the first sentence: the editor opens before anything is written."""


class SaidGrowth(NamedTuple):
    """One place of a sentence that speaks of growing.

    Attributes:
        start: Where it begins.
        words: It.
        growth: What it says, `None` without an end.
    """

    start: int
    words: str
    growth: Growth | None

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.words)


def said_growths(text: str) -> tuple[SaidGrowth, ...]:
    """All that a sentence says of growing, in its order."""
    longer, more = (re.finditer(words, text, re.IGNORECASE) for words in (_LONGER, _MORE_SETS))
    found = [SaidGrowth(one.start(), one[0], _longer(one)) for one in longer]
    found += (SaidGrowth(one.start(), one[0], _more(one)) for one in more)
    return tuple(sorted(found))


def with_growth(
    dose: DraftDose, said: Sequence[SaidGrowth]
) -> tuple[DraftDose, tuple[SaidGrowth, ...]]:
    """A dose that grows as it can, by the first that says so; and what stays in words."""
    for one in said:
        grown = dose._replace(growth=one.growth)
        if grown.can_grow:
            return grown, tuple(other for other in said if other is not one)
    return dose, tuple(said)


def _longer(found: re.Match[str]) -> Growth | None:
    by, by_unit, more, more_unit, end, end_unit = found.groups()
    if end is None:
        return None
    unit = by_unit or more_unit
    return Growth(time_ms(by or more, unit), time_ms(end, end_unit or unit))


def _more(found: re.Match[str]) -> Growth | None:
    added, more, end = found.groups()
    return None if end is None else Growth(number(added or more or "1"), number(end), "sets")
