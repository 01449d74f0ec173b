"""Routines: which exercises, in what order, in which form."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.words import Say
from footcare_gui.domain.value import Value

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.programme import Programme


class Item(Value):
    """One place in a routine: an exercise in one of its forms (`variant` `""` is the usual one).

    Attributes:
        exercise: Its id.
        variant: Its form.
        work_ms: How long one hold or move is here, `None` as the person has chosen it elsewhere.
        repetitions: The same for the repetitions on each side, in each set.
        sets: The same for the sets on each side.
        set_rest_ms: The same for the rest between two of them.
        tempo_percent: The same for how fast counted repetitions go; 100 is as prescribed.
    """

    exercise: str
    variant: str = ""
    work_ms: int | None = None
    repetitions: int | None = None
    sets: int | None = None
    set_rest_ms: int | None = None
    tempo_percent: int | None = None

    @property
    def has_dose(self) -> bool:
        """Whether the routine says how much."""
        return self != Item(self.exercise, self.variant)


class Routine(Value):
    """An ordered choice of exercises.

    A ready-made routine comes from the library; a person's own is saved with `own=True`. Where it
    stands in the place of a ready-made one, that is its `original`.
    """

    id: str
    name: str
    items: tuple[Item, ...]
    note: str = ""
    own: bool = False
    original: Routine | None = None

    def said(self, say: Say) -> Routine:
        """The same in other words; a person's own name for it stays."""
        return self if self.own else self._replace(name=say(self.name), note=say(self.note))


class Rung(Value):
    """One step of the way from an easy start to more; `None` keeps what is suggested."""

    exercise: str
    variant: str = ""
    work_ms: int | None = None
    repetitions: int | None = None
    sets: int | None = None


class Ladder(Value):
    """How the doses may grow over the weeks.

    Attributes:
        first: Lighter than suggested, for the first weeks.
        then: More than suggested, one after the other in this order.
    """

    first: tuple[Rung, ...] = ()
    then: tuple[Rung, ...] = ()


class Library(Value):
    """Everything that can be chosen, in the order of its files, and what others have asked for."""

    exercises: Mapping[str, Exercise] = MappingProxyType({})
    routines: Mapping[str, Routine] = MappingProxyType({})
    ladder: Ladder = Ladder()
    programmes: tuple[Programme, ...] = ()

    def form(self, item: Item) -> Form:
        """The form that a routine's item asks for.

        Raises:
            KeyError: There is no such exercise or variant.
        """
        return self.exercises[item.exercise].form(item.variant)

    def has(self, item: Item | Rung) -> bool:
        """Whether there is such an exercise, in such a form."""
        found = self.exercises.get(item.exercise)
        return found is not None and (not item.variant or item.variant in found.variants)

    def whole(self) -> Library:
        """The same without the routines and steps that would have a gap.

        Files are read so; one exercise that goes or changes can leave others behind.
        """
        kept = {id: one for id, one in self.routines.items() if all(map(self.has, one.items))}
        first, then = self.ladder.first, self.ladder.then
        steps = Ladder(tuple(filter(self.has, first)), tuple(filter(self.has, then)))
        if len(kept) == len(self.routines) and steps == self.ladder:
            return self
        return self._replace(routines=kept, ladder=steps)

    def as_own(self) -> Library:
        """The same as it comes from files of the person's."""
        own = {id: exercise.as_own() for id, exercise in self.exercises.items()}
        return self._replace(exercises=own)

    def said(self, say: Say) -> Library:
        """The same in other words."""
        return self._replace(
            exercises={name: exercise.said(say) for name, exercise in self.exercises.items()},
            routines={name: routine.said(say) for name, routine in self.routines.items()},
        )
