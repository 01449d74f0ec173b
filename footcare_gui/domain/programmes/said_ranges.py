"""From so much to so much, as it is said: "hold 20–30 s", "2–3 times a day"."""

from __future__ import annotations

import re
from datetime import date

from footcare_gui.domain.exercises.dosage import WorkKind
from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.domain.programmes.said_numbers import NUMBER, UNIT, number, time_ms

_LOW_HIGH = r"(?<![\d.,/–-])(\d{1,3}) ?(?:[–-]|to) ?(\d{1,3})"
_TIMES = r" ?(?:x|×|\*|times) ?"
LENGTH = (
    rf"(?:{NUMBER}{_TIMES})?(?:(hold(?:ing)?|keep)(?: it| each| still)?(?: for)? |for )?"
    rf"{_LOW_HIGH} ?{UNIT}(?: holds?\b)?(?:{_TIMES}{NUMBER})?"
    r"(?! (?:of |between |rest|breaks?|pauses?|up\b|down\b|at the top|more\b))"
)
PER_DAY = rf"{_LOW_HIGH} ?(?:x|×|times)?,? ?(?:daily|(?:/ ?|a |per |each |every )day)\b"
_NOT_BEHIND = r"(?<!rest )(?<!rest for )(?<!break )(?<!pause )(?<!pause for )"


def is_read(text: str, start: int) -> bool:
    """Whether the range that begins at a place of a text is one that a dose can say."""
    nothing, today = DraftDose(), date.min
    for words, take in ((LENGTH, length), (PER_DAY, per_day)):
        found = re.compile(_NOT_BEHIND + words, re.IGNORECASE).match(text, start)
        if found is not None and take(nothing, found, today) is not None:
            return True
    return False


def length(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose | None:
    """`hold 20–30 s`, `3 × 20–30 s`."""
    before, holds, low, high, unit, behind = found.groups()
    if int(low) >= int(high) or (before and behind):
        return None
    repetitions = number(before or behind) if before or behind else dose.repetitions
    return dose._replace(
        work=WorkKind.HOLD if holds else dose.work,
        work_ms=time_ms(low, unit),
        work_to_ms=time_ms(high, unit),
        repetitions=repetitions,
    )


def per_day(dose: DraftDose, found: re.Match[str], _: date) -> DraftDose | None:
    """`2–3 times a day`."""
    low, high = map(int, found.groups())
    return None if low >= high else dose._replace(per_day=low, per_day_to=high)
