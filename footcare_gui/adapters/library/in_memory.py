"""A library without files of its own: for rehearsals, and for tests."""

from __future__ import annotations

from collections.abc import Container
from itertools import count

from footcare_gui.adapters.library.files import LoadResult
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.domain.exercises.visible import has_visible


class InMemoryLibrary:
    """Keeps own routines for as long as the process lives.

    Args:
        built_in: What there is from the start.
        faults: What was wrong in the files that it came from.
    """

    is_large = False
    """There is nothing to read."""

    def __init__(self, built_in: Library, faults: tuple[Fault, ...] = ()) -> None:
        self._built_in, self._faults = built_in, faults
        self._own: dict[str, Routine] = {}

    def load(self) -> LoadResult:
        """All there is."""
        given = self._built_in.routines
        own = {id: one._replace(original=given.get(id)) for id, one in self._own.items()}
        routines = {**given, **own}
        return LoadResult(self._built_in._replace(routines=routines), self._faults)

    def load_built_in(self) -> LoadResult:
        """What there was from the start."""
        return LoadResult(self._built_in)

    def save_routine(self, routine: Routine, taken: Container[str], before: str = "") -> Routine:
        """Keep one, under an id of its own where it has none."""
        if not routine.items or not has_visible(routine.name):
            raise ValueError("a routine needs a name and at least one exercise")
        names = (f"routine_{number}" for number in count(1))
        free = routine.id or next(
            name for name in names if name not in taken and name not in self._own
        )
        saved = routine._replace(id=free, own=True)
        behind = list(self._own).index(before) if before in self._own else len(self._own)
        rest = list(self._own.items())
        rest.insert(len(rest) if free in self._own else behind, (free, saved))
        self._own = dict(rest)
        return saved

    def remove_routine(self, routine: str) -> None:
        """Take one of them out; one that is not there is no fault."""
        self._own.pop(routine, None)
