"""Where what a person notes stood when the notes began, and where it stands now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.memory.remarks import Moment

SPAN = timedelta(days=14)
"""The notes of so many days are taken together: of the first ones, and of those up to today."""

LEAST_NOTES = 3
"""With fewer in either of the two, nothing is said."""

LEAST_BACK = 2 * SPAN
"""So far back the first note must lie: no day is in both."""


@dataclass(frozen=True, slots=True)
class Stand:
    """The notes of some days.

    Attributes:
        middle: Their median, from 0 to 10.
        notes: How many they are.
    """

    middle: float
    notes: int


@dataclass(frozen=True, slots=True)
class Course:
    """The first notes beside the latest; why they differ is nowhere known.

    Attributes:
        moment: Whether they were noted before sessions or after.
        since: The day of the first note.
        weeks: How many weeks ago that was, the nearest number.
        then: The first notes.
        now: The latest.
    """

    moment: Moment
    since: date
    weeks: int
    then: Stand
    now: Stand


def course(felt: Iterable[FeltPoint], today: date) -> Course | None:
    """How the first notes and the latest compare; `None` where there is too little to say it.

    What was noted before sessions comes first: it tells of the foot and not of the exercises. What
    was noted after them is taken only where the other is too little.

    Args:
        felt: How sessions felt, in any order.
        today: The present day; notes beyond it count nowhere.
    """
    points = [point for point in felt if point.started.date() <= today]
    before = [(p.started.date(), p.before) for p in points if p.before is not None]
    after = [(p.started.date(), p.after) for p in points if p.after is not None]
    return _course(Moment.BEFORE, before, today) or _course(Moment.AFTER, after, today)


def _course(moment: Moment, noted: list[tuple[date, int]], today: date) -> Course | None:
    since = min((day for day, _ in noted), default=today)
    if today - since < LEAST_BACK:
        return None
    then = [score for day, score in noted if day < since + SPAN]
    now = [score for day, score in noted if day > today - SPAN]
    if min(len(then), len(now)) < LEAST_NOTES:
        return None
    weeks = round((today - since).days / 7)
    return Course(moment, since, weeks, _stand(then), _stand(now))


def _stand(scores: list[int]) -> Stand:
    return Stand(float(median(scores)), len(scores))
