"""The disk, its room, the journal and the library, as they are and as they should not be."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from footcare_gui.adapters.checks import data
from footcare_gui.adapters.journal import schema
from footcare_gui.adapters.journal.schema import VERSION, create_or_migrate
from footcare_gui.domain.checks.check import State, Trouble
from footcare_gui.platform.places import library_file


class Room(NamedTuple):
    total: int
    used: int
    free: int


def journal(path: Path) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        create_or_migrate(database)
    return path


def test_a_disk_is_tried_and_nothing_stays_on_it(tmp_path: Path) -> None:
    found = data.check_disk(tmp_path / "new")
    assert found.trouble in (None, Trouble.SLOW)
    assert found.number is not None
    assert found.number > 0
    assert list((tmp_path / "new").iterdir()) == []


def test_a_disk_that_takes_no_byte_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr(os, "fsync", refuse)
    assert data.check_disk(tmp_path).trouble is Trouble.READ_ONLY


def test_a_slow_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data, "_saved_ms", lambda _folder: 750.0)
    assert data.check_disk(tmp_path).trouble is Trouble.SLOW


def test_room_is_that_of_the_disk_even_before_the_folder_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert data.check_room(tmp_path / "not" / "yet").number
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: Room(10, 10, 2_000_000))
    assert data.check_room(tmp_path).trouble is Trouble.FULL


def test_no_journal_yet_is_no_fault_and_none_is_made(tmp_path: Path) -> None:
    assert data.check_journal(tmp_path / "journal.db").state is State.FINE
    assert not (tmp_path / "journal.db").exists()


def test_a_whole_journal_is_told_with_its_sessions(tmp_path: Path) -> None:
    found = data.check_journal(journal(tmp_path / "journal.db"))
    assert (found.state, found.number) == (State.FINE, 0)


def test_one_of_an_older_version_is_whole_before_the_window_brings_it_up_to_date(
    tmp_path: Path,
) -> None:
    path = tmp_path / "journal.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.executescript(schema._EVENTS)
        database.execute("INSERT INTO events VALUES (1, 'a', 0, '', 0, ''), (2, 'a', 1, '', 0, '')")
        database.execute("PRAGMA user_version = 1")
    found = data.check_journal(path)
    assert (found.state, found.number) == (State.FINE, 1)


def test_a_damaged_journal_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    path = journal(tmp_path / "journal.db")
    damaged = path.read_bytes()[:4096] + b"\0" * 4096
    path.write_bytes(damaged)
    assert data.check_journal(path).trouble is Trouble.DAMAGED
    assert path.read_bytes() == damaged


def test_what_is_no_database_at_all_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_text("a shopping list", encoding="utf-8")
    assert data.check_journal(path).trouble is Trouble.DAMAGED


def test_a_journal_of_a_newer_footcare_is_told(tmp_path: Path) -> None:
    path = journal(tmp_path / "journal.db")
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(f"PRAGMA user_version = {VERSION + 1}")
    assert data.check_journal(path).trouble is Trouble.NEWER


def test_the_library_that_is_brought_along_is_whole(tmp_path: Path) -> None:
    found = data.check_library(library_file(), tmp_path)
    assert (found.state, found.number) == (State.FINE, 10)


def test_a_faulty_file_of_ones_own_is_told_beside_what_works(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("exercises: 7\n", encoding="utf-8")
    assert data.check_library(library_file(), tmp_path).trouble is Trouble.FAULTY


def test_without_any_exercise_the_library_is_broken(tmp_path: Path) -> None:
    nothing = tmp_path / "exercises.yaml"
    nothing.write_text("exercises: 7\n", encoding="utf-8")
    assert data.check_library(nothing, tmp_path / "own").state is State.BROKEN
