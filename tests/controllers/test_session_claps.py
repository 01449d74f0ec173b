"""Two claps pause, go on and say ready; they do nothing else, and nobody listens in between."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_claps import SessionClaps
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.hearing.claps import Heard
from footcare_gui.domain.hearing.trial import ClapTrial, Microphone
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.glance import Mode
from tests.builders import CIRCLES, STRETCH, WALK, make_plan
from tests.fakes import FakeClock
from tests.kits.session_kit import SteppedClock


class FakeEar:
    """It writes down what is asked of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[bool, bool]] = []

    def listen(self, on: bool, *, tells: bool = False) -> None:
        self.asked.append((on, tells))


class Clapping:
    """A session, an ear, and hands."""

    def __init__(self, *, wanted: bool = True) -> None:
        self.choices = ChoicesController(MemorySettings(Preferences(claps=wanted)))
        self.clock, self.hand = SteppedClock(), FakeClock(10_000)
        self.ear, self.router = FakeEar(), SessionRouter(self.hand.now_ms)
        self.claps = SessionClaps(self.ear, self.router, self.choices)
        self.choices.preferences_changed.connect(self.claps.follow_preferences)
        self.controller = SessionController(make_plan(STRETCH, WALK, CIRCLES), self.clock)
        self.tried: list[ClapTrial] = []
        self.claps.tried.connect(self.tried.append)

    def begin(self) -> None:
        live = LiveSession("one", self.controller)
        self.router.begin(live)
        self.claps.begin(live)
        self.controller.start()

    def clap(self) -> None:
        self.hand.advance(1_000)
        self.claps.on_heard(Heard.TWO_CLAPS)

    def run(self, ms: int) -> None:
        for _ in range(ms // 500):
            self.clock.advance(500)
            self.controller.dispatch(c.Tick(self.clock.now_ms()))

    @property
    def mode(self) -> Mode:
        return self.controller.readout().mode


@pytest.fixture
def clapping(qapp: QApplication) -> Iterator[Clapping]:
    made = Clapping()
    yield made
    made.claps.end_trial()
    made.router.end()
    made.controller.stop()


def test_two_claps_pause_and_two_more_go_on(clapping: Clapping) -> None:
    clapping.begin()
    clapping.run(14_000)
    clapping.clap()
    assert clapping.mode is Mode.PAUSED
    clapping.clap()
    assert clapping.mode in (Mode.LEAD, Mode.RUNNING)


def test_two_claps_say_ready(clapping: Clapping) -> None:
    clapping.begin()
    for _ in range(2):
        clapping.hand.advance(1_000)
        clapping.router.ask(ActionId.SKIP_EXERCISE)
    waiting = clapping.mode
    clapping.clap()
    assert (waiting, clapping.mode) == (Mode.WAITING, Mode.RUNNING)


def test_a_question_is_not_answered_by_claps(clapping: Clapping) -> None:
    clapping.begin()
    clapping.run(14_000)
    clapping.hand.advance(1_000)
    clapping.router.ask(ActionId.ESCAPE)
    clapping.clap()
    assert clapping.router.screen.asks_to_finish
    assert clapping.mode is Mode.PAUSED


def test_too_much_is_not_answered_by_claps(clapping: Clapping) -> None:
    clapping.begin()
    clapping.run(16_000)
    clapping.hand.advance(1_000)
    clapping.router.ask(ActionId.TOO_MUCH)
    clapping.run(4_000)
    assert clapping.mode is Mode.ASKING
    clapping.clap()
    assert clapping.mode is Mode.ASKING


def test_a_noise_or_a_single_clap_does_nothing(clapping: Clapping) -> None:
    clapping.begin()
    for heard in (Heard.NOISE, Heard.CLAP):
        clapping.claps.on_heard(heard)
    assert clapping.mode is Mode.RUNNING


def test_it_listens_only_while_a_session_is_open(clapping: Clapping) -> None:
    assert clapping.ear.asked == []
    clapping.begin()
    assert clapping.ear.asked == [(True, False)]
    clapping.controller.stop()
    assert clapping.ear.asked == [(True, False), (False, False)]
    clapping.claps.end()
    assert len(clapping.ear.asked) == 2


def test_who_does_not_want_it_is_not_listened_to_until_they_do(qapp: QApplication) -> None:
    clapping = Clapping(wanted=False)
    clapping.begin()
    clapping.clap()
    assert clapping.ear.asked == []
    assert clapping.mode is Mode.RUNNING
    clapping.choices.change(claps=True)
    clapping.choices.change(claps=False)
    assert clapping.ear.asked == [(True, False), (False, False)]
    clapping.router.end()
    clapping.controller.stop()


def test_a_trial_tells_what_is_heard_and_ends_by_itself(clapping: Clapping, qtbot: QtBot) -> None:
    clapping.claps.try_out()
    assert clapping.ear.asked == [(True, True)]
    clapping.claps.on_microphone_changed(Microphone.OPEN)
    clapping.claps.on_heard(Heard.CLAP)
    clapping.claps.on_heard(Heard.TWO_CLAPS)
    clapping.claps.on_loudness_told(True)
    clapping.claps.on_loudness_told(False)
    for _ in range(10):
        clapping.claps._second.timeout.emit()
    last = clapping.tried[-1]
    assert last.is_over
    assert (last.claps, last.pairs, last.is_too_loud) == (1, 1, True)
    assert clapping.ear.asked[-1] == (False, False)


def test_a_trial_without_a_microphone_is_over_at_once(clapping: Clapping) -> None:
    clapping.claps.try_out()
    clapping.claps.on_microphone_changed(Microphone.NONE)
    assert clapping.tried[-1].is_over
    assert clapping.ear.asked[-1] == (False, False)


def test_a_trial_that_is_left_ends(clapping: Clapping) -> None:
    clapping.claps.try_out()
    clapping.claps.end_trial()
    assert clapping.ear.asked == [(True, True), (False, False)]


def test_the_light_follows_the_microphone_of_a_session(clapping: Clapping) -> None:
    told: list[Microphone] = []
    clapping.claps.microphone_changed.connect(told.append)
    clapping.begin()
    for one in (Microphone.OPEN, Microphone.LOST):
        clapping.claps.on_microphone_changed(one)
    assert told == [Microphone.OPEN, Microphone.LOST]
