"""The controller turns time and intents into commands; time is the test's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.cues import Cue, Sound
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Readout
from footcare_gui.domain.session.state import Finished, Paused, PauseReason, Position, Running
from tests.builders import CIRCLES, PRESS, WALK, make_plan
from tests.fakes import FakeClock

PLAN = make_plan(PRESS, WALK, CIRCLES)


class Seen:
    """Everything that a controller told."""

    def __init__(self, controller: SessionController) -> None:
        self.readouts: list[Readout] = []
        self.events: list[e.Event] = []
        self.cues: list[Cue] = []
        self.ends = 0
        controller.changed.connect(self.readouts.append)
        controller.event_emitted.connect(self.events.append)
        controller.cue_due.connect(self.cues.append)
        controller.finished.connect(self._count)

    def _count(self) -> None:
        self.ends += 1


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def controller(clock: FakeClock, qapp: object) -> Iterator[SessionController]:
    made = SessionController(PLAN, clock)
    yield made
    made.stop()


def _let_pass(controller: SessionController, clock: FakeClock, ms: int) -> None:
    """Let time pass as the timer would: to each next thing and no further."""
    until = clock.now_ms() + ms
    while clock.now_ms() < until:
        clock.advance(min(500, until - clock.now_ms()))
        controller._on_timer_timeout()


def test_starting_shows_the_first_segment_and_sounds_get_ready(
    controller: SessionController,
) -> None:
    seen = Seen(controller)
    controller.start()
    assert seen.readouts[-1].mode is Mode.RUNNING
    assert seen.readouts[-1].seconds == 10
    assert [cue.sound for cue in seen.cues] == [Sound.GET_READY]
    assert [type(event) for event in seen.events] == [e.SessionStarted, e.SegmentStarted]


def test_the_big_button_pauses_resumes_and_says_ready(
    controller: SessionController, clock: FakeClock
) -> None:
    controller.start()
    _let_pass(controller, clock, 12_000)
    controller.act(ActionId.PRIMARY)
    assert controller.readout().mode is Mode.PAUSED
    controller.act(ActionId.PRIMARY)
    assert controller.readout().mode is Mode.LEAD
    for _ in range(2):
        controller.act(ActionId.SKIP_EXERCISE)
    assert controller.readout().mode is Mode.WAITING
    controller.act(ActionId.PRIMARY)
    assert controller.readout().mode is Mode.RUNNING


def test_the_timer_is_armed_for_the_next_thing_and_for_nothing_while_paused_or_waiting(
    controller: SessionController, clock: FakeClock
) -> None:
    controller.start()
    clock.advance(300)
    controller._on_timer_timeout()
    assert controller._timer.interval() == 700
    controller.pause()
    assert not controller._timer.isActive()
    controller.act(ActionId.TOGGLE_PAUSE)
    controller.act(ActionId.SKIP_EXERCISE)
    controller.act(ActionId.SKIP_EXERCISE)
    assert controller.readout().mode is Mode.WAITING
    assert not controller._timer.isActive()


def test_the_end_is_told_once_and_leaves_no_timer(
    controller: SessionController, clock: FakeClock
) -> None:
    seen = Seen(controller)
    controller.start()
    controller.stop()
    controller.stop()
    assert seen.ends == 1
    assert not controller._timer.isActive()
    assert isinstance(controller.state, Finished)


def test_asking_for_the_readout_changes_nothing(
    controller: SessionController, clock: FakeClock
) -> None:
    controller.start()
    seen = Seen(controller)
    clock.advance(2_500)
    assert controller.readout().elapsed_ms == 2_500
    assert isinstance(controller.state, Running)
    assert controller.state.where.elapsed_ms == 0
    assert seen.events == []


def test_a_process_that_slept_wakes_up_paused_with_its_time_intact(
    controller: SessionController, clock: FakeClock
) -> None:
    controller.start()
    _let_pass(controller, clock, 11_000)
    clock.advance(30_000)
    controller._on_timer_timeout()
    assert isinstance(controller.state, Paused)
    assert controller.state.reason is PauseReason.GAP
    assert controller.state.where.elapsed_ms == 1_000
    assert controller.readout().mode is Mode.SLEPT


def test_a_session_that_was_left_while_it_waited_waits_again_at_once(
    clock: FakeClock, qapp: object
) -> None:
    plan = make_plan(CIRCLES)
    where = Position(waiting=True)
    left = SessionController(plan, clock, state=Paused(where, PauseReason.LEFT, clock.now_ms()))
    left.start()
    assert left.readout().mode is Mode.WAITING
    left.act(ActionId.PRIMARY)
    assert left.readout().mode is Mode.RUNNING


def test_actions_of_the_window_do_nothing_to_the_session(controller: SessionController) -> None:
    controller.start()
    before = controller.state
    for action in (ActionId.MUTE, ActionId.FULL_SCREEN, ActionId.HELP):
        controller.act(action)
    assert controller.state == before


def test_a_real_session_at_high_speed_reaches_its_end_on_the_real_clock(qtbot: QtBot) -> None:
    plan = make_plan(PRESS)._replace(gap_ms=1_000_000)
    controller = SessionController(plan, SystemClock(speed=50))
    seen = Seen(controller)
    with qtbot.waitSignal(controller.finished, timeout=10_000):
        controller.start()
    begun = {v.index: v.at_ms for v in seen.events if isinstance(v, e.SegmentStarted)}
    first = seen.events[0].at_ms
    assert begun == {i: first + plan.start_ms(i) for i in range(len(plan.segments))}


def test_kinds_of_this_plan_cover_waiting() -> None:
    assert any(s.waits and s.kind is Kind.CHANGE_POSITION for s in PLAN.segments)
