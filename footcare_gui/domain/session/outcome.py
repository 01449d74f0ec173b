"""What remains of a session: how it ended, and what was done in it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from footcare_gui.domain.exercises.exercise import Side


class Ending(StrEnum):
    """How a session came to its end."""

    COMPLETED = "completed"
    STOPPED = "stopped"


class SideWork(NamedTuple):
    """One exercise on one side.

    Attributes:
        place: Place of the exercise in the session.
        exercise: Its id.
        variant: Its variant's id.
        side: The worked side.
        planned_ms: Work time planned.
        held_ms: Work time done.
        reps: Repetitions whose work was reached.
        planned_reps: Repetitions planned.
        too_much: The person said "too much" here.
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
