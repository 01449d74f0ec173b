"""Beside its window a session has a title, progress, and a word where another is in front."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from footcare_gui.controllers.beside_controller import STEP, BesideController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes
from footcare_gui.domain.desktop.requests import Badge, Notify, RaiseWindow, Topic, Withdraw
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.readout import Readout
from tests.builders import STRETCH, WALK, make_plan
from tests.fakes import FakeDesktop
from tests.kits.session_kit import SteppedClock

WISHES = DesktopWishes(tell_parts=True, front_at_end=True)


class FakeWindow:
    def __init__(self) -> None:
        self.title, self.is_active, self.is_minimized = "Footcare", False, False

    def isActiveWindow(self) -> bool:  # noqa: N802
        return self.is_active

    def isMinimized(self) -> bool:  # noqa: N802
        return self.is_minimized

    def setWindowTitle(self, title: str) -> None:  # noqa: N802
        self.title = title


class Room:
    def __init__(self) -> None:
        self.desktop, self.window, self.clock = FakeDesktop(), FakeWindow(), SteppedClock()
        self.wishes = WISHES
        self.beside = BesideController(
            self.desktop,
            self.window,
            wishes=lambda: self.wishes,
            title=lambda readout: f"{readout.segment.exercise} {readout.mode.value}",
            part=self._part,
            usual_title="Footcare",
        )
        self.controller = SessionController(make_plan(WALK, STRETCH), self.clock)
        self.beside.begin(LiveSession("", self.controller))
        self.controller.start()

    @staticmethod
    def _part(readout: Readout) -> Notify:
        return Notify(Topic.PART, readout.segment.exercise, readout.segment.side)

    @property
    def told(self) -> list[object]:
        return [one for one in self.desktop.asked if not isinstance(one, Badge)]

    @property
    def badges(self) -> list[float | None]:
        return [one.fraction for one in self.desktop.asked if isinstance(one, Badge)]

    def run(self, ms: int) -> None:
        for _ in range(ms // 500):
            self.clock.advance(500)
            self.controller.dispatch(c.Tick(self.clock.now_ms()))


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    room = Room()
    yield room
    room.controller.stop()


def test_the_title_is_the_exercise_and_whether_it_stands_still(room: Room) -> None:
    assert room.window.title == "walk running"
    room.controller.pause()
    assert room.window.title == "walk paused"
    room.controller.act(ActionId.PRIMARY)
    room.controller.act(ActionId.SKIP_EXERCISE)
    assert room.window.title.startswith("stretch")
    room.beside.end()
    assert room.window.title == "Footcare"


def test_progress_is_told_in_steps_and_gone_at_the_end(room: Room) -> None:
    room.run(30_000)
    assert room.badges[0] == 0.0
    assert 2 < len(room.badges) <= 1 / STEP
    assert room.badges == sorted(set(room.badges), key=lambda one: one or 0)
    room.beside.end()
    assert room.badges[-1] is None


def test_a_new_exercise_or_side_is_told_while_another_window_is_in_front(room: Room) -> None:
    room.controller.act(ActionId.SKIP_EXERCISE)
    assert room.told == [Notify(Topic.PART, "stretch", "left")]
    room.window.is_active = True
    room.run(150_000)
    assert room.told[-1] == Withdraw(Topic.PART)
    assert len(room.told) == 2


def test_a_window_out_of_sight_is_not_in_front(room: Room) -> None:
    room.window.is_active = room.window.is_minimized = True
    room.controller.act(ActionId.SKIP_EXERCISE)
    assert len(room.told) == 1


def test_nothing_is_told_and_nothing_comes_forward_where_nobody_wants_it(room: Room) -> None:
    room.wishes = DesktopWishes()
    room.controller.act(ActionId.SKIP_EXERCISE)
    room.controller.stop()
    assert room.told == []


def test_the_window_comes_to_the_front_once_when_it_is_over(room: Room) -> None:
    room.controller.act(ActionId.SKIP_EXERCISE)
    room.controller.stop()
    assert room.told[1:] == [Withdraw(Topic.PART), RaiseWindow()]
