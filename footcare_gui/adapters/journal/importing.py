"""Everything from one file; what is here already stays as it is.

A file is looked through from end to end before the first row of it is kept. A session, a remark
or an own file in it that cannot be used is left out and named; the rest comes in.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from footcare_gui.adapters.journal.exporting import FORM, MOST_LIBRARY_BYTES, VERSION, Extras
from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.records import derive, derive_new, is_absurd
from footcare_gui.adapters.journal.transaction import transaction
from footcare_gui.domain.exercises.faults import one_line
from footcare_gui.domain.memory.codec import CodecError, loads
from footcare_gui.domain.memory.remarks import Felt, Hurt, Noted, Removed, Restored
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.platform.files import UnusableFileError, read_ordinary, text_of

MOST_BYTES = 2_000_000_000
MOST_NAME_BYTES = 200
FIRST_YEAR, FIRST_YEAR_TOO_LATE = 1970, 2200
"""A computer whose battery is dead begins in 1970, and its sessions are real all the same."""

_FILE_NAME = re.compile(r"[^./\\:\0][^/\\:\0]*\.ya?ml")
_T = TypeVar("_T")
_REMARKS = (Felt, Noted, Hurt, Removed, Restored)
_EVENT_IN = "INSERT INTO events (session, seq, utc, offset_min, body) VALUES (?, ?, ?, ?, ?)"
_REMARK_IN = "INSERT OR IGNORE INTO remarks VALUES (?, ?, ?, ?, ?)"
_COUNTED = "SELECT DISTINCT session FROM deeds WHERE counts"
_EventRow = tuple[str, int, str, int, str]
_RemarkRow = tuple[str, str, str, int, str]


class ExportError(ValueError):
    """The file is no export of ours, is damaged, or is of a newer version; the text is one line."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import changed.

    Attributes:
        new: Sessions that count and were not there before.
        longer: Sessions that count, were there, and went on in the file.
        others: Sessions that came or went on and do not count: taken out, or ended before.
        differing: Sessions that went another way here; they are left as they are.
        remarks: Remarks that were not there before.
    """

    new: int
    longer: int
    others: int
    differing: int
    remarks: int


@dataclass(frozen=True, slots=True)
class Export:
    """What can be used of an export, and a line for each thing in it that cannot."""

    sessions: tuple[tuple[_EventRow, ...], ...]
    remarks: tuple[_RemarkRow, ...]
    extras: Extras
    left_out: tuple[str, ...] = ()


def read_export(path: Path) -> Export:
    """Read a file and look through all of it.

    Raises:
        ExportError: It is not an export, is damaged, or is of a newer version.
        OSError: It cannot be read.
    """
    try:
        whole = json.loads(text_of(read_ordinary(path, MOST_BYTES)))
    except UnusableFileError as error:
        raise ExportError(str(error)) from error
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
    left_out: list[str] = []
    try:
        return Export(
            tuple(_usable("session", whole["sessions"], _session_in, left_out)),
            tuple(_usable("remark", whole["remarks"], _remark_in, left_out)),
            Extras(
                dict(_usable("setting", _pairs(whole["settings"]), _setting_in, left_out)),
                dict(_usable("own file", _pairs(whole["library"]), _file_in, left_out)),
                dict(_usable("file", _pairs(whole.get("beside", {})), _setting_in, left_out)),
            ),
            tuple(left_out),
        )
    except (KeyError, TypeError) as error:
        raise ExportError(f"it is damaged: {error}") from error


def _usable(
    what: str, entries: Iterable[Any], read: Callable[[Any], _T], left_out: list[str]
) -> Iterator[_T]:
    """The entries that can be used; the others are named in `left_out`."""
    for number, entry in enumerate(entries, start=1):
        try:
            yield read(entry)
        except (LookupError, TypeError, ValueError) as error:
            left_out.append(one_line(f"{what} {number}: {error}"))


def _pairs(entry: Any) -> Iterable[tuple[object, object]]:
    if not isinstance(entry, dict):
        raise TypeError("settings and files are texts by name")
    return entry.items()


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


def merge(
    file: JournalFile, export: Export, with_it: Callable[[], object] = lambda: None
) -> Brought:
    """Bring an export into the journal; a second time changes nothing.

    Args:
        file: The journal.
        export: What to bring.
        with_it: Done last, before the journal's transaction is closed; if it raises, nothing of
            the export is in the journal.

    Raises:
        sqlite3.Error: The journal cannot be written; nothing of the export is in it then.
        OSError: The same.
    """

    def bring(database: sqlite3.Connection) -> Brought:
        with transaction(database):
            found = {rows[0][0]: _merge_session(database, rows) for rows in export.sessions}
            before = _remark_ids(database)
            remarks = [row for row in export.remarks if row[0] not in before]
            database.executemany(_REMARK_IN, remarks)
            derive_new(database)
            derive(database, sorted({row[1] for row in remarks}))
            counted = {session for (session,) in database.execute(_COUNTED)}
            with_it()
        came = Counter((kind, name in counted) for name, kind in found.items())
        return Brought(
            new=came["new", True],
            longer=came["longer", True],
            others=came["new", False] + came["longer", False],
            differing=came["differing", True] + came["differing", False],
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


def new_files(folder: Path, extras: Extras) -> tuple[dict[str, str], tuple[str, ...]]:
    """The own files that are not here yet, and the names of those that say something else."""
    new, differing = {}, []
    for name, text in extras.library.items():
        if not os.path.lexists(folder / name):
            new[name] = text
        elif not _says(folder / name, text):
            differing.append(name)
    return new, tuple(differing)


def _says(path: Path, text: str) -> bool:
    try:
        return text_of(read_ordinary(path, MOST_LIBRARY_BYTES)) == text
    except (OSError, UnicodeError):
        return False


def _setting_in(pair: tuple[object, object]) -> tuple[str, str]:
    return _text(pair[0]), _text(pair[1])


def _file_in(pair: tuple[object, object]) -> tuple[str, str]:
    name, text = _setting_in(pair)
    if not _FILE_NAME.fullmatch(name) or len(name.encode()) > MOST_NAME_BYTES:
        raise ValueError(f"no name of a library file: {name[:60]!r}")
    return name, text


def _text(value: object) -> str:
    """A text that can be written: JSON can also spell halves of characters."""
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value.encode().decode()


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
    if not isinstance(value, str) or not FIRST_YEAR <= _year(value) < FIRST_YEAR_TOO_LATE:
        raise ValueError(f"no instant that a clock may show: {value!r}")
    return value


def _year(text: str) -> int:
    at = datetime.fromisoformat(text)
    return 0 if at.utcoffset() != timedelta(0) else at.year


def _body(value: object, *kinds: type) -> str:
    """A row's text as it is stored: kept even where this version cannot read it."""
    text = _text(value)
    if is_absurd(text):
        raise ValueError("a number in it is beyond all measure")
    with suppress(json.JSONDecodeError, RecursionError):
        _text(json.dumps(json.loads(text), ensure_ascii=False))
    with suppress(CodecError):
        if not isinstance(loads(text), kinds):
            raise ValueError(f"not a {kinds[0].__name__}: {text[:60]}")
    return text
