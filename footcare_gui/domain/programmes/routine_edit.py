"""A routine that is being written: every change makes another value, and each can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.value import Value

MOST_ITEMS = 60
"""So many exercises a routine has at the most."""

MOST_UNDONE = 200


class Moment(Value):
    """A routine as it stood at one time.

    Attributes:
        name: What it is called.
        items: What is in it.
        at: Which of them is chosen, -1 where there is none.
    """

    name: str
    items: tuple[Item, ...] = ()
    at: int = -1


class RoutineEdit(Value):
    """A routine and what was done to it.

    Attributes:
        routine: As it was when the writing began; without an id it is a new one.
        now: As it stands.
        past: How it stood before, the last one last.
        ahead: What was undone, the next one last.
        is_naming: The last change was one of the name: the next letter is the same change.
    """

    routine: Routine
    now: Moment
    past: tuple[Moment, ...] = ()
    ahead: tuple[Moment, ...] = ()
    is_naming: bool = False

    @property
    def item(self) -> Item | None:
        """What is chosen."""
        return self.now.items[self.now.at] if 0 <= self.now.at < len(self.now.items) else None

    @property
    def is_full(self) -> bool:
        """Whether no more can be added."""
        return len(self.now.items) >= MOST_ITEMS

    @property
    def has_changed(self) -> bool:
        """Whether there is anything to keep."""
        return (self.now.name, self.now.items) != (self.routine.name, self.routine.items)

    @property
    def result(self) -> Routine:
        """The routine to keep."""
        return self.routine._replace(name=self.now.name.strip(), items=self.now.items)

    def chosen(self, at: int) -> RoutineEdit:
        """The same with another item chosen; nothing to undo."""
        return self._replace(now=self.now._replace(at=self._within(at)), is_naming=False)

    def renamed(self, name: str) -> RoutineEdit:
        """The same under another name; letters typed in a row are one change."""
        if name == self.now.name:
            return self
        now = self.now._replace(name=name)
        if self.is_naming:
            return self._replace(now=now, ahead=())
        return self._after(now)._replace(is_naming=True)

    def added(self, items: Sequence[Item]) -> RoutineEdit:
        """The same with exercises behind the chosen one, as many as there is room for."""
        room = items[: MOST_ITEMS - len(self.now.items)]
        if not room:
            return self
        behind = self.now.at + 1 if self.item is not None else len(self.now.items)
        before, after = self.now.items[:behind], self.now.items[behind:]
        return self._with((*before, *room, *after), behind + len(room) - 1)

    def removed(self, at: int) -> RoutineEdit:
        """The same without one item; the one that takes its place is chosen."""
        if not self._has(at):
            return self
        kept = (*self.now.items[:at], *self.now.items[at + 1 :])
        return self._with(kept, min(at, len(kept) - 1))

    def moved(self, at: int, to: int) -> RoutineEdit:
        """The same with an item in another place, where it stays chosen."""
        if not self._has(at) or not self._has(to) or at == to:
            return self
        rest = [*self.now.items[:at], *self.now.items[at + 1 :]]
        rest.insert(to, self.now.items[at])
        return self._with(tuple(rest), to)

    def replaced(self, at: int, item: Item) -> RoutineEdit:
        """The same with an item in another form, or with another dose."""
        if not self._has(at) or self.now.items[at] == item:
            return self
        return self._with((*self.now.items[:at], item, *self.now.items[at + 1 :]), at)

    def undone(self) -> RoutineEdit:
        """As it stood before the last change."""
        if not self.past:
            return self
        *past, before = self.past
        return RoutineEdit(self.routine, before, tuple(past), (*self.ahead, self.now))

    def redone(self) -> RoutineEdit:
        """As it stood before that was undone."""
        if not self.ahead:
            return self
        *ahead, after = self.ahead
        return RoutineEdit(self.routine, after, (*self.past, self.now), tuple(ahead))

    def _has(self, at: int) -> bool:
        return 0 <= at < len(self.now.items)

    def _within(self, at: int) -> int:
        return max(-1, min(at, len(self.now.items) - 1))

    def _with(self, items: tuple[Item, ...], at: int) -> RoutineEdit:
        return self._after(Moment(self.now.name, items, at))

    def _after(self, now: Moment) -> RoutineEdit:
        past = (*self.past, self.now)[-MOST_UNDONE:]
        return RoutineEdit(self.routine, now, past)


def edit_of(routine: Routine) -> RoutineEdit:
    """A routine to be changed; its first exercise is chosen."""
    return RoutineEdit(routine, Moment(routine.name, routine.items, 0 if routine.items else -1))


def copy_of(routine: Routine, name: str) -> Routine:
    """The same as a new one of the person's own.

    Args:
        routine: Of which.
        name: What the copy is called.
    """
    return Routine("", name, routine.items, routine.note, own=True)
