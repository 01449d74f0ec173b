"""Where a person's data is kept: the disk, its room, the journal and the library."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

from footcare_gui.adapters.journal.records import COUNTED_SESSIONS
from footcare_gui.adapters.journal.schema import VERSION, is_whole, version_of
from footcare_gui.adapters.library.store import YamlLibrary
from footcare_gui.domain.checks.check import (
    Finding,
    State,
    Subject,
    Trouble,
    of_disk,
    of_library,
    of_room,
)

TRIES = 5
SAVED = b"x" * 65_536
_KEPT_SESSIONS = "SELECT count(DISTINCT session) FROM events"
"""Of an older version, which does not know yet which of them count."""


def check_disk(folder: Path) -> Finding:
    """How long it takes until 64 kB are safe in a folder; the usual of five tries."""
    name = str(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        times = sorted(_saved_ms(folder) for _ in range(TRIES))
    except OSError:
        return Finding(Subject.DISK, State.BROKEN, Trouble.READ_ONLY, name=name)
    return of_disk(times[TRIES // 2], name)


def check_room(folder: Path) -> Finding:
    """How much room is left there."""
    place = next(path for path in (folder, *folder.parents) if path.exists())
    return of_room(shutil.disk_usage(place).free / 1e6, str(folder))


def check_journal(path: Path) -> Finding:
    """Whether everything that was done is still there, whole; looking mends and makes nothing."""
    if not path.exists():
        return Finding(Subject.JOURNAL, State.FINE, number=0)
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            version = version_of(database)
            if version > VERSION:
                return Finding(Subject.JOURNAL, State.BROKEN, Trouble.NEWER, name=str(path))
            (answer,) = database.execute("PRAGMA quick_check(1)").fetchone()
            if answer == "ok" and is_whole(database):
                sql = COUNTED_SESSIONS if version == VERSION else _KEPT_SESSIONS
                (sessions,) = database.execute(sql).fetchone()
                return Finding(Subject.JOURNAL, State.FINE, number=sessions)
    except (sqlite3.Error, UnicodeDecodeError):
        pass
    return Finding(Subject.JOURNAL, State.BROKEN, Trouble.DAMAGED, name=str(path))


def check_library(built_in: Path, own: Path) -> Finding:
    """How many exercises can be used, of those brought along and the person's own."""
    with tempfile.TemporaryDirectory() as nowhere:
        loaded = YamlLibrary(built_in, own, Path(nowhere)).load()
    return of_library(len(loaded.library.exercises), len(loaded.faults))


def _saved_ms(folder: Path) -> float:
    begun = time.perf_counter()
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(SAVED)
        file.flush()
        os.fsync(file.fileno())
    return (time.perf_counter() - begun) * 1000
