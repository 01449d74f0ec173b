"""Collects what is wrong in one file while it is read."""

from __future__ import annotations

from collections.abc import Iterator

from footcare_gui.domain.exercises.faults import Fault, FaultCode, Param, one_line, shown

MAX_FAULTS = 1_000
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

    def add(self, line: int, column: int, code: FaultCode, /, **params: Param) -> None:
        """Note a fault; after `MAX_FAULTS` of them only that there are more."""
        if len(self._found) < MAX_FAULTS:
            clean = tuple((name, _clean(name, value)) for name, value in params.items())
            self._found.append(Fault(self.file, line, column, code, clean))
        elif len(self._found) == MAX_FAULTS:
            self._found.append(Fault(self.file, line, column, "more_faults"))

    @property
    def count(self) -> int:
        """How many there are so far."""
        return len(self._found)

    def __bool__(self) -> bool:
        return bool(self._found)

    def __iter__(self) -> Iterator[Fault]:
        return iter(sorted(self._found, key=lambda fault: (fault.line, fault.column)))


def _clean(name: str, value: Param) -> Param:
    if not isinstance(value, str):
        return value
    return shown(value) if name in SHORTENED else one_line(value)
