"""Settings that last as long as the app runs: for rehearsals, and where nothing may be kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from footcare_gui.domain.choices.choices import DoseKey, Doses
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.session.plan import Dose


class MemorySettings:
    """Keeps everything in memory.

    Args:
        preferences: What is chosen at first.
        today: The doses for today only at first.
        state: Where the window was left.
    """

    def __init__(
        self,
        preferences: Preferences | None = None,
        today: Doses | None = None,
        state: WindowState | None = None,
    ) -> None:
        self._preferences = preferences or Preferences()
        self._today = dict(today or {})
        self._state = state or WindowState()
        self._folder = self._reminded = self._version = ""

    def preferences(self) -> Preferences:
        """What was kept."""
        return self._preferences

    def keep(self, changes: Mapping[str, Any]) -> None:
        """Keep what has changed of the preferences."""
        self._preferences = self._preferences._replace(**changes)

    def today_doses(self) -> Doses:
        """The doses for today only."""
        return dict(self._today)

    def keep_today_doses(self, changes: Mapping[DoseKey, Dose | None]) -> None:
        """Keep what has changed of them."""
        changed = {**self._today, **changes}
        self._today = {key: dose for key, dose in changed.items() if dose is not None}

    def window_state(self) -> WindowState:
        """Where the window was left."""
        return self._state

    def keep_window_state(self, state: WindowState) -> None:
        """Keep where the window is left."""
        self._state = state

    def files_folder(self) -> str:
        """Where a file was written or read last."""
        return self._folder

    def keep_files_folder(self, folder: str) -> None:
        """Keep where the next file dialog begins."""
        self._folder = folder

    def reminder_memory(self) -> str:
        """What was remembered of reminders."""
        return self._reminded

    def keep_reminder_memory(self, memory: str) -> None:
        """Remember it."""
        self._reminded = memory

    def known_version(self) -> str:
        """Which version of the app ran last."""
        return self._version

    def keep_known_version(self, version: str) -> None:
        """Remember it."""
        self._version = version

    def set_damage_aside(self) -> None:
        """Nothing can be damaged here."""

    def write(self) -> bool:
        """There is nothing to write to."""
        return True
