"""What moves ticks where that is wanted, and nothing wakes in what is still."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_ticks import SessionTicks
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.cues import Cue
from tests.domain.voice.scripts import plan_of
from tests.fakes import FakeClock

STEP_MS = 100


class Ticking:
    """A walk of half a minute, behind ten seconds to get ready."""

    def __init__(self) -> None:
        self.clock, self.is_wanted, self.heard = FakeClock(), True, list[Cue]()
        self.ticks = SessionTicks(self.clock, lambda: self.is_wanted, self.heard.append)
        self.controller = SessionController(plan_of(Item("toe_walk")), self.clock)
        self.ticks.begin(LiveSession("one", self.controller))
        self.controller.start()

    def pass_ms(self, ms: int) -> None:
        for _ in range(ms // STEP_MS):
            self.clock.advance(STEP_MS)
            if self.ticks._next is not None and self.ticks._next.due_ms <= self.clock.now_ms():
                self.ticks._on_timer_timeout()
            self.controller._on_timer_timeout()


@pytest.fixture
def ticking(qtbot: QtBot) -> Iterator[Ticking]:
    made = Ticking()
    yield made
    made.controller.stop()
    made.ticks.end()


def test_it_ticks_at_each_second_of_the_walk(ticking: Ticking) -> None:
    ticking.pass_ms(14_500)
    assert [cue.due_ms for cue in ticking.heard] == [11_000, 12_000, 13_000, 14_000]


def test_before_the_walk_nothing_wakes(ticking: Ticking) -> None:
    ticking.pass_ms(9_000)
    assert ticking.heard == []
    assert not ticking.ticks._timer.isActive()


def test_a_pause_ends_it_at_once(ticking: Ticking) -> None:
    ticking.pass_ms(13_400)
    ticking.controller.pause()
    assert not ticking.ticks._timer.isActive()
    ticking.pass_ms(2_000)
    assert len(ticking.heard) == 3


def test_who_wants_no_ticks_hears_none(ticking: Ticking) -> None:
    ticking.is_wanted = False
    ticking.pass_ms(20_000)
    assert ticking.heard == []
