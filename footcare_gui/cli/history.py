"""The commands about what was done: print it, take it along, bring it in."""

from __future__ import annotations

import sqlite3
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from footcare_gui.cli.usage import UsageError
from footcare_gui.domain.exercises.faults import one_line
from footcare_gui.domain.memory.journal import Mended, Notice
from footcare_gui.platform.places import user_data_folder
from footcare_gui.platform.profile import open_profile

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
    from footcare_gui.moving import MovingError, export_all

    path: Path = chosen.file
    try:
        with open_profile(temporary=False) as profile:
            taken = export_all(profile, path, _on_notice)
    except MovingError as error:
        return _complain(f"nothing was exported to {error}")
    sessions = _count(taken.sessions, "session") + _others(taken.other_sessions)
    own = _count(taken.files, "own file")
    print(one_line(f"{path}: {sessions}, the settings and {own}"))
    for name in taken.left_out:
        _complain(f"not taken along: {name}")
    return FAULTS if taken.left_out else OK


def bring(chosen: Namespace) -> int:
    """Bring a file from `export` in; what is here already stays as it is."""
    from footcare_gui.moving import MovingError, import_all

    try:
        with open_profile(temporary=False) as profile:
            brought = import_all(profile, chosen.file, _on_notice)
    except MovingError as error:
        return _complain(f"nothing was imported from {error}")
    print(_brought_line(brought.journal))
    if brought.files or brought.settings:
        files = _count(len(brought.files), "own file")
        print(f"{files} and {_count(brought.settings, 'setting')} added")
    others = [*brought.other_files, *_settings(brought.other_settings)]
    if others:
        print(one_line(f"kept as they are here: {', '.join(others)}"))
    for line in brought.left_out:
        _complain(f"left out: {line}")
    return FAULTS if brought.left_out else OK


def did(chosen: Namespace) -> int:
    """Enter what was done without the app."""
    from datetime import date, datetime
    from uuid import uuid4

    from footcare_gui.adapters.journal.entering import write_entry
    from footcare_gui.cli.commands import compiled, library_of, report
    from footcare_gui.domain.memory.by_hand import MOST_DAYS_AGO, began_on, entry_of

    library, faults = library_of(())
    if faults:
        return report(faults)
    plan, title = compiled(library, chosen)
    now = datetime.now().astimezone()
    day: date = chosen.on or now.date()
    if not 0 <= (now.date() - day).days <= MOST_DAYS_AGO:
        raise UsageError(f"--on is a day of the last {MOST_DAYS_AGO}, not {day}")
    entry = entry_of(uuid4().hex, plan, began_on(day, now, plan.session_ms))
    try:
        with open_profile(temporary=False):
            journal = _journal()
            journal.run(lambda database: write_entry(database, entry))
            _remark(journal, entry.session, chosen.felt)
    except (sqlite3.Error, OSError) as error:
        return _complain(f"nothing was entered: {error}")
    print(one_line(f"entered by hand: {title}, {day}"))
    return OK


def _remark(journal: JournalFile, session: str, felt: int | None) -> None:
    from footcare_gui.adapters.journal.history import SqliteHistory
    from footcare_gui.domain.memory.remarks import Felt, Moment

    if felt is not None:
        SqliteHistory(journal, _on_notice).remark(session, Felt(Moment.AFTER, felt))


def _brought_line(brought: Brought) -> str:
    parts = [f"{_count(brought.new, 'session')} new{_others(brought.others)}"]
    if brought.longer:
        parts.append(f"{brought.longer} went on")
    if brought.differing:
        parts.append(f"{brought.differing} different here and kept so")
    parts.append(f"{_count(brought.remarks, 'remark')} new")
    return ", ".join(parts)


def _others(number: int) -> str:
    """Beside the number of sessions that count: those that are kept all the same."""
    return f" (and {number} taken out or too short to count)" if number else ""


def _settings(number: int) -> list[str]:
    return [_count(number, "setting")] if number else []


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
    print(f"footcare: {one_line(line)}", file=sys.stderr)
    return FAULTS
