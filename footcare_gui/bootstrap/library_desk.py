"""Loads the library into the window, keeps own routines, and says what is wrong in a file."""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QObject, Qt, Signal

from footcare_gui.adapters.library.cache import load_cached
from footcare_gui.adapters.library.files import LoadResult, user_files
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.platform import places
from footcare_gui.platform.profile import Profile
from footcare_gui.texts import routines
from footcare_gui.texts.exercises import in_language
from footcare_gui.views.main.main_window import MainWindow

LARGE_BYTES = 100_000
QUICK_SWITCH_S = 0.0005
"""How soon a thread that reads a large file lets the window go on."""


class LibraryDesk(QObject):
    """The built-in library at once; a person's large files a moment later, from a thread.

    Args:
        profile: Whose files.
        choices: Who chooses from the library.
        window: Where its faults are shown.
    """

    said = Signal(str)
    """One line for the person."""

    changed = Signal()
    """The window shows another library."""

    _loaded = Signal(object)

    def __init__(self, profile: Profile, choices: ChoicesController, window: MainWindow) -> None:
        super().__init__(window)
        self._profile = profile
        self._choices, self._window = choices, window
        self._result = LoadResult(Library())
        self._loaded.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @property
    def library(self) -> Library:
        """What can be chosen now."""
        return self._result.library

    def load(self) -> None:
        """Read everything again and show it."""
        if self._is_large():
            built_in = self._profile.cache / "built-in"
            self._show(_in_language(load_cached(places.library_file(), _NOWHERE, built_in)))
            threading.Thread(target=self._load_all, name="library", daemon=True).start()
        else:
            self._show(self._read_all())

    def save_routine(self, routine: Routine) -> Routine | None:
        """Keep a hand-picked selection; returns it with its id, `None` if it could not be kept."""
        from footcare_gui.adapters.library.own_routines import OwnRoutinesError, save_own_routine

        taken = {*self.library.exercises, *self.library.routines}
        try:
            return save_own_routine(self._profile.library, routine.name, routine.items, taken)
        except (OSError, ValueError, OwnRoutinesError) as error:
            self.said.emit(routines.not_saved(_reason(error)))
        return None

    def remove_routine(self, routine_id: str) -> None:
        """Take one of the person's own routines out."""
        from footcare_gui.adapters.library.own_routines import OwnRoutinesError, remove_own_routine

        try:
            remove_own_routine(self._profile.library, routine_id)
        except (OSError, OwnRoutinesError) as error:
            self.said.emit(routines.not_removed(_reason(error)))
        self.load()

    def _read_all(self) -> LoadResult:
        profile = self._profile
        return _in_language(load_cached(places.library_file(), profile.library, profile.cache))

    def _load_all(self) -> None:
        usual_s = sys.getswitchinterval()
        sys.setswitchinterval(QUICK_SWITCH_S)
        try:
            self._loaded.emit(self._read_all())
        finally:
            sys.setswitchinterval(usual_s)

    def _show(self, result: LoadResult) -> None:
        self._result = result
        self._window.show_faults(result.faults)
        self._choices.set_library(result.library)
        self.changed.emit()

    def _is_large(self) -> bool:
        try:
            size = sum(path.stat().st_size for path in user_files(self._profile.library))
        except OSError:
            return False
        return size > LARGE_BYTES


def _reason(error: Exception) -> object:
    """What a person can do something about."""
    from footcare_gui.adapters.library.own_routines import OwnRoutinesError
    from footcare_gui.texts.faults import fault_line

    return fault_line(error.faults[0]) if isinstance(error, OwnRoutinesError) else error


def _in_language(result: LoadResult) -> LoadResult:
    return result._replace(library=in_language(result.library))


_NOWHERE = places.data_root() / "no-such-folder"
