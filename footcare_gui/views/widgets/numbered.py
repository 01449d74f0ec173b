"""A number between its least and its most, and what a widget says that holds one."""

from __future__ import annotations

from typing import Protocol

from footcare_gui.domain.value import Value


class Number(Value):
    """A number and its bounds; what one step is worth differs."""

    value: float
    least: float
    most: float


class Numbered(Protocol):
    """A widget that holds a number."""

    @property
    def number(self) -> Number:
        """What it holds now."""
        ...

    @property
    def number_words(self) -> str:
        """The same as it is shown."""
        ...

    def step_to(self, wanted: float) -> None:
        """Go towards a number for as long as that changes anything."""
        ...
