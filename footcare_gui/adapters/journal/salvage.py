"""Reads what can still be read from a damaged journal."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from footcare_gui.adapters.journal.schema import create_or_migrate

MOST_PROBES = 100_000
LEAST_ROW_BYTES = 20
_PAGE_BYTES, _SIZE_AT = 4096, 28
"""Of a new journal: the size of a page, and where the number of pages stands in the first."""

_EVENTS = "SELECT id, session, seq, utc, offset_min, body FROM events WHERE id BETWEEN ? AND ?"
_REMARKS = "SELECT id, session, utc, offset_min, body FROM remarks"
_KEEP_EVENT = "INSERT OR IGNORE INTO events VALUES (?, ?, ?, ?, ?, ?)"
_KEEP_REMARK = "INSERT OR IGNORE INTO remarks VALUES (?, ?, ?, ?, ?)"


def salvage(damaged: Path, into: sqlite3.Connection) -> int:
    """Copy every readable row into a new journal; the damaged file stays as it is.

    Args:
        damaged: The file that was set aside, with its `-wal` beside it where there was one.
        into: A new journal, in autocommit.

    Returns:
        How many sessions have at least one row.
    """
    _copy(damaged, into)
    found = _sessions(into)
    if not found:
        with suppress(OSError), TemporaryDirectory(prefix="salvage-", dir=damaged.parent) as folder:
            _copy(_with_our_first_page(damaged, Path(folder)), into)
            found = _sessions(into)
    return found


def _copy(damaged: Path, into: sqlite3.Connection) -> None:
    with suppress(sqlite3.Error, UnicodeDecodeError), closing(_opened(damaged)) as source:
        into.execute("BEGIN IMMEDIATE")
        for rows in _readable(source, damaged.stat().st_size):
            into.executemany(_KEEP_EVENT, (row for row in rows if _is_sound(row)))
        with suppress(sqlite3.Error):
            for row in source.execute(_REMARKS):
                if _is_sound(row):
                    into.execute(_KEEP_REMARK, row)
    if into.in_transaction:
        into.execute("COMMIT")


def _sessions(database: sqlite3.Connection) -> int:
    return int(database.execute("SELECT count(DISTINCT session) FROM events").fetchone()[0])


def _with_our_first_page(damaged: Path, folder: Path) -> Path:
    """A copy with the first page of an empty journal, which says where the tables begin.

    The pages behind it may all be sound where nothing but the tables' description is damaged.
    """
    empty, copy = folder / "empty.db", folder / "copy.db"
    with closing(sqlite3.connect(empty, isolation_level=None)) as database:
        create_or_migrate(database)
    shutil.copyfile(damaged, copy)
    page = empty.read_bytes()[:_PAGE_BYTES]
    with copy.open("r+b") as file:
        file.write(page[:_SIZE_AT])
        file.seek(_SIZE_AT)
        file.write((damaged.stat().st_size // _PAGE_BYTES).to_bytes(4, "big"))
        file.write(page[_SIZE_AT + 4 :])
    return copy


def _opened(path: Path) -> sqlite3.Connection:
    """A reader that does not mind a file shorter than it says it is."""
    has_log = Path(f"{path}-wal").exists()
    how = "mode=ro" if has_log else "immutable=1"  # which leaves nothing beside the file
    database = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)
    database.text_factory = _text
    database.execute("PRAGMA writable_schema=ON")
    database.execute("PRAGMA cell_size_check=ON")
    return database


def _text(data: bytes) -> str:
    return data.decode(errors="replace")


def _readable(source: sqlite3.Connection, size: int) -> Iterator[list[tuple[object, ...]]]:
    """Rows by ever smaller ranges of ids, around the damaged pages."""
    ranges = [(1, _highest_id(source, size))]
    for _ in range(MOST_PROBES):
        if not ranges:
            return
        low, high = ranges.pop()
        try:
            yield source.execute(_EVENTS, (low, high)).fetchall()
        except (sqlite3.Error, UnicodeDecodeError):
            if low < high:
                middle = (low + high) // 2
                ranges += [(middle + 1, high), (low, middle)]


def _highest_id(source: sqlite3.Connection, size: int) -> int:
    try:
        return int(source.execute("SELECT coalesce(max(id), 0) FROM events").fetchone()[0])
    except (sqlite3.Error, UnicodeDecodeError):
        return 2 * size // LEAST_ROW_BYTES


def _is_sound(row: tuple[object, ...]) -> bool:
    """Whether every value is of its column's type and its text survived."""
    kinds = _EVENT_KINDS if len(row) == len(_EVENT_KINDS) else _REMARK_KINDS
    fits = all(type(value) is kind for value, kind in zip(row, kinds, strict=True))
    return fits and not any("\ufffd" in value for value in row if isinstance(value, str))


_EVENT_KINDS = (int, str, int, str, int, str)
_REMARK_KINDS = (str, str, str, int, str)
