"""At which times of day a calendar reminds of My plan."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from footcare_gui.domain.choices.preferences import REMINDERS, Reminders

APART_MIN = 120
"""So that whatever is done several times a day keeps its gap: two hours, first to last four."""
STEP_MIN = 15
DAY_MIN = 24 * 60


def are_reminders(minutes: Sequence[int]) -> bool:
    """Whether these are three times of one day, in order and far enough apart."""
    if len(minutes) != len(REMINDERS) or not 0 <= minutes[0] <= minutes[-1] < DAY_MIN:
        return False
    return all(later - earlier >= APART_MIN for earlier, later in pairwise(minutes))


def moved(reminders: Reminders, which: int, steps: int) -> Reminders | None:
    """One of the times moved by quarters of an hour, `None` where it cannot go there."""
    at = reminders[which] + steps * STEP_MIN
    first, middle, last = (at if n == which else old for n, old in enumerate(reminders))
    return (first, middle, last) if are_reminders((first, middle, last)) else None


def room(reminders: Reminders, which: int) -> tuple[int, int]:
    """The earliest and the latest minute of the day to which one of the times can go."""
    first, last = which == 0, which == len(reminders) - 1
    earliest = 0 if first else reminders[which - 1] + APART_MIN
    latest = DAY_MIN - STEP_MIN if last else reminders[which + 1] - APART_MIN
    return earliest, latest
