"""What can be wrong with a journal's file, told apart by SQLite's and the system's codes."""

from __future__ import annotations

import sqlite3
from errno import EACCES, ENOSPC, EPERM, EROFS
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from footcare_gui.domain.journal import NotSaved

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
READ_ONLY_CODES = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)


class NewerJournalError(sqlite3.DatabaseError):
    """The file was written by a newer Footcare; it is left as it is."""


def is_damage(error: BaseException) -> bool:
    """Whether the file itself is to blame: it is damaged, or no database at all."""
    return isinstance(error, sqlite3.DatabaseError) and code_of(error) in _DAMAGE


def not_saved(error: sqlite3.Error | OSError) -> NotSaved:
    """What to tell the person."""
    from footcare_gui.domain.journal import NotSaved, Trouble

    if isinstance(error, NewerJournalError):
        return NotSaved(Trouble.NEWER, str(error))
    code = code_of(error) if isinstance(error, sqlite3.Error) else None
    number = error.errno if isinstance(error, OSError) else None
    if code == sqlite3.SQLITE_FULL or number == ENOSPC:
        return NotSaved(Trouble.FULL, str(error))
    if code in READ_ONLY_CODES or number in (EROFS, EACCES, EPERM):
        return NotSaved(Trouble.READ_ONLY, str(error))
    return NotSaved(Trouble.OTHER, str(error))


def code_of(error: BaseException) -> int:
    """SQLite's primary code; 0 where it is no error of SQLite's."""
    return int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
