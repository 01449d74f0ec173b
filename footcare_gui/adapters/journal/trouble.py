"""What can be wrong with a journal's file, told apart by SQLite's and the system's codes."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, ENOSPC, EPERM, EROFS
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from footcare_gui.domain.memory.journal import NotSaved, Trouble

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
READ_ONLY_CODES = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)
NO_WRITING_CODES = (*READ_ONLY_CODES, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
"""What SQLite says where it cannot write, even only what it keeps beside a journal to read it."""

SHARED_BYTES = 65_536
_NO_TEXT = ("Could not decode to UTF-8", "unsupported file format")
"""How SQLite begins to say, without a code, that a value is no text or a header not its own."""


class NewerJournalError(sqlite3.DatabaseError):
    """The file was written by a newer Footcare; it is left as it is."""


class DamagedJournalError(sqlite3.DatabaseError):
    """The file is a database, and yet not whole: SQLite itself would have let it pass."""


def is_damage(error: BaseException) -> bool:
    """Whether the file itself is to blame: it is damaged, or no database at all."""
    if isinstance(error, DamagedJournalError):
        return True
    return isinstance(error, sqlite3.DatabaseError) and code_of(error) in _DAMAGE


@contextmanager
def damage_as_such() -> Iterator[None]:
    """Bytes that are no text are damage; Python tells of them in two ways, neither with a code.

    Raises:
        DamagedJournalError: The block met such bytes, in a row or in what SQLite wanted to say.
    """
    try:
        yield
    except UnicodeDecodeError as error:
        raise DamagedJournalError(f"its text cannot be read: {error}") from error
    except sqlite3.OperationalError as error:
        if str(error).startswith(_NO_TEXT):
            raise DamagedJournalError(str(error)) from error
        raise


def not_saved(error: sqlite3.Error | OSError, journal: Path) -> NotSaved:
    """What to tell the person.

    Args:
        error: What went wrong.
        journal: The file that could not be written or read.
    """
    from footcare_gui.domain.memory.journal import NotSaved

    return NotSaved(_trouble(error, journal), str(error), short(journal.parent))


def _trouble(error: sqlite3.Error | OSError, journal: Path) -> Trouble:
    from footcare_gui.domain.memory.journal import Trouble

    if isinstance(error, NewerJournalError):
        return Trouble.NEWER
    code = code_of(error) if isinstance(error, sqlite3.Error) else None
    number = error.errno if isinstance(error, OSError) else None
    if code == sqlite3.SQLITE_FULL or number == ENOSPC:
        return Trouble.FULL
    if code == sqlite3.SQLITE_IOERR and _has_no_room(journal.parent):
        return Trouble.FULL
    if code in READ_ONLY_CODES or number in (EROFS, EACCES, EPERM):
        return Trouble.READ_ONLY
    return Trouble.OTHER


def _has_no_room(folder: Path) -> bool:
    """Whether there is not even room for what SQLite keeps in memory that is shared by a file."""
    try:
        return shutil.disk_usage(folder).free < SHARED_BYTES
    except OSError:
        return False


def short(path: Path) -> str:
    """A path in the shortest way that says where it is."""
    with suppress(ValueError, RuntimeError):
        return str(Path("~") / path.relative_to(Path.home()))
    return str(path)


def code_of(error: BaseException) -> int:
    """SQLite's primary code; 0 where it is no error of SQLite's."""
    return int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
