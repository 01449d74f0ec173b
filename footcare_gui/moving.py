"""Everything as one file, and such a file brought in: journal, settings, own files and pictures."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from footcare_gui.adapters.journal.exporting import Extras, extras_of, write_export
from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.importing import (
    Brought,
    ExportError,
    merge,
    new_files,
    read_export,
)
from footcare_gui.adapters.settings.texts import add_missing_settings, settings_texts, take_out
from footcare_gui.adapters.sharing.beside import beside, usable
from footcare_gui.domain.memory.journal import Notice
from footcare_gui.platform.files import read_ordinary, write_whole, writing_whole
from footcare_gui.platform.profile import Profile

Said = Callable[[Notice], None]


class MovingError(OSError):
    """Nothing was written or brought in; the message says why."""


class TakenAlong(NamedTuple):
    """What an export holds.

    Attributes:
        sessions: How many sessions that count, as everywhere.
        other_sessions: How many more are in it: taken out, or ended before they counted.
        files: How many own files.
        left_out: Names of own files that are not in it.
    """

    sessions: int
    other_sessions: int
    files: int
    left_out: tuple[str, ...] = ()


class BroughtIn(NamedTuple):
    """What an import has brought.

    Attributes:
        journal: Sessions and remarks.
        files: Names of own files that were not here: library, drafts, pictures, figures.
        settings: How many preferences, My plan and doses among them, were not chosen here.
        other_files: Names of own files that differ here and stay as they are here.
        other_settings: How many settings differ here and stay so.
        left_out: What in the file could not be used: a line each.
    """

    journal: Brought
    files: tuple[str, ...]
    settings: int
    other_files: tuple[str, ...]
    other_settings: int
    left_out: tuple[str, ...]

    @property
    def sessions(self) -> int:
        """Sessions that count and were not here before, or went on in the file."""
        return self.journal.new + self.journal.longer


def _say_nothing(_notice: Notice) -> None:
    """The window's own journal says what it finds."""


def export_all(profile: Profile, path: Path, said: Said = _say_nothing) -> TakenAlong:
    """Write what was done, the settings and the own files into one file.

    Args:
        profile: Whose.
        path: Where to; replaced whole, or not at all.
        said: Told when the journal turns out to be damaged and was mended.

    Raises:
        MovingError: The file could not be written, or the journal not be read.
    """
    files, left_out = beside(profile.library)
    extras = extras_of(settings_texts(profile.settings), profile.library, files)
    journal, now = JournalFile(profile.journal, said), datetime.now().astimezone()
    try:
        with writing_whole(path) as out:
            written = write_export(journal, out, extras, now)
    except (OSError, sqlite3.Error) as error:
        raise MovingError(f"{path}: {_why(error)}") from error
    return TakenAlong(*written, len(extras.library) + len(extras.beside), left_out)


def import_all(profile: Profile, path: Path, said: Said = _say_nothing) -> BroughtIn:
    """Bring such a file in, all of it or nothing; what is here already stays as it is.

    Own files and settings are written while the journal still holds its transaction open: it is
    the last to be closed, and whatever fails before takes back what was written.

    Args:
        profile: Whose.
        path: A file from `export_all`.
        said: Told when the journal turns out to be damaged and was mended.

    Raises:
        MovingError: It is no such file, of a newer version, or cannot be read or kept.
    """
    own = _OwnThings(profile)
    try:
        found = read_export(path)
        left_out = list(found.left_out)
        files = usable(found.extras.beside, left_out)
        brought = merge(
            JournalFile(profile.journal, said), found, lambda: own.bring(found.extras, files)
        )
    except (ExportError, OSError, sqlite3.Error) as error:
        own.take_back()
        raise MovingError(f"{path.name}: {_why(error)}") from error
    return own.told(brought, tuple(left_out))


class _OwnThings:
    """Own files and settings on their way in, so that they can be taken back."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._files: list[str] = []
        self._other_files: tuple[str, ...] = ()
        self._settings: dict[str, str] = {}
        self._other_settings = 0

    def bring(self, extras: Extras, beside_it: Mapping[str, bytes]) -> None:
        new, other = new_files(self._profile.library, extras)
        new_beside, other_beside = self._not_here(beside_it)
        self._other_files = (*other, *other_beside)
        contents: dict[str, str | bytes] = {**new_beside, **new}
        for name, content in contents.items():
            path = self._profile.library / name
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)
            self._files.append(name)
        self._settings, self._other_settings = add_missing_settings(
            self._profile.settings, extras.settings
        )

    def _not_here(self, files: Mapping[str, bytes]) -> tuple[Mapping[str, bytes], Sequence[str]]:
        new, other = {}, []
        for name, data in files.items():
            path = self._profile.library / name
            if not os.path.lexists(path):
                new[name] = data
            elif not _holds(path, data):
                other.append(name)
        return new, other

    def take_back(self) -> None:
        for name in self._files:
            with suppress(OSError):
                (self._profile.library / name).unlink()
        if self._settings:
            with suppress(OSError):
                take_out(self._profile.settings, self._settings)

    def told(self, brought: Brought, left_out: tuple[str, ...]) -> BroughtIn:
        return BroughtIn(
            brought,
            tuple(self._files),
            len(self._settings),
            self._other_files,
            self._other_settings,
            left_out,
        )


def _holds(path: Path, data: bytes) -> bool:
    try:
        return read_ordinary(path, len(data)) == data
    except OSError:
        return False


def _why(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)
