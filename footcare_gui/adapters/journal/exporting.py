"""Everything as one file; `docs/journal.md` describes the form.

Rows go out as they stand in the journal, word for word, so that nothing is lost on the way and
writing the same thing twice gives the same file.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any, NamedTuple

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.records import COUNTED_SESSIONS
from footcare_gui.adapters.library.files import user_files
from footcare_gui.platform.files import read_ordinary, text_of

FORM = "footcare-export"
VERSION = 1
MOST_LIBRARY_BYTES = 5_000_000
"""Of one file; the loader reads no larger one."""

_SESSIONS_OUT = "SELECT session FROM events GROUP BY session ORDER BY min(utc), session"
_EVENTS_OUT = "SELECT seq, utc, offset_min, body FROM events WHERE session = ? ORDER BY seq"
_REMARKS_OUT = "SELECT id, session, utc, offset_min, body FROM remarks ORDER BY utc, id"

_RemarkRow = tuple[str, str, str, int, str]


@dataclass(frozen=True, slots=True)
class Extras:
    """What is kept outside the journal.

    Attributes:
        settings: Preferences and My plan, as text by key.
        library: The person's own files of exercises and routines, by name.
        beside: Pictures, drafts and figures that lie beside those, by name.
    """

    settings: Mapping[str, str] = field(default_factory=dict)
    library: Mapping[str, str] = field(default_factory=dict)
    beside: Mapping[str, str] = field(default_factory=dict)


class Written(NamedTuple):
    """How many sessions are in an export: those that count, and the others."""

    counted: int
    others: int


def write_export(file: JournalFile, out: IO[str], extras: Extras, now: datetime) -> Written:
    """Write everything; tells how many sessions.

    Raises:
        sqlite3.Error: The journal cannot be read.
        OSError: The file cannot be written.
    """
    try:
        return file.read(lambda database: _write(database, out, extras, now))
    except FileNotFoundError:
        return _write(None, out, extras, now)


def _write(
    database: sqlite3.Connection | None, out: IO[str], extras: Extras, now: datetime
) -> Written:
    remarks: Iterable[_RemarkRow] = database.execute(_REMARKS_OUT) if database else ()
    out.write(f'{{"form": "{FORM}", "version": {VERSION},\n')
    out.write(f'"exported": {_text(now.isoformat(timespec="seconds"))},\n"sessions": [')
    count = 0
    for session, rows in _sessions_out(database):
        out.write(f'{"," if count else ""}\n{{"id": {_text(session)}, "rows": [')
        out.write(",".join(f"\n[{seq}, {_row_text(*row)}]" for seq, *row in rows))
        out.write("\n]}")
        count += 1
    out.write('\n],\n"remarks": [')
    for number, (name, session, *row) in enumerate(remarks):
        out.write(f'{"," if number else ""}\n{{"id": {_text(name)}, "session": {_text(session)}, ')
        out.write(f'"row": [{_row_text(*row)}]}}')
    out.write(f'\n],\n"settings": {_mapping(extras.settings)},\n')
    out.write(f'"library": {_mapping(extras.library)},\n')
    out.write(f'"beside": {_mapping(extras.beside)}\n}}\n')
    counted = database.execute(COUNTED_SESSIONS).fetchone()[0] if database else 0
    return Written(counted, count - counted)


def _sessions_out(
    database: sqlite3.Connection | None,
) -> Iterator[tuple[str, Iterable[tuple[Any, ...]]]]:
    if database is not None:
        for (session,) in database.execute(_SESSIONS_OUT).fetchall():
            yield session, database.execute(_EVENTS_OUT, (session,))


def _row_text(utc: object, offset_min: object, body: object) -> str:
    return f"{_text(utc)}, {offset_min}, {_text(body)}"


def _text(value: object) -> str:
    if isinstance(value, bytes):  # one wrong byte makes a text no text
        value = value.decode(errors="replace")
    return json.dumps(value, ensure_ascii=False)


def _mapping(values: Mapping[str, str]) -> str:
    return json.dumps(dict(sorted(values.items())), ensure_ascii=False, indent=0)


def extras_of(
    settings: Mapping[str, str], folder: Path, beside: Mapping[str, str] = MappingProxyType({})
) -> Extras:
    """What is kept outside the journal, as far as it can be read."""
    library: dict[str, str] = {}
    for path in user_files(folder):
        with suppress(OSError, UnicodeError):
            library[path.name] = text_of(read_ordinary(path, MOST_LIBRARY_BYTES))
    return Extras(settings, library, beside)
