"""Reminders come from the rules alone: one at a time, remembered, and taken back when overtaken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.reminder_controller import (
    ReminderController,
    Standing,
    Surroundings,
)
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes
from footcare_gui.domain.desktop.requests import Answer, Notify, Topic, Withdraw
from footcare_gui.domain.reminders.deciding import PRESENTING_WAIT, Kind
from tests.fakes import FakeDesktop

pytestmark = pytest.mark.usefixtures("qapp")
TIMES = (480, 780, 1080)
SHOWN = Notify(Topic.REMINDER, "usual", "")


class FakeAlarm:
    def __init__(self) -> None:
        self.at: datetime | None = None

    def ring_at(self, at: datetime | None) -> None:
        self.at = at


class Room:
    """Somebody who wants to be reminded in the morning and at midday."""

    def __init__(self, kept: MemorySettings | None = None) -> None:
        self.now = datetime(2026, 11, 30, 7, tzinfo=UTC)
        self.wishes = DesktopWishes(morning=True, midday=True)
        self.standing: Standing | None = Standing(2, self.now - timedelta(days=1), False)
        self.sat_since: datetime | None = None
        self.is_presenting = False
        self.desktop, self.alarm = FakeDesktop(), FakeAlarm()
        self.kept = kept or MemorySettings()
        self.controller = self.open()
        self.heard: list[str] = []
        self.controller.start_wanted.connect(lambda: self.heard.append("start"))
        self.controller.window_wanted.connect(lambda: self.heard.append("window"))
        self.controller.look()

    def open(self) -> ReminderController:
        around = Surroundings(
            wishes=lambda: self.wishes,
            times=lambda: self.wishes.times(TIMES),
            standing=lambda: self.standing,
            sat_since=lambda: self.sat_since,
            words=lambda kind: Notify(Topic.REMINDER, kind.value, ""),
            now=lambda: self.now,
            zone=lambda: UTC,
            ask_presenting=lambda tell: tell(self.is_presenting),
        )
        return ReminderController(self.desktop, self.kept, self.alarm, around)

    def wait_until(self, hour: int, minute: int = 0, day: int = 30) -> None:
        self.now = datetime(2026, 11, day, hour, minute, tzinfo=UTC)
        self.controller.look()

    def answer(self, answer: Answer) -> None:
        self.controller.on_answer(Topic.REMINDER, answer)


@pytest.fixture
def room() -> Room:
    return Room()


def test_it_waits_for_the_next_time_and_then_says_it_once(room: Room) -> None:
    assert (room.desktop.asked, room.alarm.at) == ([], datetime(2026, 11, 30, 8, tzinfo=UTC))
    room.wait_until(8)
    room.wait_until(8, 1)
    assert room.desktop.asked == [SHOWN]


def test_nothing_is_known_before_the_agenda_is(room: Room) -> None:
    room.standing = None
    room.wait_until(8)
    assert room.desktop.asked == []


def test_a_second_reminder_takes_the_place_of_the_first(room: Room) -> None:
    room.wait_until(8)
    room.wait_until(13)
    assert room.desktop.asked == [SHOWN, SHOWN]


def test_what_was_overtaken_is_taken_back(room: Room) -> None:
    room.wait_until(8)
    room.standing = Standing(0, room.now, False)
    room.wait_until(8, 20)
    room.wait_until(8, 21)
    assert room.desktop.asked == [SHOWN, Withdraw(Topic.REMINDER)]


def test_while_something_fills_the_screen_it_waits_and_comes_afterwards(room: Room) -> None:
    room.is_presenting = True
    room.wait_until(8)
    assert (room.desktop.asked, room.alarm.at) == ([], room.now + PRESENTING_WAIT)
    room.wait_until(8, 5)
    room.is_presenting = False
    room.wait_until(8, 10)
    assert room.desktop.asked == [SHOWN]


def test_a_session_takes_it_back(room: Room) -> None:
    room.wait_until(8)
    room.standing = Standing(2, room.now, True)
    room.controller.look()
    assert room.desktop.asked[-1] == Withdraw(Topic.REMINDER)
    assert room.alarm.at is None


def test_each_answer_does_what_it_says(room: Room) -> None:
    room.wait_until(8)
    room.answer(Answer.START)
    assert room.heard == ["start"]
    room.wait_until(13)
    room.answer(Answer.OPEN)
    assert room.heard == ["start", "window"]


def test_in_thirty_minutes_it_comes_again(room: Room) -> None:
    room.wait_until(8)
    room.answer(Answer.LATER)
    assert room.alarm.at == datetime(2026, 11, 30, 8, 30, tzinfo=UTC)
    room.wait_until(8, 30)
    assert room.desktop.asked.count(SHOWN) == 2


def test_not_today_is_quiet_until_tomorrow_and_can_be_taken_back(room: Room) -> None:
    room.wait_until(8)
    room.answer(Answer.NOT_TODAY)
    assert room.controller.is_quiet_today
    room.wait_until(13)
    assert room.desktop.asked.count(SHOWN) == 1
    room.controller.set_quiet_today(False)
    assert not room.controller.is_quiet_today


def test_answers_about_something_else_are_somebody_elses(room: Room) -> None:
    room.wait_until(8)
    room.controller.on_answer(Topic.PART, Answer.START)
    room.controller.on_closed(Topic.PART)
    assert (room.heard, room.desktop.asked) == ([], [SHOWN])


def test_one_that_was_dismissed_is_not_taken_back(room: Room) -> None:
    room.wait_until(8)
    room.controller.on_closed(Topic.REMINDER)
    room.standing = Standing(0, room.now, False)
    room.wait_until(9)
    assert room.desktop.asked == [SHOWN]


def test_a_restart_says_nothing_twice(room: Room) -> None:
    room.wait_until(8)
    again = Room(room.kept)
    again.wait_until(8, 10)
    assert again.desktop.asked == []
    again.wait_until(13)
    assert again.desktop.asked == [SHOWN]


def test_who_has_just_asked_for_reminders_is_not_reminded_of_this_morning(room: Room) -> None:
    room.wishes = DesktopWishes()
    room.wait_until(9)
    room.wishes = DesktopWishes(morning=True)
    room.wait_until(9, 1)
    assert room.desktop.asked == []
    assert room.alarm.at == datetime(2026, 12, 1, 8, tzinfo=UTC)


def test_who_sets_a_time_that_is_past_today_is_not_told_now(room: Room) -> None:
    room.wait_until(8)
    told = list(room.desktop.asked)
    room.now = datetime(2026, 11, 30, 18, 26, tzinfo=UTC)
    room.wishes = DesktopWishes(morning=True, evening=True)
    room.controller.look()
    assert room.desktop.asked == told


def test_at_the_end_of_the_app_nothing_is_left_that_nobody_would_answer(room: Room) -> None:
    room.wait_until(8)
    room.controller.stop()
    assert room.desktop.asked[-1] == Withdraw(Topic.REMINDER)
    assert room.alarm.at is None


def test_it_tells_that_something_was_said(room: Room) -> None:
    said: list[Kind] = []
    room.controller.said.connect(said.append)
    room.wishes = DesktopWishes(at_desk=True)
    room.sat_since = room.now
    room.wait_until(8, 31)
    assert said == [Kind.SAT]
