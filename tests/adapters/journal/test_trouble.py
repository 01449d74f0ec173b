"""Each thing that can be wrong with the file has its name, and is told with its folder."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from footcare_gui.adapters.journal.trouble import (
    SHARED_BYTES,
    DamagedJournalError,
    NewerJournalError,
    damage_as_such,
    is_damage,
    not_saved,
)
from footcare_gui.domain.memory.journal import Trouble
from footcare_gui.texts.journal import notice as words


def test_each_refusal_of_the_disk_has_its_name() -> None:
    def trouble(code: int) -> Trouble:
        error = sqlite3.OperationalError("x")
        error.sqlite_errorcode = code
        return not_saved(error, Path("/nowhere/journal.db")).trouble

    assert trouble(sqlite3.SQLITE_FULL) is Trouble.FULL
    assert trouble(sqlite3.SQLITE_READONLY) is Trouble.READ_ONLY
    assert trouble(sqlite3.SQLITE_IOERR) is Trouble.OTHER
    assert not_saved(OSError(28, "No space left"), Path("x")).trouble is Trouble.FULL
    assert not_saved(PermissionError(13, "denied"), Path("x")).trouble is Trouble.READ_ONLY
    assert not is_damage(OSError())


def test_what_cannot_be_saved_is_told_with_its_folder_from_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    notice = not_saved(OSError(28, "full"), tmp_path / "data" / "journal.db")
    assert "~/data" in words(notice)
    assert "make room" in words(notice)


def _coded(code: int) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("x")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (_coded(sqlite3.SQLITE_CORRUPT), True),
        (_coded(sqlite3.SQLITE_CORRUPT | 2 << 8), True),
        (_coded(sqlite3.SQLITE_NOTADB), True),
        (DamagedJournalError("x"), True),
        (_coded(sqlite3.SQLITE_BUSY), False),
        (_coded(sqlite3.SQLITE_FULL), False),
        (NewerJournalError("x"), False),
        (sqlite3.DatabaseError("no code"), False),
        (OSError(5, "x"), False),
    ],
    ids=str,
)
def test_only_the_file_itself_is_to_blame_for_damage(error: Exception, expected: bool) -> None:
    assert is_damage(error) is expected


def test_bytes_that_are_no_text_are_damage_in_a_row_and_in_what_sqlite_says() -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        with pytest.raises(DamagedJournalError, match="decode"), damage_as_such():
            database.execute("SELECT CAST(x'ff' AS TEXT)").fetchone()
        with pytest.raises(sqlite3.OperationalError, match="no such table"), damage_as_such():
            database.execute("SELECT * FROM nowhere")
    with pytest.raises(DamagedJournalError, match="cannot be read"), damage_as_such():
        b"\xff".decode()


def test_an_error_of_the_disk_is_a_full_one_where_there_is_no_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trouble(free: int) -> Trouble:
        monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free))
        return not_saved(_coded(sqlite3.SQLITE_IOERR), tmp_path / "journal.db").trouble

    assert trouble(SHARED_BYTES - 1) is Trouble.FULL
    assert trouble(SHARED_BYTES) is Trouble.OTHER
