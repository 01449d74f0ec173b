"""Reads the library, without letting a window wait for it, and keeps own routines in it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from footcare_gui.controllers.choices_controller import ChoicesController
    from footcare_gui.domain.exercises.exercise import Exercise
    from footcare_gui.domain.exercises.faults import Fault
    from footcare_gui.domain.exercises.routine import Library, Routine
    from footcare_gui.ports.stores import LibraryStore

    Loaded = tuple[Library, tuple[Fault, ...]]

QUICK_SWITCH_S = 0.0005
"""How soon a thread that reads a large file lets the window go on."""


class LibraryController(QObject):
    """What the app brings along at once; a person's large files a moment later, from a thread.

    Args:
        store: Where it is read from.
        choices: Who chooses from it.
        said: The library in the person's language.
        parent: Qt's owner.
    """

    faults_found = Signal(object)
    """Every `Fault` in the files that were left out; none any more where it is empty."""

    save_failed = Signal(object)
    """A routine was not saved; the exception says why."""

    remove_failed = Signal(object)
    """A routine was not removed; the exception says why."""

    routine_removed = Signal(object)
    """A `Routine` that is gone, or as others made it; `put_back` undoes that."""

    _loaded = Signal(object)

    def __init__(
        self,
        store: LibraryStore,
        choices: ChoicesController,
        said: Callable[[Library], Library] = lambda library: library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._choices, self._said = store, choices, said
        self._faults: Sequence[Fault] = ()
        self._removed: tuple[Routine, str, bool] | None = None
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)

    def load(self) -> None:
        """Read everything again; what is known stays until that is done."""
        if self._store.is_large:
            if not self._choices.library.exercises:
                self._on_loaded(self._in_language(self._store.load_built_in()))
            import threading

            threading.Thread(target=self._load_all, name="library", daemon=True).start()
        else:
            self._on_loaded(self._in_language(self._store.load()))

    def put(self, exercise: Exercise) -> None:
        """Have one exercise as it was just written."""
        library = self._choices.library
        self._follow({**library.exercises, exercise.id: exercise})

    def drop(self, exercise: str) -> None:
        """Have one exercise no more that was just taken out of its file."""
        known = dict(self._choices.library.exercises)
        known.pop(exercise, None)
        self._follow(known)

    def _follow(self, exercises: Mapping[str, Exercise]) -> None:
        """Large files are not read again for one exercise, unless one of them had faults."""
        self._choices.set_library(self._choices.library._replace(exercises=exercises))
        if self._faults or not self._store.is_large:
            self.load()

    def is_own(self, exercise: str) -> bool:
        """Whether an exercise comes from the person's own files."""
        return exercise not in self._store.load_built_in()[0].exercises

    def save_routine(self, routine: Routine) -> bool:
        """Keep a routine, and choose it; false where that failed."""
        saved = self._save(routine)
        if saved is not None:
            self._choices.choose_routine(saved.id)
        self.load()
        return saved is not None

    def remove_routine(self, routine: str) -> None:
        """Take one of the person's own routines out, by its id."""
        from footcare_gui.domain.exercises.faults import FaultyFileError

        own = {id: one for id, one in self._choices.library.routines.items() if one.own}
        was_chosen = self._choices.preferences.routine == routine
        try:
            self._store.remove_routine(routine)
        except (OSError, FaultyFileError) as error:
            self.remove_failed.emit(error)
        else:
            behind = [*own, ""][list(own).index(routine) + 1] if routine in own else ""
            self._removed = (own[routine], behind, was_chosen) if routine in own else None
            self.routine_removed.emit(own.get(routine))
        self.load()

    def put_back(self) -> None:
        """Undo the last removal, if nothing was put back since."""
        if self._removed is not None:
            routine, behind, was_chosen = self._removed
            self._removed = None
            if self._save(routine, behind) is not None and was_chosen:
                self._choices.choose_routine(routine.id)
            self.load()

    def _save(self, routine: Routine, before: str = "") -> Routine | None:
        from footcare_gui.domain.exercises.faults import FaultyFileError

        library = self._choices.library
        taken = {*library.exercises, *library.routines}
        try:
            return self._store.save_routine(routine, taken, before)
        except (OSError, ValueError, FaultyFileError) as error:
            self.save_failed.emit(error)
            return None

    def _load_all(self) -> None:
        usual_s = sys.getswitchinterval()
        sys.setswitchinterval(QUICK_SWITCH_S)
        try:
            self._loaded.emit(self._in_language(self._store.load()))
        finally:
            sys.setswitchinterval(usual_s)

    def _in_language(self, result: Loaded) -> Loaded:
        library, faults = result
        return self._said(library), faults

    def _on_loaded(self, result: Loaded) -> None:
        library, self._faults = result
        faults = self._faults
        self.faults_found.emit(faults)
        if library != self._choices.library or not library.exercises:
            self._choices.set_library(library)
