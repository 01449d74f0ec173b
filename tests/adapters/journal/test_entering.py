"""An entry by hand is kept whole, marked everywhere, and can be taken out again."""

from __future__ import annotations

import io
import json
import sqlite3
from datetime import date, datetime
from pathlib import Path

import pytest

from footcare_gui.adapters.journal.entering import write_entry
from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.history import SqliteHistory
from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.journal.report import write_csv, write_json, write_table
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.memory.by_hand import BY_HAND, Entry, entry_of
from footcare_gui.domain.memory.journal import Notice
from footcare_gui.domain.memory.remarks import Removed, Restored
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from tests.builders import STRETCH, make_library

DAY = date(2026, 11, 20)
ENTRY = entry_of(
    "b" * 32,
    plan_exercise(make_library(STRETCH), Item("stretch"), PlanOptions()),
    datetime(2026, 11, 20, 12).astimezone(),
)


@pytest.fixture
def journal(tmp_path: Path) -> JournalFile:
    return JournalFile(tmp_path / "journal.db", lambda notice: pytest.fail(str(notice)))


def history_of(journal: JournalFile) -> SqliteHistory:
    def fail(notice: Notice) -> None:
        pytest.fail(str(notice))

    return SqliteHistory(journal, fail)


def test_it_is_remembered_as_the_plain_meaning_says(journal: JournalFile) -> None:
    history, plain = history_of(journal), InMemoryHistory()
    for one in (history, plain):
        one.enter(ENTRY)
    assert history.of_day(DAY) == plain.of_day(DAY) == (ENTRY.record,)
    assert history.days(DAY, DAY) == plain.days(DAY, DAY)
    assert history.last_done() == plain.last_done()


def test_it_can_be_taken_out_and_put_back(journal: JournalFile) -> None:
    history = history_of(journal)
    history.enter(ENTRY)
    history.remark(ENTRY.session, Removed())
    assert (history.of_day(DAY), history.last_done()) == ((), {})
    history.remark(ENTRY.session, Restored())
    assert history.of_day(DAY) == (ENTRY.record,)


def test_it_is_marked_in_everything_that_is_written(journal: JournalFile) -> None:
    history_of(journal).enter(ENTRY)
    for write in (write_csv, write_json, write_table):
        out = io.StringIO()
        write(journal, out)
        assert BY_HAND in out.getvalue()
    out = io.StringIO()
    write_json(journal, out)
    assert json.loads(out.getvalue())["sessions"][0]["type"] == BY_HAND


def test_twice_the_same_is_refused_and_changes_nothing(journal: JournalFile) -> None:
    journal.run(lambda database: write_entry(database, ENTRY))
    with pytest.raises(sqlite3.IntegrityError):
        journal.run(lambda database: write_entry(database, ENTRY))
    assert history_of(journal).of_day(DAY) == (ENTRY.record,)


def test_half_an_entry_is_none(journal: JournalFile) -> None:
    broken = Entry(ENTRY.session, ENTRY.plan, ENTRY.began, (*ENTRY.happened, None))  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        journal.run(lambda database: write_entry(database, broken))
    assert history_of(journal).of_day(DAY) == ()
