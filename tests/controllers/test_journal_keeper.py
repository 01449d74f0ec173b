"""What happens in sessions is kept, and what becomes of keeping it is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory import InMemoryStore
from footcare_gui.controllers.journal_keeper import JournalKeeper
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.memory.journal import LeftSession, Notice, NotSaved, SavedAgain, Trouble
from footcare_gui.domain.session.outcome import Ending
from tests.builders import STRETCH, make_plan
from tests.fakes import FakeClock

PLAN = make_plan(STRETCH)
FULL = NotSaved(Trouble.FULL, "disk full", "a place")


class Kept:
    """A keeper on a store in memory, on which the test can make something go wrong."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.keeper = JournalKeeper(self._open)
        self.finished: list[object] = []
        self.found: list[LeftSession] = []
        self.keeper.left_found.connect(self.found.append)

    def begin(self, session: str = "one") -> SessionController:
        controller = SessionController(PLAN, self.clock)
        self.keeper.begin(LiveSession(session, controller))
        controller.start()
        return controller

    def leave_one(self) -> None:
        """A session that is left paused."""
        self.begin().pause()
        self.keeper.end()

    def _open(
        self,
        on_notice: Callable[[Notice], None],
        on_saved: Callable[[str], None],
        on_remarked: Callable[[], None],
    ) -> InMemoryStore:
        self.notice = on_notice
        return InMemoryStore(on_notice, on_saved, on_remarked)


@pytest.fixture
def kept(qtbot: QtBot) -> Kept:
    return Kept()


def test_a_session_that_is_over_is_in_the_history_and_that_is_told(
    kept: Kept, qtbot: QtBot
) -> None:
    assert kept.keeper.known_history() is None
    controller = kept.begin()
    with qtbot.waitSignal(kept.keeper.changed):
        controller.stop()
    history = kept.keeper.known_history()
    assert history is not None
    record = history.record("one")
    assert record is not None
    assert record.ending is Ending.STOPPED


def test_a_session_that_was_left_goes_on_in_the_same_rows(kept: Kept) -> None:
    kept.leave_one()
    left = kept.keeper.left_session()
    assert left is not None
    controller = SessionController(PLAN, kept.clock, state=left.resumption.state)
    kept.keeper.begin(LiveSession("one", controller, left))
    controller.stop()
    assert kept.keeper.left_session() is None
    assert len(kept.keeper.history.recent(5)) == 1


def test_one_that_was_left_is_found_where_all_of_it_is_known(kept: Kept, qtbot: QtBot) -> None:
    kept.keeper.look_for_left({"stretch"})
    assert kept.found == []
    kept.leave_one()
    with qtbot.assertNotEmitted(kept.keeper.left_finished):
        kept.keeper.look_for_left({"stretch"})
    assert [left.session for left in kept.found] == ["one"]


def test_one_with_anything_unknown_in_it_is_finished_there(kept: Kept, qtbot: QtBot) -> None:
    kept.leave_one()
    with qtbot.waitSignal(kept.keeper.left_finished):
        kept.keeper.look_for_left({"press"})
    assert kept.found == []
    assert kept.keeper.left_session() is None
    record = kept.keeper.history.record("one")
    assert record is not None
    assert record.ending is Ending.STOPPED


def test_one_that_waits_for_later_ends_where_it_was_left_when_another_begins(
    kept: Kept, qtbot: QtBot
) -> None:
    kept.leave_one()
    kept.keeper.look_for_left({"stretch"})
    with qtbot.assertNotEmitted(kept.keeper.left_finished):
        kept.begin("two").stop()
    records = [kept.keeper.history.record(session) for session in ("one", "two")]
    assert [record.ending for record in records if record] == [Ending.STOPPED] * 2
    assert kept.keeper.left_session() is None


def test_what_goes_wrong_with_keeping_is_told(kept: Kept, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kept.keeper.noticed) as noticed:
        kept.notice(FULL)
    assert noticed.args == [FULL]


def test_a_session_that_ends_unsaved_is_told_with_the_reason(kept: Kept, qtbot: QtBot) -> None:
    controller = kept.begin()
    with qtbot.waitSignal(kept.keeper.noticed):
        kept.notice(FULL)
    with qtbot.waitSignal(kept.keeper.ended_unsaved) as ended:
        controller.stop()
    assert ended.args == [FULL]


def test_one_that_could_be_saved_after_all_ends_like_any_other(kept: Kept, qtbot: QtBot) -> None:
    controller = kept.begin()
    for notice in (FULL, SavedAgain()):
        with qtbot.waitSignal(kept.keeper.noticed):
            kept.notice(notice)
    with qtbot.assertNotEmitted(kept.keeper.ended_unsaved):
        controller.stop()


def test_a_session_in_mind_leaves_nothing_on_the_disk(kept: Kept) -> None:
    kept.keeper.warm()
    assert kept.keeper.known_history() is None


def test_closing_keeps_what_is_open(kept: Kept, tmp_path: Path) -> None:
    kept.begin().pause()
    kept.keeper.close()
    assert kept.keeper.left_session() is not None
