"""Preferences, doses and the window's place in one INI file, through QSettings.

Every value is kept as text and read with suspicion: whatever is damaged, unknown or out of its
range falls back to its default, by itself, and the rest stays as it was.
"""

from __future__ import annotations

import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QSettings, Qt

from footcare_gui.adapters.settings.ini import opened, where
from footcare_gui.adapters.settings.preferences_codec import (
    LONGEST,
    preference_text,
    read_preferences,
)
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.window_state import WindowState

if TYPE_CHECKING:
    from footcare_gui.domain.session.plan import Dose

    Doses = Mapping[tuple[str, str], Dose]

_GROUPS = {"preferences", "today", "window", "reminders"}


def _today() -> str:
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


class QtSettings:
    """One person's settings file.

    Args:
        path: The file, `None` for the platform's own place.
        today: The local date as `YYYY-MM-DD`; doses for today only are forgotten on another day.
    """

    def __init__(self, path: Path | None = None, today: Callable[[], str] = _today) -> None:
        self._file = opened(path)
        self._today = today

    def set_damage_aside(self) -> Path | None:
        """Rename a file in which nothing is ours, to begin a new one; returns where it is now."""
        path = where(self._file)
        groups = {key.split("/")[0] for key in self._file.allKeys()}
        if groups & _GROUPS or not path.is_file() or not path.stat().st_size:
            return None
        stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
        aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
        try:
            path.rename(aside)
        except OSError:
            return None
        self._file = opened(path)
        return aside

    def preferences(self) -> Preferences:
        """What is kept now, with the default for everything that is not or cannot be read."""
        self._file.sync()
        return read_preferences(lambda name: self._text(f"preferences/{name}"))

    def keep(self, changes: Mapping[str, Any]) -> None:
        """Keep what has changed, by its names; what cannot be written is silently not kept."""
        for name, value in changes.items():
            self._file.setValue(f"preferences/{name}", preference_text(name, value))

    def today_doses(self) -> Doses:
        """The doses for today only; none when they were for another day."""
        self._file.sync()
        if self._text("today/date") != self._today():
            return {}
        from footcare_gui.adapters.settings.doses_codec import read_doses

        try:
            return read_doses(self._text("today/doses"))
        except (ValueError, TypeError, RecursionError):
            return {}

    def keep_today_doses(self, changes: Mapping[tuple[str, str], Dose | None]) -> None:
        """Keep what has changed of them until the end of this day; `None` takes one back."""
        from footcare_gui.adapters.settings.doses_codec import doses_text

        changed = {**self.today_doses(), **changes}
        doses = {key: dose for key, dose in changed.items() if dose is not None}
        self._file.setValue("today/date", self._today())
        self._file.setValue("today/doses", doses_text(doses))

    def window_state(self) -> WindowState:
        """Where the window was left."""
        self._file.sync()
        return WindowState(
            geometry=self._bytes("window/geometry"),
            splitter=self._bytes("window/splitter"),
            exercise=self._text("window/exercise")[:LONGEST],
            variant=self._text("window/variant")[:LONGEST],
            side=self._text("window/side")[:LONGEST],
        )

    def keep_window_state(self, state: WindowState) -> None:
        """Keep where the window is left, as far as that has changed."""
        before = self.window_state()
        for name, value in state._asdict().items():
            if value != getattr(before, name):
                text = b64encode(value).decode() if isinstance(value, bytes) else value
                self._file.setValue(f"window/{name}", text)

    def files_folder(self) -> str:
        """Where a file was written or read last."""
        return self._text("window/files_folder")

    def keep_files_folder(self, folder: str) -> None:
        """Keep where the next file dialog begins."""
        self._file.setValue("window/files_folder", folder)

    def reminder_memory(self) -> str:
        """What was remembered of reminders."""
        return self._text("reminders/memory")

    def keep_reminder_memory(self, memory: str) -> None:
        """Remember it."""
        self._file.setValue("reminders/memory", memory)

    def known_version(self) -> str:
        """Which version of the app ran last."""
        return self._text("window/version")

    def keep_known_version(self, version: str) -> None:
        """Remember it."""
        self._file.setValue("window/version", version)

    def write(self) -> bool:
        """Write to the disk now; false where that is not possible."""
        fresh = opened(where(self._file))
        fresh.sync()  # what waits is shared; of an error before only the other one still speaks
        return fresh.status() is QSettings.Status.NoError

    def _text(self, key: str) -> str:
        value = self._file.value(key)
        return value if isinstance(value, str) else ""

    def _bytes(self, key: str) -> bytes:
        try:
            return b64decode(self._text(key), validate=True)
        except ValueError:
            return b""
