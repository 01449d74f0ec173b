"""A programme on its way from one person to another: what is in it, and what is here already."""

from __future__ import annotations

from enum import StrEnum

from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.domain.value import Value


class Same(StrEnum):
    """What to do with what has the same id here and differs."""

    KEEP_MINE = "keep-mine"
    TAKE_THEIRS = "take-theirs"
    KEEP_BOTH = "keep-both"


class Inside(Value):
    """What is in a file that was shared.

    Attributes:
        file: Its name.
        programme: What it is called, who made it and what they ask for.
        exercises: Those that it brings.
        routines: Those that it brings.
        library: All that its routines are made of.
        pictures: How many pictures and figures it brings.
        same: Ids that are here already, for something else.
        is_known: All of it is here already, just so.
    """

    file: str
    programme: Programme
    exercises: tuple[Exercise, ...]
    routines: tuple[Routine, ...]
    library: Library
    pictures: int = 0
    same: tuple[str, ...] = ()
    is_known: bool = False

    def name_of(self, id: str) -> str:
        """What one of its exercises or routines is called."""
        names = {one.id: one.name for one in self.exercises}
        return names.get(id) or {one.id: one.name for one in self.routines}.get(id, id)
