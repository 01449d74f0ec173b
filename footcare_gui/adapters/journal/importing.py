"""Everything from one file; what is here already stays as it is.

Reading is strict: a file is looked through from end to end before the first row of it is kept.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from footcare_gui.adapters.journal.exporting import FORM, VERSION, Extras
from footcare_gui.adapters.journal.file import JournalFile, transaction
from footcare_gui.adapters.journal.records import derive, derive_new
from footcare_gui.adapters.library.files import write_atomically
from footcare_gui.domain.memory.codec import CodecError, loads
from footcare_gui.domain.memory.remarks import Felt, Hurt, Noted, Removed, Restored
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.plan import SessionPlan

MOST_BYTES = 2_000_000_000
_REMARKS = (Felt, Noted, Hurt, Removed, Restored)
_EVENT_IN = "INSERT INTO events (session, seq, utc, offset_min, body) VALUES (?, ?, ?, ?, ?)"
_REMARK_IN = "INSERT OR IGNORE INTO remarks VALUES (?, ?, ?, ?, ?)"
_EventRow = tuple[str, int, str, int, str]
_RemarkRow = tuple[str, str, str, int, str]


class ExportError(ValueError):
    """The file is no export of ours, is damaged, or is of a newer version; the text is one line."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import changed.

    Attributes:
        new: Sessions that were not there before.
        longer: Sessions that were there, and went on in the file.
        differing: Sessions that went another way here; they are left as they are.
        remarks: Remarks that were not there before.
    """

    new: int
    longer: int
    differing: int
    remarks: int


@dataclass(frozen=True, slots=True)
class Export:
    """A whole export, read and found sound."""

    sessions: tuple[tuple[_EventRow, ...], ...]
    remarks: tuple[_RemarkRow, ...]
    extras: Extras


def read_export(path: Path) -> Export:
    """Read a file and look through all of it.

    Raises:
        ExportError: It is not an export, is damaged, or is of a newer version.
        OSError: It cannot be read.
    """
    if path.stat().st_size > MOST_BYTES:
        raise ExportError("it is too large")
    try:
        with path.open(encoding="utf-8") as source:
            whole = json.load(source)
    except (ValueError, RecursionError) as error:
        raise ExportError("it is not an export of Footcare, or only a part of one") from error
    if not isinstance(whole, dict) or whole.get("form") != FORM:
        raise ExportError("it is not an export of Footcare")
    version = whole.get("version")
    if type(version) is not int or version < 1:
        raise ExportError("its version cannot be read")
    if version > VERSION:
        raise ExportError(
            f"it was written by a newer Footcare (version {version}, this one reads {VERSION})"
        )
    try:
        return Export(
            tuple(_session_in(entry) for entry in whole["sessions"]),
            tuple(_remark_in(entry) for entry in whole["remarks"]),
            Extras(_texts(whole["settings"]), _files(whole["library"])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ExportError(f"it is damaged: {error}") from error


def _session_in(entry: Mapping[str, Any]) -> tuple[_EventRow, ...]:
    session = _id(entry["id"])
    rows = tuple(
        (session, _number(seq), _utc(utc), _offset(offset), _body(body, SessionPlan, Event))
        for seq, utc, offset, body in entry["rows"]
    )
    numbers = [row[1] for row in rows]
    if not rows or numbers != sorted(set(numbers)):
        raise ValueError(f"rows of session {session} are not in order")
    return rows


def _remark_in(entry: Mapping[str, Any]) -> _RemarkRow:
    utc, offset, body = entry["row"]
    return (
        _id(entry["id"]), _id(entry["session"]), _utc(utc), _offset(offset), _body(body, *_REMARKS),
    )  # fmt: skip


def merge(file: JournalFile, export: Export) -> Brought:
    """Bring an export into the journal; a second time changes nothing.

    Raises:
        sqlite3.Error: The journal cannot be written; nothing of the export is in it then.
        OSError: The same.
    """

    def bring(database: sqlite3.Connection) -> Brought:
        with transaction(database):
            found = [_merge_session(database, rows) for rows in export.sessions]
            before = _remark_ids(database)
            remarks = [row for row in export.remarks if row[0] not in before]
            database.executemany(_REMARK_IN, remarks)
            derive_new(database)
            derive(database, sorted({row[1] for row in remarks}))
        return Brought(
            new=found.count("new"),
            longer=found.count("longer"),
            differing=found.count("differing"),
            remarks=len(remarks),
        )

    return file.run(bring)


def _merge_session(database: sqlite3.Connection, rows: tuple[_EventRow, ...]) -> str:
    session = rows[0][0]
    kept = database.execute(
        "SELECT seq, body FROM events WHERE session = ? ORDER BY seq", (session,)
    ).fetchall()
    theirs = [(row[1], row[4]) for row in rows]
    if kept[: len(theirs)] == theirs[: len(kept)]:
        more = rows[len(kept) :]
        database.executemany(_EVENT_IN, more)
        if more:
            return "longer" if kept else "new"
        return "same"
    return "differing"


def _remark_ids(database: sqlite3.Connection) -> set[str]:
    return {name for (name,) in database.execute("SELECT id FROM remarks")}


def bring_library(folder: Path, extras: Extras) -> tuple[list[str], list[str]]:
    """Write own files that are missing; returns the names written, and those that differ here.

    Raises:
        OSError: The folder cannot be written.
    """
    written, differing = [], []
    for name, text in extras.library.items():
        path = folder / name
        if not path.exists():
            write_atomically(path, text)
            written.append(name)
        elif path.read_text(encoding="utf-8", errors="replace") != text:
            differing.append(name)
    return written, differing


def _texts(entry: Mapping[str, Any]) -> dict[str, str]:
    if not isinstance(entry, dict) or not all(isinstance(v, str) for v in entry.values()):
        raise TypeError("settings and files are texts by name")
    return dict(entry)


def _files(entry: Mapping[str, Any]) -> dict[str, str]:
    texts = _texts(entry)
    for name in texts:
        if not re.fullmatch(r"[^./\\:\0][^/\\:\0]{0,199}\.ya?ml", name):
            raise ValueError(f"no name of a library file: {name!r}")
    return texts


def _id(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9a-f]{32}", value):
        raise ValueError(f"no id: {value!r}")
    return value


def _number(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**31:
        raise ValueError(f"no row number: {value!r}")
    return value


def _offset(value: object) -> int:
    if type(value) is not int or not -24 * 60 < value < 24 * 60:
        raise ValueError(f"no offset: {value!r}")
    return value


def _utc(value: object) -> str:
    if not isinstance(value, str) or not 1980 <= _year(value) < 9000:
        raise ValueError(f"no instant: {value!r}")
    return value


def _year(text: str) -> int:
    at = datetime.fromisoformat(text)
    return 0 if at.utcoffset() != timedelta(0) else at.year


def _body(value: object, *kinds: type) -> str:
    """A row's text as it is stored: kept even where this version cannot read it."""
    if not isinstance(value, str) or len(value) > MOST_BYTES:
        raise ValueError("a row is no text")
    with suppress(CodecError):
        if not isinstance(loads(value), kinds):
            raise ValueError(f"not a {kinds[0].__name__}: {value[:60]}")
    return value
