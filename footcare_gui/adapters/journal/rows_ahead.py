"""What happens in a session, in the system's hands before it is in the journal.

A transaction waits for the disk for as long as the disk likes, and whoever kills the process
takes along what still waits. Appending to a file without waiting for anything takes microseconds,
and what the system has taken no kill can take back. So every row is appended here first, and the
journal takes in what it misses when it is opened next.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import FileIO
from pathlib import Path

Row = tuple[str, int, str, int, str]
"""Session, number in it, instant in UTC, minutes east of it, and the body, as in `events`."""

_KINDS = (str, int, str, int, str)
_HEX, _ID_LENGTH = b"0123456789abcdef", 32
_TAKE_IN = """
INSERT INTO events (session, seq, utc, offset_min, body) SELECT ?1, ?2, ?3, ?4, ?5
WHERE ?2 = (SELECT coalesce(max(seq), -1) + 1 FROM events WHERE session = ?1)
"""


class RowsAhead:
    """The file `session.open`: there while a session is open, or waits to be gone on with.

    A line is a JSON list of rows that happened at once, or only the id of a session whose rows are
    all in the journal. A line that a kill or a power cut has torn is passed over.

    Args:
        path: The file; its folder is made when something is first added.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._file: FileIO | None = None
        self._session = ""
        self._waiting: list[bytes] = []

    def add(self, rows: Sequence[Row]) -> None:
        """Append rows at once, without waiting for a disk; never raises.

        What the disk refuses comes before what is added next.
        """
        line = f"\n{json.dumps(rows, separators=(',', ':'))}\n".encode()
        with self._lock:
            self._session = rows[-1][0]
            self._waiting.append(line)
            with suppress(OSError):  # the journal's writer will say what is wrong with the disk
                file = self._opened()
                while self._waiting and file.write(self._waiting[0]) == len(self._waiting[0]):
                    del self._waiting[0]

    def rest(self) -> None:
        """Hold the file open no longer; the next `add` opens it again."""
        with self._lock:
            self._close()

    def sync(self) -> None:
        """Wait until a power cut cannot take what was added so far, where the disk allows."""
        with suppress(OSError), self.path.open("r+b") as file:
            os.fsync(file.fileno())

    def rows(self) -> list[Row]:
        """All rows that can be read, in the order in which they were added."""
        return [row for line in self._lines() for row in _rows_in(line)]

    def session(self) -> str | None:
        """The id of the session that was open last, `None` where none is."""
        found = None
        for line in self._lines():
            rows = _rows_in(line)
            if rows:
                found = rows[-1][0]
            elif len(line) == _ID_LENGTH and not line.strip(_HEX):
                found = line.decode()
        return found

    def settle(self, session: str) -> None:
        """Keep no more than the id of the open session: the journal has all rows."""
        part = self.path.with_suffix(".part")
        with self._lock, suppress(OSError):
            self._close()
            part.write_text(f"{session}\n", encoding="ascii")
            part.replace(self.path)

    def drop(self, session: str) -> None:
        """The journal has all rows up to the end of a session: away, unless another has begun."""
        with self._lock:
            if self._session in ("", session):
                self._waiting.clear()
                self._close()
                with suppress(OSError):
                    self.path.unlink(missing_ok=True)

    def _opened(self) -> FileIO:
        if self._file is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._file = FileIO(self.path, "a")
        return self._file

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _lines(self) -> Iterator[bytes]:
        try:
            data = self.path.read_bytes()
        except OSError:
            return
        yield from filter(None, map(bytes.strip, data.split(b"\n")))


def take_in(database: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Add what the journal misses; the caller holds a transaction.

    A row counts only right after the one before it, so that no session ever has a gap.
    """
    database.executemany(_TAKE_IN, rows)


def _rows_in(line: bytes) -> list[Row]:
    """The rows of a line; none where it is no list of whole rows."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return []
    if not isinstance(found, list) or not all(map(_is_row, found)):
        return []
    return [tuple(row) for row in found]


def _is_row(row: object) -> bool:
    return isinstance(row, list) and tuple(map(type, row)) == _KINDS
