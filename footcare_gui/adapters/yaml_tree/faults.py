"""Collects what is wrong in one file while it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

from footcare_gui.domain.exercises.faults import Fault, FaultCode, Param, one_line, shown

MAX_FAULTS = 1_000
MAX_SUGGESTIONS = 40
"""So many unknown words of a file are compared with the known ones; a person mends those first."""
Note: TypeAlias = Callable[[Exception], object]
"""Takes an exception, to be written down."""
SHORTENED = ("text", "unit")
"""Parameters of faults in which the author's own words stand."""


class Faults:
    """Collects the faults of one file, in the order of the file.

    Args:
        file: The file's name as the reader knows it.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self._found: list[Fault] = []
        self._suggestions = 0

    def add(self, line: int, column: int, code: FaultCode, /, **params: Param) -> None:
        """Note a fault; after `MAX_FAULTS` of them only that there are more."""
        if len(self._found) < MAX_FAULTS:
            clean = tuple((name, _clean(name, value)) for name, value in params.items())
            self._found.append(Fault(self.file, line, column, code, clean))
        elif len(self._found) == MAX_FAULTS:
            self._found.append(Fault(self.file, line, column, "more_faults"))

    def may_suggest(self) -> bool:
        """Whether one more unknown word is worth comparing; each time it is asked counts."""
        self._suggestions += 1
        return self._suggestions <= MAX_SUGGESTIONS

    @property
    def count(self) -> int:
        """How many there are so far."""
        return len(self._found)

    def __bool__(self) -> bool:
        return bool(self._found)

    def __iter__(self) -> Iterator[Fault]:
        return iter(sorted(self._found, key=lambda fault: (fault.line, fault.column)))


@contextmanager
def no_break(faults: Faults, note: Note | None) -> Iterator[None]:
    """The last line of defence: what breaks the reader of a file is a fault of that file.

    Such a fault is ours, and it is to be mended where it arises; but whoever wrote the file must
    not lose all others for it.

    Args:
        faults: Of the file.
        note: Takes the exception; without, it is raised.
    """
    try:
        yield
    except Exception as error:
        if note is None:
            raise
        note(error)
        faults.add(1, 1, "breaks_reader")


def _clean(name: str, value: Param) -> Param:
    if not isinstance(value, str):
        return value
    return shown(value) if name in SHORTENED else one_line(value)
