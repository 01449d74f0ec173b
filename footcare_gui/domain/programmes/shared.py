"""A programme on its way from one person to another: what is in it, and what is here already."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol

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


class SharedFiles(Protocol):
    """Writes programmes for others, and keeps those of others."""

    def look(self, path: Path) -> Inside:
        """Look through a file, whole, and keep nothing of it.

        Raises:
            FaultyFileError: It is none, or something in it is not as it should be.
        """
        ...

    def add(self, path: Path, same: Same = Same.KEEP_MINE) -> Collection[str]:
        """Look through a file, and keep what is in it.

        Returns:
            The ids of what was added; empty where all of it was here already.

        Raises:
            FaultyFileError: As `look`.
            OSError: It cannot be written; nothing of it is kept then.
        """
        ...

    def take_out(self, programme: Programme) -> None:
        """Remove what came with a programme.

        Raises:
            OSError: It cannot be removed.
        """
        ...

    def share(self, ids: Sequence[str], programme: Programme, path: Path) -> None:
        """Write a file with routines, or exercises of the person's own, and all they need.

        Args:
            ids: Of which.
            programme: What the file is called, and what is asked of who opens it.
            path: Where to.

        Raises:
            KeyError: There is no such routine or exercise.
            ValueError: There would be nothing in it, or too much.
            OSError: It cannot be written.
        """
        ...
