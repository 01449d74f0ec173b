"""A session that was left is offered once, and goes on or ends where it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.bootstrap.application import Application
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_router import SheetKind
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.journal import resumable
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.state import Finished, Paused
from footcare_gui.texts.journal import later_means
from footcare_gui.views.main.left_line import LeftLine
from footcare_gui.views.widgets.resume_dialog import ResumeDialog
from tests.builders import STRETCH, make_plan
from tests.fakes import FakeClock
from tests.histories import NOW
from tests.kits.app_kit import Apps, apps, begin_session, session_of
from tests.kits.main_kit import click
from tests.kits.said_kit import said_in
from tests.sessions import Notebook, Played

__all__ = ["apps"]

Start = Callable[[], Application]


@pytest.fixture
def start(apps: Apps) -> Start:
    """Start the app on one and the same profile, again and again."""

    def start_once() -> Application:
        application = apps.start()
        application.look_for_left()
        return application

    return start_once


def _begin(application: Application, qtbot: QtBot) -> SessionController:
    controller = begin_session(application, "heel_cord")
    qtbot.waitUntil(lambda: controller.readout().mode is Mode.RUNNING)
    controller.act(ActionId.NEXT)
    controller.act(ActionId.NEXT)
    return controller


def _close(application: Application) -> bool:
    """The person closes the window; true when it really went."""
    closed = application.window.close()
    if closed:
        application.end()
    return closed


def _offer(application: Application) -> ResumeDialog | None:
    return application.window.findChild(ResumeDialog)


def _waiting(application: Application) -> LeftLine | None:
    return application.window.findChild(LeftLine)


def _left_and_started_again(start: Start, qtbot: QtBot) -> tuple[Application, str]:
    """The next start after a session was left in its middle; and that session's id."""
    application = start()
    _begin(application, qtbot)
    session = session_of(application)
    _close(application)
    _close(application)
    return start(), session


def test_closing_in_the_middle_asks_and_closing_again_leaves_it_there(
    start: Start, qtbot: QtBot
) -> None:
    application = start()
    controller = _begin(application, qtbot)
    assert not _close(application)
    assert isinstance(controller.state, Paused)
    place = controller.state.where
    assert _close(application)
    left = start().memory.left_session()
    assert left is not None
    assert left.resumption.state.where == place
    assert left.resumption.is_exact


def test_closing_while_it_is_paused_asks_too_also_where_a_sheet_lies_over_it(
    start: Start, qtbot: QtBot
) -> None:
    application = start()
    controller = _begin(application, qtbot)
    controller.pause()
    router = application.sessions.router
    router.toggle_sheet(SheetKind.KEYS)
    assert not _close(application)
    assert router.screen.asks_to_finish
    assert router.screen.sheet is None
    assert _close(application)


def test_the_offer_says_exercise_and_side(start: Start, qtbot: QtBot) -> None:
    again, _ = _left_and_started_again(start, qtbot)
    offer = _offer(again)
    assert offer is not None
    words = [label.text() for label in offer.findChildren(QLabel)]
    assert "Heel tendon stretch, right leg, 46 s left in all" in words


def test_the_offer_has_an_edge_of_its_own(start: Start, qtbot: QtBot) -> None:
    again, _ = _left_and_started_again(start, qtbot)
    offer = _offer(again)
    assert offer is not None
    picture, colors = offer.grab().toImage(), again.live.theme.colors
    right, bottom = picture.width() - 1, picture.height() - 1
    corners = (0, 0), (right, 0), (0, bottom), (right, bottom)
    assert all(picture.pixelColor(*corner) == colors.boundary for corner in corners)
    assert picture.pixelColor(3, 3) == colors.ground


def test_going_on_is_the_same_session_paused_at_its_place(start: Start, qtbot: QtBot) -> None:
    again, session = _left_and_started_again(start, qtbot)
    offer = _offer(again)
    assert offer is not None
    offer.accept()
    controller = again.sessions.runner.controller
    assert controller is not None
    assert session_of(again) == session
    assert controller.readout().mode is Mode.PAUSED
    controller.act(ActionId.PRIMARY)
    qtbot.waitUntil(lambda: controller.readout().mode is Mode.RUNNING)
    controller.stop()
    again.memory.close()
    record = again.memory.history.record(session)
    assert record is not None
    assert record.ending is Ending.STOPPED
    assert again.memory.left_session() is None


def test_finishing_there_ends_it_keeps_it_and_is_said(start: Start, qtbot: QtBot) -> None:
    again, session = _left_and_started_again(start, qtbot)
    offer = _offer(again)
    assert offer is not None
    with qtbot.waitSignal(again.memory.changed):
        click(offer, "finish_here")
    record = again.memory.history.record(session)
    assert record is not None
    assert record.ending is Ending.STOPPED
    assert "saved" in said_in(again.window)
    assert not again.profile.open_session.exists()
    assert _offer(start()) is None


def test_escape_changes_nothing_and_the_next_start_offers_it_again(
    start: Start, qtbot: QtBot
) -> None:
    again, session = _left_and_started_again(start, qtbot)
    offer = _offer(again)
    assert offer is not None
    before = again.memory.left_session()
    QTest.keyClick(offer, Qt.Key.Key_Escape)
    assert again.memory.left_session() == before
    assert _waiting(again) is not None
    assert again.profile.open_session.exists()
    assert _close(again)
    later = start()
    assert _offer(later) is not None
    left = later.memory.left_session()
    assert left is not None
    assert left.session == session


def test_what_was_left_for_later_is_found_on_the_first_page_and_goes_on_from_there(
    start: Start, qtbot: QtBot
) -> None:
    again, session = _left_and_started_again(start, qtbot)
    offer = _offer(again)
    assert offer is not None
    assert later_means() in [label.text() for label in offer.findChildren(QLabel)]
    click(offer, "later")
    line = _waiting(again)
    assert line is not None
    words = [label.text() for label in line.findChildren(QLabel)]
    assert words == ["Waits for you: Heel tendon stretch, right leg, 46 s left in all"]
    click(line, "go_on_left")
    assert session_of(again) == session
    qtbot.waitUntil(lambda: _waiting(again) is None)
    assert again.window.focusWidget() is again.sessions.display.view()


def test_what_was_left_for_later_waits_no_more_once_it_is_finished_or_another_begins(
    start: Start, qtbot: QtBot
) -> None:
    again, _ = _left_and_started_again(start, qtbot)
    offer, line = _offer(again), _waiting(again)
    assert offer is not None
    assert line is not None
    click(offer, "later")
    click(line, "finish_left")
    assert "saved" in said_in(again.window)
    qtbot.waitUntil(lambda: _waiting(again) is None)
    another, _ = _left_and_started_again(start, qtbot)
    offer = _offer(another)
    assert offer is not None
    click(offer, "later")
    begin_session(another, "heel_cord")
    qtbot.waitUntil(lambda: _waiting(another) is None)


def test_a_session_that_is_not_saved_says_so_while_it_runs_and_at_its_end(
    start: Start, qtbot: QtBot
) -> None:
    application = start()
    application.profile.data.write_text("in the way")
    with qtbot.waitSignal(application.memory.noticed):
        controller = _begin(application, qtbot)
    line = application.window.findChild(QLabel, "session_notice_saving")
    assert line is not None
    assert "Nothing is being saved" in line.text()
    controller.stop()
    assert "Not saved yet" in said_in(application.window)


def test_nothing_is_offered_on_the_first_day(start: Start) -> None:
    application = start()
    assert _offer(application) is None
    assert not application.profile.data.exists()


def test_an_exercise_that_the_library_no_longer_has_is_finished_without_a_question(
    start: Start, qtbot: QtBot
) -> None:
    application = start()
    plan = make_plan(STRETCH)
    notebook = Notebook(application.profile.journal, NOW)
    session = notebook.begin(plan)
    for event in Played(plan).do(c.Start).events:
        notebook.journal.record(event)
    notebook.journal.close()
    again = start()
    assert _offer(again) is None
    again.memory.close()
    record = again.memory.history.record(session)
    assert record is not None
    assert record.ending is Ending.STOPPED


def test_a_controller_that_takes_over_goes_on_from_the_state_it_is_given(qtbot: QtBot) -> None:
    plan = make_plan(STRETCH)
    hold = next(i for i, s in enumerate(plan.segments) if s.side is Side.RIGHT and s.kind.is_work)
    past = Played(plan)
    past.do(c.Start).run(plan.start_ms(hold) + 12_000).do(c.Pause)
    left = resumable(plan, past.events)
    assert left is not None
    clock = FakeClock(left.state.at_ms + 500)
    controller = SessionController(plan, clock, state=left.state)
    told: list[e.Event] = []
    controller.event_emitted.connect(told.append)
    controller.start()
    assert told == []
    assert (controller.readout().mode, controller.readout().seconds) == (Mode.PAUSED, 18)
    controller.act(ActionId.PRIMARY)
    controller.stop()
    assert isinstance(controller.state, Finished)
    assert isinstance(told[0], e.LeadStarted)


def test_a_command_that_did_something_says_when_all_of_it_was_told(qtbot: QtBot) -> None:
    controller = SessionController(make_plan(STRETCH), FakeClock())
    told: list[str] = []
    controller.event_emitted.connect(lambda event: told.append(type(event).__name__))
    controller.settled.connect(lambda: told.append("settled"))
    controller.start()
    controller.pause()
    controller.pause()
    assert told == ["SessionStarted", "SegmentStarted", "settled", "SessionPaused", "settled"]


def test_a_clock_goes_on_from_where_another_had_come_to_and_never_back() -> None:
    clock = SystemClock(speed=20)
    clock.go_on_from(1_000_000)
    reached = clock.now_ms()
    assert reached >= 1_000_000
    clock.go_on_from(5)
    assert clock.now_ms() >= reached
