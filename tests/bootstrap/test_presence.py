"""Closing the window ends the app, or leaves it there where the person wants that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.null import NullDesktop
from footcare_gui.bootstrap.application import Application
from footcare_gui.bootstrap.presence import Presence
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes, text_of, wishes_of
from tests.kits.app_kit import Apps, apps, begin_session
from tests.kits.main_kit import click

__all__ = ["apps"]


@dataclass
class Room:
    application: Application
    quits: list[str] = field(default_factory=list)

    @property
    def presence(self) -> Presence:
        return self.application.presence

    @property
    def ends_with_window(self) -> bool:
        return QApplication.quitOnLastWindowClosed()

    def want(self, **wishes: bool) -> None:
        self.application.choices.change(desktop=text_of(DesktopWishes(**wishes)))
        self.presence.follow()

    def question(self) -> QWidget | None:
        found = self.application.window.findChild(QWidget, "stays_dialog")
        return found if found is not None and found.isVisible() else None


@pytest.fixture
def room(apps: Apps, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    room = Room(apps.start_and_look())
    monkeypatch.setattr(room.application.qt, "quit", lambda: room.quits.append("quit"))
    yield room
    QApplication.setQuitOnLastWindowClosed(True)


def test_without_reminders_and_tray_nothing_is_loaded_and_closing_ends_the_app(room: Room) -> None:
    room.presence.follow()
    assert room.presence.staying is None
    assert room.application.window.close()
    assert room.ends_with_window


def test_a_wish_that_leaves_nothing_behind_leaves_nothing(room: Room) -> None:
    room.want(pause_players=True)
    assert room.presence.staying is None


def test_the_first_time_it_is_said_what_stays_and_then_never_again(room: Room) -> None:
    room.want(morning=True)
    window = room.application.window
    assert not window.close()
    question = room.question()
    assert question is not None
    click(question, "stays_close")
    assert not window.isVisible()
    assert not room.ends_with_window
    assert wishes_of(room.application.choices.preferences.desktop).told_staying
    room.application.come_to_front()
    room.presence._needs.window.come_to_front()
    assert window.close()


def test_quitting_is_quitting_also_where_closing_is_not(room: Room) -> None:
    room.want(tray=True, told_staying=True)
    room.presence.quit()
    assert not room.application.window.isVisible()
    assert room.ends_with_window


def test_quitting_from_the_question_ends_it(room: Room) -> None:
    room.want(morning=True)
    room.application.window.close()
    question = room.question()
    assert question is not None
    click(question, "stays_quit")
    assert room.ends_with_window
    assert not room.application.window.isVisible()


def test_without_its_window_quitting_ends_the_process(room: Room) -> None:
    room.want(tray=True, told_staying=True)
    room.application.window.close()
    assert room.quits == []
    room.presence.quit()
    assert room.quits == ["quit"]


def test_a_session_that_runs_is_asked_about_before_it_is_quitted(room: Room) -> None:
    room.want(tray=True, told_staying=True)
    begin_session(room.application, "heel_cord")
    room.presence.quit()
    assert room.application.window.isVisible()
    assert room.application.sessions.router.screen.asks_to_finish
    room.application.sessions.runner.leave()
    assert room.application.window.close()
    assert not room.ends_with_window


def test_to_end_it_asks_nobody(room: Room) -> None:
    room.want(morning=True)
    room.application.close()
    assert room.question() is None
    assert room.quits == ["quit"]


def test_at_log_in_it_is_there_without_a_window_where_somebody_wants_that(
    room: Room, qtbot: QtBot
) -> None:
    room.application.window.hide()
    room.presence.begin_in_background()
    qtbot.waitUntil(lambda: room.quits == ["quit"])
    room.want(morning=True)
    room.presence.begin_in_background()
    assert room.presence.staying is not None
    assert not room.application.window.isVisible()
    assert not room.ends_with_window


def test_its_preferences_open_over_the_window(room: Room) -> None:
    room.application.window.open_preferences()
    click(room.application.window, "open_desktop_preferences")
    page = room.application.window.findChild(QWidget, "desktop_preferences")
    assert page is not None
    assert page.isVisible()
    page.close()


def test_a_silent_app_asks_nothing_of_the_desktop(room: Room) -> None:
    assert isinstance(room.presence.desktop, NullDesktop)
