"""What remains of a session: how it ended, and what was done in it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from footcare_gui.domain.exercises.exercise import Side


class Ending(StrEnum):
    """How a session came to its end."""

    COMPLETED = "completed"
    STOPPED = "stopped"


DONE_PERCENT = 80
"""Of what was asked for on each side: so much is done."""

LEAST_MISSING_MS = 1_000
"""Less than this is missed by nobody."""

LEAST_MS = 10_000
"""So much is something, where one repetition would be more."""


class Extent(StrEnum):
    """How much of an exercise was done in a session; every screen and file asks here."""

    DONE = "done"
    PARTLY = "partly"
    NOT_DONE = "not_done"


def is_enough(held_ms: int, asked_ms: int) -> bool:
    """Whether so much of what was asked for is done: of a side, and of one repetition of it."""
    return held_ms > 0 and 100 * held_ms >= DONE_PERCENT * asked_ms


class SideWork(NamedTuple):
    """One exercise on one side.

    Attributes:
        place: Place of the exercise in the session.
        exercise: Its id.
        variant: Its variant's id.
        side: The worked side.
        planned_ms: Work time planned.
        held_ms: Work time done.
        reps: Repetitions that are done; what was broken off is not.
        planned_reps: Repetitions planned.
        too_much: The person said "too much" here.
        waived_ms: Planned work that was not asked for in the end: what "too much" has eased, what
            lies beyond the least of a range, what an open-ended hold was ended before.
    """

    place: int
    exercise: str
    variant: str
    side: Side
    planned_ms: int
    held_ms: int
    reps: int
    planned_reps: int
    too_much: bool
    waived_ms: int = 0

    @property
    def told_ms(self) -> int:
        """Work time as it is told and added up wherever it is told: begun seconds do not count."""
        return self.held_ms // 1000 * 1000

    @property
    def asked_ms(self) -> int:
        """Work time that was asked for in the end."""
        return self.planned_ms - self.waived_ms

    @property
    def is_done(self) -> bool:
        """Whether this side is done: all of what was asked for, or nearly."""
        return is_enough(self.held_ms, self.asked_ms)

    @property
    def is_whole(self) -> bool:
        """Whether nothing of what was asked for is missing, to the second."""
        return self.asked_ms - self.held_ms < LEAST_MISSING_MS

    @property
    def counts(self) -> bool:
        """Whether anything worth the name was done: ten seconds, or a repetition of less."""
        repetition_ms = self.planned_ms // max(1, self.planned_reps)
        return self.held_ms > 0 and self.held_ms >= min(LEAST_MS, repetition_ms)


def extent_of(sides: Iterable[SideWork]) -> Extent:
    """How much of one exercise was done in a session.

    Args:
        sides: The work of all its planned sides, each once.
    """
    works = tuple(sides)
    if works and all(work.is_done for work in works):
        return Extent.DONE
    return Extent.PARTLY if any(work.counts for work in works) else Extent.NOT_DONE
