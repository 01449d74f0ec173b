"""Takes everything out as one file, and brings such a file in, for the window."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from footcare_gui.adapters.journal.exporting import extras_of, write_export
from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.importing import ExportError, bring_library, merge, read_export
from footcare_gui.adapters.settings.texts import add_missing_settings, settings_texts
from footcare_gui.domain.memory.journal import Notice
from footcare_gui.platform.profile import Profile


class MovingError(OSError):
    """Nothing was written or brought in; the message says why."""


def export_all(profile: Profile, path: Path) -> int:
    """Write what was done, the settings and the own files; returns the number of sessions.

    Raises:
        MovingError: The file could not be written, or the journal not be read.
    """
    extras = extras_of(settings_texts(profile.settings), profile.library)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as out:
            count = write_export(_journal(profile), out, extras, datetime.now().astimezone())
        part.replace(path)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            part.unlink()
        raise MovingError(f"{path}: {_why(error)}") from error
    return count


class BroughtIn(NamedTuple):
    """What an import has brought.

    Attributes:
        sessions: Sessions that were not here before, or went on in the file.
        settings: Preferences, My plan and doses that were not chosen here.
    """

    sessions: int
    settings: int


def import_all(profile: Profile, path: Path) -> BroughtIn:
    """Bring such a file in; what is here already stays as it is.

    Raises:
        MovingError: It is no such file, of a newer version, or cannot be read or kept.
    """
    try:
        found = read_export(path)
        brought = merge(_journal(profile), found)
        bring_library(profile.library, found.extras)
        settings, _ = add_missing_settings(profile.settings, found.extras.settings)
    except (ExportError, OSError, sqlite3.Error) as error:
        raise MovingError(f"{path.name}: {_why(error)}") from error
    return BroughtIn(brought.new + brought.longer, settings)


def _journal(profile: Profile) -> JournalFile:
    return JournalFile(profile.journal, _ignore)


def _ignore(_notice: Notice) -> None:
    """The window's own journal says what it finds."""


def _why(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)
