"""The screen is kept awake exactly as long as somebody looks at it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from footcare_gui.controllers.awake_controller import LONG_PAUSE_MS, AwakeController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.desktop.requests import KeepAwake, LetSleep
from footcare_gui.domain.session.glance import Mode
from tests.builders import PRESS, WALK, make_plan
from tests.fakes import FakeClock, FakeDesktop

KEEP, LET = KeepAwake(), LetSleep()


@pytest.fixture
def controller(qapp: object) -> Iterator[SessionController]:
    made = SessionController(make_plan(PRESS, WALK), FakeClock())
    yield made
    made.stop()


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def awake(controller: SessionController, desktop: FakeDesktop) -> AwakeController:
    awake = AwakeController(desktop)
    awake.begin(LiveSession("one", controller))
    return awake


def test_it_is_kept_awake_once_while_a_session_runs(
    awake: AwakeController, controller: SessionController, desktop: FakeDesktop
) -> None:
    controller.start()
    controller.act(ActionId.NEXT)
    assert desktop.asked == [KEEP]
    controller.stop()
    assert desktop.asked == [KEEP, LET]


def test_a_pause_lets_it_sleep_only_when_it_is_long(
    awake: AwakeController, controller: SessionController, desktop: FakeDesktop
) -> None:
    controller.start()
    controller.pause()
    assert desktop.asked == [KEEP]
    assert (awake._pause.isActive(), awake._pause.interval()) == (True, LONG_PAUSE_MS)
    awake._pause.timeout.emit()
    assert desktop.asked == [KEEP, LET]
    controller.act(ActionId.PRIMARY)
    assert desktop.asked == [KEEP, LET, KEEP]


def test_a_question_that_nobody_answers_is_a_pause(
    awake: AwakeController, controller: SessionController, desktop: FakeDesktop
) -> None:
    controller.start()
    awake._on_session_changed(replace(controller.readout(), mode=Mode.ASKING))
    assert desktop.asked == [KEEP]
    awake._pause.timeout.emit()
    assert desktop.asked == [KEEP, LET]


def test_a_session_that_is_left_in_a_pause_waits_for_nothing(
    awake: AwakeController, controller: SessionController, desktop: FakeDesktop
) -> None:
    controller.start()
    controller.pause()
    awake.end()
    assert desktop.asked == [KEEP, LET]
    assert not awake._pause.isActive()


def test_the_next_session_is_kept_awake_as_well(
    awake: AwakeController, controller: SessionController, desktop: FakeDesktop
) -> None:
    controller.start()
    awake.end()
    again = SessionController(controller.plan, FakeClock())
    awake.begin(LiveSession("two", again))
    again.start()
    assert desktop.asked == [KEEP, LET, KEEP]
    again.stop()
