"""What an exercise that is being written will be like: its plan, and what is heard first."""

from __future__ import annotations

from itertools import takewhile

from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.value import Value
from footcare_gui.domain.voice.lines import LengthOf, Line
from footcare_gui.domain.voice.script import script_of
from footcare_gui.domain.voice.telling import Telling

HEARD_MS = 10_000
"""So much of a session's beginning is shown as it is spoken."""


class Look(Value):
    """An exercise as it would be led through.

    Attributes:
        exercise: As the reader has it.
        plan: All of it, without anybody's own dose.
        lines: What is said in the first seconds.
    """

    exercise: Exercise
    plan: SessionPlan
    lines: tuple[Line, ...]

    @property
    def form(self) -> Form:
        """Its usual form."""
        return self.exercise.usual

    @property
    def library(self) -> Library:
        """One that has it and nothing else."""
        return Library({self.exercise.id: self.exercise})


def look_at(exercise: Exercise, length_of: LengthOf) -> Look:
    """Plan an exercise and tell its beginning.

    Args:
        exercise: Sound as far as its dose.
        length_of: How long each sentence takes.
    """
    library = Library({exercise.id: exercise})
    plan = plan_exercise(library, Item(exercise.id), PlanOptions())
    script = script_of(Telling(plan, library, length_of))
    lines = takewhile(lambda line: line.at_ms < HEARD_MS, script)
    return Look(exercise, plan, tuple(lines))
