"""Routines: which exercises, in what order, in which form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from footcare_gui.domain.exercise import Exercise, Form


@dataclass(frozen=True, slots=True)
class Item:
    """One place in a routine: an exercise in one of its forms (`variant` `""` is the usual one)."""

    exercise: str
    variant: str = ""


@dataclass(frozen=True, slots=True)
class Routine:
    """An ordered choice of exercises.

    A ready-made routine comes from the library; a person's own is saved with `own=True`.
    """

    id: str
    name: str
    items: tuple[Item, ...]
    note: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of the way from an easy start to more; `None` keeps what is suggested."""

    exercise: str
    variant: str = ""
    work_ms: int | None = None
    repetitions: int | None = None


@dataclass(frozen=True, slots=True)
class Ladder:
    """How the doses may grow over the weeks.

    Attributes:
        first: Lighter than suggested, for the first weeks.
        then: More than suggested, one after the other in this order.
    """

    first: tuple[Rung, ...] = ()
    then: tuple[Rung, ...] = ()


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that can be chosen, in the order of its files."""

    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    routines: Mapping[str, Routine] = field(default_factory=dict)
    ladder: Ladder = Ladder()

    def form(self, item: Item) -> Form:
        """The form that a routine's item asks for.

        Raises:
            KeyError: There is no such exercise or variant.
        """
        return self.exercises[item.exercise].form(item.variant)
