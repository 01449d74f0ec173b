"""The history on disk answers like the plain meaning of every question, whatever was done."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.journal.records import Stored, derive_all
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.memory.journal import Mended, Notice, NotSaved, Trouble
from footcare_gui.domain.memory.remarks import Felt, Hurt, Moment, Noted, Remark, Removed, Restored
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.ports.stores import History
from tests.builders import CIRCLES, GRIP, PRESS, STRETCH, WALK, make_plan
from tests.sessions import Notebook, Played

EARLY, LATE = date(2020, 1, 1), date(2040, 1, 1)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
SPRING = datetime(2026, 3, 28, 22, tzinfo=timezone(timedelta(hours=1)))
PLANS = [make_plan(WALK), make_plan(CIRCLES), make_plan(PRESS, WALK), make_plan(GRIP)]


class Past(NamedTuple):
    """A session to play: how long after the one before, where, what, and how much of it."""

    hours: int
    offset_min: int
    plan: SessionPlan
    played: float
    stopped: bool
    remarks: tuple[Remark, ...]


remarks = st.one_of(
    st.builds(Felt, st.sampled_from(Moment), st.one_of(st.none(), st.integers(0, 10))),
    st.builds(Noted, st.text(max_size=20)),
    st.builds(Hurt, st.sampled_from(["walk", "", "press"])),
    st.builds(Removed),
    st.builds(Restored),
)
pasts = st.lists(
    st.builds(
        Past,
        st.integers(0, 60),
        st.sampled_from([0, 60, 120, -600, 330]),
        st.sampled_from(PLANS),
        st.floats(0, 1.1),
        st.booleans(),
        st.lists(remarks, max_size=3).map(tuple),
    ),
    max_size=6,
)


def _play(notebook: Notebook, past: Past) -> str:
    zone = timezone(timedelta(minutes=past.offset_min))
    notebook.wall.at = (notebook.wall.at + timedelta(hours=past.hours)).astimezone(zone)

    def script(played: Played) -> None:
        played.run(int(past.plan.session_ms * past.played))
        if past.stopped:
            played.do(c.Stop)

    session, _ = notebook.play(past.plan, script)
    for remark in past.remarks:
        notebook.wall.advance(seconds=1)
        notebook.history.remark(session, remark)
    return session


def _records(notebook: Notebook, sessions: list[str]) -> list[SessionRecord]:
    found = [notebook.history.record(session) for session in sessions]
    assert None not in found
    return [record for record in found if record is not None]


def _answers(history: History) -> list[object]:
    days = [SPRING.date() + timedelta(days=n) for n in range(-1, 9)]
    return [
        history.recent(4),
        history.recent(9, SPRING + timedelta(days=2)),
        history.since(LONG_AGO),
        history.since(SPRING + timedelta(days=1, microseconds=1)),
        [history.of_day(day) for day in days],
        history.days(EARLY, LATE),
        history.days(days[2], days[4]),
        history.side_records(LONG_AGO),
        history.side_records(SPRING + timedelta(days=1, microseconds=1)),
        history.outline(LONG_AGO),
        history.outline(SPRING + timedelta(days=1, microseconds=1)),
        dict(history.last_done()),
        history.sides(EARLY, LATE),
        history.sides(days[2], days[4]),
        history.felt(EARLY, LATE),
    ]


@given(pasts)
@settings(max_examples=40)
def test_every_question_is_answered_as_by_the_records_in_memory(past: list[Past]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        notebook = Notebook(Path(folder) / "journal.db", SPRING)
        sessions = [_play(notebook, one) for one in past]
        records = _records(notebook, sessions)
        plain = InMemoryHistory(sorted(records, key=lambda record: (record.started, record.id)))
        assert _answers(notebook.history) == _answers(plain)
        if past:
            notebook.file.run(_forget_what_was_derived)
            notebook.file.run(derive_all)
            assert _answers(notebook.history) == _answers(plain)


def _forget_what_was_derived(database: sqlite3.Connection) -> None:
    tables = "".join(f"DELETE FROM {name};" for name in ("sessions", "deeds", "days", "latest"))
    database.executescript(f"BEGIN IMMEDIATE; {tables} UPDATE derived SET up_to = 0; COMMIT;")


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    return Notebook(tmp_path / "journal.db", SPRING)


def test_a_record_says_what_was_done_on_each_side_and_when(notebook: Notebook) -> None:
    plan = make_plan(STRETCH)
    right = next(i for i, s in enumerate(plan.segments) if s.side is Side.RIGHT and s.rep == 2)

    def script(played: Played) -> None:
        played.run(60_000)
        notebook.wall.advance(minutes=1)
        played.run(plan.start_ms(right) - 60_000)
        notebook.wall.advance(minutes=2)
        played.do(c.Stop)

    session, _ = notebook.play(plan, script)
    record = notebook.history.record(session)
    assert record is not None
    assert (record.started, record.plan_id, record.plan_type) == (SPRING, "test", "routine")
    assert record.ending is Ending.STOPPED
    assert record.took_ms == plan.start_ms(right)
    left, other = record.side_records
    assert (left.done.side, left.done.held_ms, left.cut_ms) == (Side.LEFT, 90_000, 0)
    assert (other.done.side, other.done.held_ms, other.cut_ms) == (Side.RIGHT, 30_000, 60_000)
    assert left.at == other.at == SPRING + timedelta(minutes=1)


def test_the_day_is_the_one_that_was_lived_wherever_that_was(tmp_path: Path) -> None:
    west = timezone(timedelta(hours=-10))
    notebook = Notebook(tmp_path / "journal.db", datetime(2026, 5, 1, 23, 30, tzinfo=west))
    notebook.play(make_plan(WALK))
    assert [total.day for total in notebook.history.days(EARLY, LATE)] == [date(2026, 5, 1)]
    (record,) = notebook.history.of_day(date(2026, 5, 1))
    assert record.started.utcoffset() == timedelta(hours=-10)


def test_a_session_over_midnight_belongs_to_the_day_on_which_it_began(notebook: Notebook) -> None:
    plan = make_plan(PRESS, CIRCLES)
    notebook.wall.at = SPRING.replace(hour=23, minute=59)

    def script(played: Played) -> None:
        played.run(31_000)
        notebook.wall.advance(minutes=10)
        played.run(plan.session_ms)

    notebook.play(plan, script)
    days = notebook.history.days(EARLY, LATE)
    assert [(total.day.day, total.sessions, total.exercises) for total in days] == [(28, 1, 2)]
    assert notebook.history.of_day(date(2026, 3, 28)) == notebook.history.recent(1)
    assert notebook.history.of_day(date(2026, 3, 29)) == ()


def test_a_clock_set_back_in_the_middle_loses_nothing(notebook: Notebook) -> None:
    plan = make_plan(PRESS)

    def script(played: Played) -> None:
        played.run(15_000)
        notebook.wall.advance(days=-1)
        played.run(plan.session_ms)

    notebook.play(plan, script)
    (record,) = notebook.history.recent(1)
    assert record.held_ms == plan.segments[1].duration_ms * 4
    assert [total.day for total in notebook.history.days(EARLY, LATE)] == [SPRING.date()]


def test_a_mistaken_entry_counts_nowhere_and_can_come_back(
    notebook: Notebook, tmp_path: Path
) -> None:
    session, _ = notebook.play(make_plan(WALK))
    before = _answers(notebook.history)
    notebook.history.remark(session, Removed())
    assert notebook.history.recent(5) == ()
    assert notebook.history.days(EARLY, LATE) == ()
    assert notebook.history.last_done() == {}
    with closing(sqlite3.connect(tmp_path / "journal.db")) as database:
        assert Stored(database, session).plan is not None
    notebook.wall.advance(seconds=1)
    notebook.history.remark(session, Restored())
    assert _answers(notebook.history) == before


def test_the_last_answer_of_a_kind_counts(notebook: Notebook) -> None:
    session, _ = notebook.play(make_plan(WALK))
    said: tuple[Remark, ...] = (
        Felt(Moment.BEFORE, 2),
        Felt(Moment.AFTER, 5),
        Felt(Moment.AFTER, 4),
        Noted("cold floor"),
        Hurt("walk"),
    )
    for remark in said:
        notebook.wall.advance(minutes=-10)
        notebook.history.remark(session, remark)
    (record,) = notebook.history.recent(1)
    assert (record.felt_before, record.felt_after) == (2, 4)
    assert (record.note, record.hurt) == ("cold floor", "walk")
    (point,) = notebook.history.felt(EARLY, LATE)
    assert (point.before, point.after) == (2, 4)


def test_whoever_listens_hears_of_a_remark(notebook: Notebook) -> None:
    session, _ = notebook.play(make_plan(WALK))
    heard: list[None] = []
    notebook.history._on_change = lambda: heard.append(None)
    notebook.history.remark(session, Noted("x"))
    assert len(heard) == 1


def test_a_remark_that_cannot_be_kept_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    said: list[Notice] = []
    notebook = Notebook(tmp_path / "data" / "journal.db", SPRING, said.append)
    notebook.history.remark("0" * 32, Noted("x"))
    assert [n.trouble for n in said if isinstance(n, NotSaved)] == [Trouble.OTHER]


def test_without_a_journal_there_is_nothing_and_none_is_made(
    notebook: Notebook, tmp_path: Path
) -> None:
    assert _answers(notebook.history)[0] == ()
    assert notebook.history.record("x") is None
    assert list(tmp_path.glob("journal*")) == []


def test_a_session_without_any_event_is_not_remembered(notebook: Notebook) -> None:
    notebook.begin(make_plan(WALK))
    notebook.journal.close()
    assert notebook.history.recent(5) == ()


def test_what_was_killed_is_remembered_at_the_next_start(notebook: Notebook) -> None:
    plan = make_plan(PRESS, WALK)
    session = notebook.begin(plan)
    Played(plan, notebook._keep).do(c.Start).run(20_000)
    notebook.journal.close()
    notebook.file.run(lambda d: d.execute("DELETE FROM sessions"))
    notebook.file.run(lambda d: d.execute("DELETE FROM deeds"))
    notebook.file.run(lambda d: d.execute("UPDATE derived SET up_to = 0"))
    again = Notebook(notebook.file.path, SPRING)
    (record,) = again.history.recent(1)
    assert (record.id, record.ending, record.held_ms > 0) == (session, None, True)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("sessions", "ending", "sTopped"),
        ("deeds", "day", '202"-03-01'),
        ("deeds", "at_ms", -99_999_999_999_999),
    ],
)
def test_a_derived_value_that_was_never_written_is_damage_and_is_mended(
    table: str, column: str, value: object, tmp_path: Path
) -> None:
    said: list[Notice] = []
    notebook = Notebook(tmp_path / "journal.db", datetime(2026, 3, 1, 12, tzinfo=UTC), said.append)
    notebook.play(make_plan(PRESS), lambda played: played.run(600_000))
    with closing(sqlite3.connect(tmp_path / "journal.db")) as database, database:
        database.execute(f"UPDATE {table} SET {column} = ?", (value,))
    assert len(notebook.history.recent(10)) == 1
    assert [type(notice) for notice in said] == [Mended]
