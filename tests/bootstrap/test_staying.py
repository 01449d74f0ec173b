"""What goes on without a window: the tray says how today stands, and starts what is asked there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from footcare_gui.bootstrap.application import Application
from footcare_gui.bootstrap.staying import Staying
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes, text_of
from footcare_gui.domain.session.plan import SessionPlan
from tests.kits.app_kit import Apps, apps, begin_session

__all__ = ["apps"]


class Room:
    def __init__(self, application: Application) -> None:
        self.application = application
        self.want(DesktopWishes(tray=True))
        self.started: list[SessionPlan] = []
        application.choices.start_requested.connect(self.started.append)

    def want(self, wishes: DesktopWishes) -> None:
        self.application.choices.change(desktop=text_of(wishes))
        self.application.presence.follow()

    @property
    def staying(self) -> Staying:
        staying = self.application.presence.staying
        assert staying is not None
        return staying

    @property
    def entries(self) -> list[QAction]:
        assert self.staying._tray is not None
        menu = self.staying._tray.menu
        return [one for one in menu.actions() if one.isVisible() and one.text()]


@pytest.fixture
def room(apps: Apps) -> Room:
    return Room(apps.start_and_look())


def test_the_tray_says_what_is_due_and_offers_the_three_shortest_routines(room: Room) -> None:
    agenda, choices = room.application.choices.agenda, room.application.choices
    assert agenda is not None
    texts = [one.text() for one in room.entries]
    assert texts[0].startswith(f"{agenda.due} exercises due, ")
    plans = {id: choices.routine_prospect(id).plan for id in choices.library.routines}
    lengths = {id: plan.total_ms for id, plan in plans.items() if plan is not None}
    offered = [id for id, _ in room.staying._shortest_routines()]
    assert [lengths[id] for id in offered] == sorted(lengths.values())[:3]
    assert len(texts) == len(offered) + 5


def test_what_is_asked_there_starts_in_the_window(room: Room) -> None:
    for entry, started in ((1, "today"), (2, room.staying._shortest_routines()[0][0])):
        room.application.window.hide()
        room.entries[entry].trigger()
        assert room.started[-1].id == started
        assert room.application.window.isVisible()
        room.application.sessions.runner.leave()


def test_while_a_session_is_open_it_says_so(room: Room) -> None:
    begin_session(room.application, "heel_cord")
    assert room.entries[0].text() == "A session is open"
    assert not room.entries[1].isEnabled()
    assert next(one.text() for one in room.entries[2:]) == "Open Footcare"
    room.application.sessions.runner.leave()
    assert room.entries[0].text() != "A session is open"


def test_quiet_until_tomorrow_is_offered_with_reminders_alone(room: Room, qtbot: QtBot) -> None:
    assert "Quiet until tomorrow" not in [one.text() for one in room.entries]
    room.want(DesktopWishes(morning=True))
    quiet = next(one for one in room.entries if one.text() == "Quiet until tomorrow")
    quiet.trigger()
    assert room.staying._reminders.controller.is_quiet_today
    assert quiet.isChecked()


def test_without_wishes_the_tray_is_empty_again(room: Room) -> None:
    room.want(DesktopWishes())
    assert room.staying._tray is None
    assert not room.staying.has_tray
