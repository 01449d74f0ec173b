"""A journal damaged in one place, used as on any day: what escapes, and what is said."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from random import Random

from footcare_gui.adapters.journal.exporting import Extras, write_export
from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.left import left_session
from footcare_gui.adapters.journal.report import write_csv
from footcare_gui.domain.memory.journal import Notice
from footcare_gui.domain.memory.remarks import Felt, Moment
from footcare_gui.domain.session import commands as c
from tests.builders import PRESS, STRETCH, make_plan
from tests.sessions import Notebook, Played

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY_AFTER = NOON + timedelta(days=1)
PLAN = make_plan(PRESS, STRETCH)


def sound_journal(folder: Path) -> Path:
    """A journal of three sessions and a remark; the file alone, with nothing beside it."""
    path = folder / "sound.db"
    notebook = Notebook(path, NOON)
    for _ in range(3):
        session, _played = notebook.play(PLAN, lambda p: p.run(60_000).do(c.Stop))
        notebook.wall.advance(hours=3)
    notebook.history.remark(session, Felt(Moment.AFTER, 2))
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def use(path: Path) -> tuple[int, list[Notice]]:
    """Do with a journal what a day does with it; returns the sessions seen, and what was said."""
    said: list[Notice] = []
    notebook = Notebook(path, DAY_AFTER, said.append)
    history = notebook.history
    left_session(notebook.file)
    with history.at_once():
        seen = len(history.recent(10))
        history.days(NOON.date(), NOON.date() + timedelta(days=3))
        history.side_records(NOON - timedelta(days=9))
        history.last_done()
        history.sides(NOON.date(), NOON.date())
        history.felt(NOON.date(), NOON.date())
    notebook.play(PLAN, _short)
    records = history.recent(10)
    if records:
        history.remark(records[0].id, Felt(Moment.AFTER, 1))
    file = JournalFile(path, said.append)
    write_csv(file, StringIO())
    write_export(file, StringIO(), Extras(), NOON)
    return seen, said


def _short(played: Played) -> None:
    played.run(20_000).do(c.Stop)


def flipped(sound: bytes, random: Random) -> bytes:
    """The same file with one byte, seldom a few, another."""
    damaged = bytearray(sound)
    for _ in range(random.choice((1, 1, 1, 2, 8))):
        at = random.randrange(len(damaged)) if random.random() < 0.6 else random.randrange(8192)
        damaged[at] = random.randrange(256)
    return bytes(damaged)
