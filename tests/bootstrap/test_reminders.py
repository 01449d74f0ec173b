"""Reminders in the whole app: what is due is told in words, and an answer does what it says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.local_zone import here, now
from footcare_gui.bootstrap.application import Application
from footcare_gui.bootstrap.reminders import ReminderNeeds, Reminders, make_reminders
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes, text_of
from footcare_gui.domain.desktop.requests import Answer, Notify, Topic, Withdraw
from footcare_gui.domain.reminders.memory import Memory
from footcare_gui.domain.reminders.memory import text_of as memory_text
from tests.kits.app_kit import Apps, apps, begin_session
from tests.kits.telling_desktop import TellingDesktop

__all__ = ["apps"]


class Room:
    """Somebody who was reminded of nothing today, at any time of the day."""

    def __init__(self, application: Application) -> None:
        self.application, self.desktop = application, TellingDesktop()
        local = now().astimezone(here())
        since = (local - timedelta(days=1)).astimezone(here())
        application.settings.keep_reminder_memory(memory_text(Memory(since=since)))
        quarter = (local.hour * 60 + local.minute) // 15 * 15
        application.choices.change(
            desktop=text_of(DesktopWishes(morning=True, quiet_from=0, quiet_until=0)),
            reminders=_times(quarter),
        )
        self.reminders = self.open()

    def open(self) -> Reminders:
        needs = ReminderNeeds(
            choices=self.application.choices,
            due=self.application.due,
            desktop=self.desktop,
            kept=self.application.settings,
            is_busy=lambda: self.application.is_open,
            logged_in=None,
        )
        return make_reminders(needs, self.application.window)

    @property
    def told(self) -> list[Notify]:
        return [one for one in self.desktop.asked if isinstance(one, Notify)]


def _times(first: int) -> tuple[int, int, int]:
    first = min(first, 19 * 60)
    return first, first + 120, first + 240


@pytest.fixture
def room(apps: Apps, qtbot: QtBot) -> Iterator[Room]:
    room = Room(apps.start_and_look())
    qtbot.waitUntil(lambda: bool(room.told))
    yield room
    room.reminders.close()


def test_what_is_due_is_told_with_its_number_and_its_time(room: Room) -> None:
    (told,) = room.told
    today = room.application.choices.today
    assert today is not None
    assert f"{len(today.items)} exercises, about" in told.body
    assert [answer for answer, _ in told.answers] == list(Answer)
    assert all(words for _, words in told.answers)


def test_it_waits_for_the_next_time(room: Room) -> None:
    assert room.reminders.alarm._at is not None
    assert room.reminders.alarm._at > datetime.now().timestamp()


def test_an_answer_comes_back_and_a_snooze_lasts(room: Room) -> None:
    room.desktop.answered.emit(Topic.REMINDER, Answer.LATER)
    assert isinstance(room.desktop.asked[-1], Withdraw)
    at = room.reminders.alarm._at
    assert at is not None
    assert at - datetime.now().timestamp() <= 30 * 60


def test_a_session_takes_it_back(room: Room) -> None:
    begin_session(room.application, "heel_cord")
    room.reminders.controller.look()
    assert isinstance(room.desktop.asked[-1], Withdraw)
    room.application.sessions.runner.leave()


def test_who_wants_none_any_more_has_none(room: Room) -> None:
    room.application.choices.change(desktop="")
    assert isinstance(room.desktop.asked[-1], Withdraw)
    assert room.reminders.alarm._at is None


def test_the_desk_is_watched_only_while_somebody_wants_that(room: Room) -> None:
    assert not room.reminders.desk._timer.isActive()
    room.application.choices.change(desktop=text_of(DesktopWishes(at_desk=True)))
    assert room.reminders.desk._timer.isActive()
