"""The commands about what was done: print it, take it along, bring it in."""

from __future__ import annotations

import os
import sqlite3
import sys
from argparse import Namespace
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from footcare_gui.domain.memory.journal import Mended, Notice
from footcare_gui.platform.places import user_data_folder, user_library_folder

if TYPE_CHECKING:
    from footcare_gui.adapters.journal.file import JournalFile
    from footcare_gui.adapters.journal.importing import Brought

OK, FAULTS = 0, 1


def history(chosen: Namespace) -> int:
    """Print everything that was done, as a table, CSV or JSON."""
    from footcare_gui.adapters.journal.report import write_csv, write_json, write_table

    write = write_csv if chosen.csv else write_json if chosen.json else write_table
    try:
        write(_journal(), sys.stdout)
    except sqlite3.Error as error:
        return _complain(f"the history cannot be read: {error}")
    return OK


def export(chosen: Namespace) -> int:
    """Write everything to one file."""
    from footcare_gui.adapters.journal.exporting import extras_of, write_export
    from footcare_gui.adapters.settings.texts import settings_texts

    extras = extras_of(settings_texts(None), user_library_folder())
    now = datetime.now().astimezone()
    path: Path = chosen.file
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as out:
            count = write_export(_journal(), out, extras, now)
            out.flush()
            os.fsync(out.fileno())
        part.replace(path)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            part.unlink()
        return _complain(f"nothing was exported to {path}: {_why(error)}")
    print(f"{path}: {_count(count, 'session')}, the settings and {len(extras.library)} own files")
    return OK


def bring(chosen: Namespace) -> int:
    """Bring a file from `export` in; what is here already stays as it is."""
    from footcare_gui.adapters.journal.importing import (
        ExportError,
        bring_library,
        merge,
        read_export,
    )
    from footcare_gui.adapters.settings.texts import add_missing_settings

    try:
        found = read_export(chosen.file)
    except (ExportError, OSError) as error:
        return _complain(f"nothing was imported from {chosen.file}: {_why(error)}")
    try:
        brought = merge(_journal(), found)
        files, other_files = bring_library(user_library_folder(), found.extras)
        settings, other_settings = add_missing_settings(None, found.extras.settings)
    except (OSError, sqlite3.Error) as error:
        return _complain(f"not everything was imported: {_why(error)}")
    print(_brought_line(brought))
    if files or settings:
        print(f"{_count(len(files), 'own file')} and {_count(settings, 'setting')} added")
    if other_files or other_settings:
        print(f"kept as they are here: {', '.join([*other_files, *_settings(other_settings)])}")
    return OK


def _brought_line(brought: Brought) -> str:
    parts = [f"{_count(brought.new, 'session')} new"]
    if brought.longer:
        parts.append(f"{brought.longer} went on")
    if brought.differing:
        parts.append(f"{brought.differing} different here and kept so")
    parts.append(f"{_count(brought.remarks, 'remark')} new")
    return ", ".join(parts)


def _settings(number: int) -> list[str]:
    return [_count(number, "setting")] if number else []


def _why(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _journal() -> JournalFile:
    from footcare_gui.adapters.journal.file import JournalFile

    return JournalFile(user_data_folder() / "journal.db", _on_notice)


def _on_notice(notice: Notice) -> None:
    if isinstance(notice, Mended):
        _complain(
            f"the journal was damaged; {_count(notice.sessions, 'session')} could be read; "
            f"the damaged file is kept as {notice.kept_as}"
        )


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _complain(line: str) -> int:
    print(f"footcare: {line}", file=sys.stderr)
    return FAULTS
