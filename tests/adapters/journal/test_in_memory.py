"""The journal in memory keeps what the one on the disk keeps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from footcare_gui.adapters.journal.in_memory import InMemoryStore
from footcare_gui.adapters.journal.store import SqliteStore
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.memory.journal import LeftSession
from footcare_gui.domain.memory.remarks import Felt, Moment
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.ports.stores import JournalStore
from tests.builders import STRETCH, make_plan
from tests.sessions import Played, never

PLAN = make_plan(STRETCH)
ONE, TWO = "1" * 32, "2" * 32


class Told:
    """A store, and what it tells."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.saved: list[str] = []
        self.remarks = 0
        opened: Callable[..., JournalStore] = InMemoryStore
        if kind == "disk":
            opened = partial(SqliteStore, folder / "journal.db", folder / "session.open")
        self.store = opened(never, self.saved.append, self._on_remarked)

    def play(self, played: Played, *, since: int = 0) -> None:
        for event in played.events[since:]:
            self.store.journal.record(event)
        self.store.journal.flush()
        self.store.close()

    def record(self, session: str) -> SessionRecord:
        record = self.store.history.record(session)
        assert record is not None
        return record

    def _on_remarked(self) -> None:
        self.remarks += 1


@pytest.fixture(params=["memory", "disk"])
def told(request: pytest.FixtureRequest, tmp_path: Path) -> Told:
    return Told(request.param, tmp_path)


def test_nothing_is_in_it_before_the_first_session(told: Told) -> None:
    assert told.store.is_empty
    assert told.store.left_session() is None


def test_a_whole_session_is_in_the_history_and_that_is_told(told: Told) -> None:
    told.store.journal.begin(ONE, PLAN)
    played = Played(PLAN).do(c.Start).run(PLAN.session_ms)
    told.play(played)
    record = told.record(ONE)
    assert (record.ending, record.took_ms) == (Ending.COMPLETED, PLAN.session_ms)
    assert told.saved == [ONE]
    assert not told.store.is_empty
    assert told.store.left_session() is None


def test_one_that_was_left_waits_and_goes_on_to_its_end(told: Told) -> None:
    told.store.journal.begin(ONE, PLAN)
    played = Played(PLAN).do(c.Start).run(60_000).do(c.Pause)
    told.play(played)
    left = told.store.left_session()
    assert isinstance(left, LeftSession)
    assert (left.session, left.rows) == (ONE, len(played.events) + 1)
    assert left.resumption.state == played.state
    told.store.journal.go_on(left.session, left.rows)
    before = len(played.events)
    told.play(played.do(c.Resume).run(PLAN.session_ms), since=before)
    assert told.record(ONE).ending is Ending.COMPLETED
    assert told.store.left_session() is None


def test_a_remark_is_kept_also_while_the_session_is_open(told: Told) -> None:
    told.store.journal.begin(TWO, PLAN)
    told.store.history.remark(TWO, Felt(Moment.BEFORE, 3))
    told.play(Played(PLAN).do(c.Start).run(PLAN.session_ms))
    assert told.record(TWO).felt_before == 3
    assert told.remarks == 1


def test_what_happens_outside_a_session_is_not_kept(told: Told) -> None:
    told.play(Played(PLAN).do(c.Start))
    assert told.store.history.recent(5) == ()
    assert told.saved == []
