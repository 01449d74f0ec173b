"""Owns a routine that is being written: what was done to it, and what it comes to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.choices import ItemsProspect
from footcare_gui.domain.choices.dosing import Dials, dials_for
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.exercises.visible import has_visible
from footcare_gui.domain.programmes.routine_edit import RoutineEdit, edit_of
from footcare_gui.domain.session.planning import chosen_items


class RoutineController(QObject):
    """One routine, from opening it to keeping it.

    Args:
        choices: What it is planned by.
        routine: Which; without an id it is a new one.
        keep: Keeps it; false where that failed.
        parent: Qt's owner.
    """

    changed = Signal()

    def __init__(
        self,
        choices: ChoicesController,
        routine: Routine,
        keep: Callable[[Routine], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices, self._keep = choices, keep
        self._edit = edit_of(self._known(routine))
        choices.library_changed.connect(self.changed)

    @property
    def edit(self) -> RoutineEdit:
        """How it stands."""
        return self._edit

    @property
    def library(self) -> Library:
        """What there is to put into it."""
        return self._choices.library

    @property
    def prospect(self) -> ItemsProspect:
        """What it comes to for this person now."""
        items = self._known(self._edit.result).items
        return self._choices.value.selection_prospect(self.library, items)

    @property
    def may_be_kept(self) -> bool:
        """Whether it has a name and something in it, and differs from what is kept."""
        edit = self._edit
        is_whole = has_visible(edit.now.name) and bool(edit.now.items)
        return is_whole and (edit.has_changed or not edit.routine.id)

    def times_ms(self) -> tuple[int | None, ...]:
        """How long each item takes, with getting ready for it; `None` for what is left out."""
        plan = self.prospect.plan
        lengths: dict[int, int] = {}
        for segment in plan.segments if plan else ():
            lengths[segment.place] = lengths.get(segment.place, 0) + segment.duration_ms
        places = iter(range(len(lengths)))
        options = self._choices.options
        return tuple(
            lengths[next(places)] if chosen_items(self.library, (item,), options) else None
            for item in self._edit.now.items
        )

    def dials(self, item: Item) -> Dials:
        """How much of an item there will be."""
        return dials_for(self.library, self._choices.options, item)

    def choose(self, at: int) -> None:
        """Choose another item."""
        self._take(self._edit.chosen(at))

    def rename(self, name: str) -> None:
        """Call it otherwise."""
        self._take(self._edit.renamed(name))

    def add(self, items: Sequence[Item]) -> None:
        """Put exercises behind the chosen one."""
        self._take(self._edit.added(items))

    def remove(self) -> None:
        """Take the chosen one out."""
        self._take(self._edit.removed(self._edit.now.at))

    def move(self, at: int, to: int) -> None:
        """Put one in another place."""
        self._take(self._edit.moved(at, to))

    def move_by(self, by: int) -> None:
        """Put the chosen one earlier or later."""
        at = self._edit.now.at
        self.move(at, at + by)

    def repeat(self) -> None:
        """Have the chosen one once more."""
        if self._edit.item is not None:
            self.add((self._edit.item,))

    def choose_form(self, variant: str) -> None:
        """Do the chosen one in another form, with the dose of that."""
        item = self._edit.item
        if item is not None and item.variant != variant:
            self._replace(Item(item.exercise, variant))

    def turn(self, which: str, direction: str) -> None:
        """Say how much of the chosen one: `less` or `more` of one of the numbers of a dose."""
        item = self._edit.item
        if item is not None:
            wanted = self.dials(item).next_of(which, direction)
            if wanted is not None:
                self._replace(item._replace(**{which: wanted}))

    def say_no_dose(self) -> None:
        """Leave it to what is chosen elsewhere how much of the chosen one there is."""
        item = self._edit.item
        if item is not None:
            self._replace(Item(item.exercise, item.variant))

    def undo(self) -> None:
        """Take the last change back."""
        self._take(self._edit.undone())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._take(self._edit.redone())

    def keep(self) -> bool:
        """Keep it; false where that failed, and nothing is lost."""
        return self._keep(self._edit.result)

    def _replace(self, item: Item) -> None:
        self._take(self._edit.replaced(self._edit.now.at, item))

    def _take(self, edit: RoutineEdit) -> None:
        if edit != self._edit:
            self._edit = edit
            self.changed.emit()

    def _known(self, routine: Routine) -> Routine:
        """The same without what the library does not have any more."""
        known = self.library.exercises
        kept = tuple(
            item
            for item in routine.items
            if item.exercise in known
            and (not item.variant or item.variant in known[item.exercise].variants)
        )
        return routine._replace(items=kept)
