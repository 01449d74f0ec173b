"""Where notes stand on a scale of days: as far apart as they were, each with a place of its own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby, pairwise


def places(days: Iterable[date]) -> tuple[float, ...]:
    """How many days after the beginning of the first day each note stands.

    Those of one day share it in equal parts, so that none covers another.

    Args:
        days: Of the notes, oldest first.
    """
    groups = [(day, len(list(same))) for day, same in groupby(days)]
    return tuple(
        (day - groups[0][0]).days + (number + 0.5) / count
        for day, count in groups
        for number in range(count)
    )


def nearest(places: Iterable[float]) -> float:
    """How many days lie between the two notes that are closest; infinite with fewer than two."""
    return min((later - sooner for sooner, later in pairwise(places)), default=float("inf"))
