"""What a therapist has written: by whom, for how long, and what is not to be exceeded.

It is a courtesy between two people, not a lock: whoever has the file can change it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.value import Value

if TYPE_CHECKING:
    from datetime import date


class Programme(Value):
    """One file that somebody has made for somebody else.

    Attributes:
        name: What it is called.
        by: Who made it, `""` where nobody says so.
        on: The day on which it was made.
        until: Its last day.
        note: What stands on top of its exercises.
        exercises: All that it asks for, by id: its own, and those that were there before.
        routines: Those that are in it, by id.
        limits: The most of each, by exercise.
        cautions: What stays said of each, by exercise.
        brought: Those of its exercises that came with it.
    """

    name: str
    by: str = ""
    on: date | None = None
    until: date | None = None
    note: str = ""
    exercises: tuple[str, ...] = ()
    routines: tuple[str, ...] = ()
    limits: Mapping[str, Limit] = MappingProxyType({})
    cautions: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    brought: tuple[str, ...] = ()

    def asks_of(self, exercise: str) -> bool:
        """Whether it says anything of an exercise, beyond that it be done."""
        return exercise in (*self.brought, *self.limits, *self.cautions)
