"""What media keys ask of a session goes where its buttons go, and what plays is told once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.media_controller import MediaController, Shown
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.desktop.media import MediaKey, Playing, Status
from footcare_gui.domain.desktop.requests import NowPlaying, PausePlayers
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Readout
from tests.builders import CIRCLES, PRESS, STRETCH, WALK, make_plan
from tests.fakes import FakeClock, FakeDesktop
from tests.kits.session_kit import SteppedClock


class Room:
    """A session with media keys."""

    def __init__(self, *, pauses: bool = False) -> None:
        self.clock, self.hand = SteppedClock(), FakeClock(10_000)
        self.desktop, self.router = FakeDesktop(), SessionRouter(self.hand.now_ms)
        self.volume = 0.8
        self.media = MediaController(
            self.desktop,
            self.router,
            self.clock,
            self._shown,
            volume=lambda: self.volume,
            pauses_players=lambda: pauses,
        )
        plan = make_plan(WALK, STRETCH, PRESS, CIRCLES)
        self.controller = SessionController(plan, self.clock)
        self.live = LiveSession("", self.controller)
        self.router.begin(self.live)
        self.media.begin(self.live)

    def _shown(self, _live: LiveSession, readout: Readout) -> Shown:
        return Shown(readout.segment.exercise, readout.segment.kind, "Morning", "")

    @property
    def told(self) -> list[Playing]:
        asked = [one for one in self.desktop.asked if isinstance(one, NowPlaying)]
        return [one.playing for one in asked if one.playing is not None]

    @property
    def mode(self) -> Mode:
        return self.controller.readout().mode

    def press(self, key: MediaKey) -> Mode:
        self.hand.advance(1_000)
        self.media.on_key(key)
        return self.mode

    def run(self, ms: int) -> None:
        for _ in range(ms // 500):
            self.clock.advance(500)
            self.controller.dispatch(c.Tick(self.clock.now_ms()))


@pytest.fixture
def room(qapp: object) -> Iterator[Room]:
    room = Room()
    room.controller.start()
    yield room
    room.controller.stop()


def test_play_and_pause_each_mean_one_thing_and_the_one_key_for_both_turns_it(room: Room) -> None:
    assert room.press(MediaKey.PLAY) is Mode.RUNNING
    assert room.press(MediaKey.PAUSE) is Mode.PAUSED
    assert room.press(MediaKey.PAUSE) is Mode.PAUSED
    assert room.press(MediaKey.PLAY) is Mode.RUNNING
    assert room.press(MediaKey.PLAY_PAUSE) is Mode.PAUSED
    assert room.press(MediaKey.PLAY_PAUSE) is Mode.RUNNING


def test_the_keys_to_go_on_and_back_go_to_the_same_parts_as_the_buttons(room: Room) -> None:
    room.run(2_000)
    room.press(MediaKey.NEXT)
    room.run(4_000)
    assert room.controller.readout().segment.kind == "move"
    room.press(MediaKey.PREVIOUS)
    assert room.controller.readout().elapsed_ms == 0
    room.run(3_000)
    room.press(MediaKey.BACK)
    assert room.controller.readout().elapsed_ms == 0


def test_to_seek_forward_is_to_ask_for_more_time(room: Room) -> None:
    before = room.told[-1].length_ms
    room.press(MediaKey.FORWARD)
    assert room.told[-1].length_ms == before + c.EXTEND_MS


def test_the_stop_key_asks_first_and_finishes_when_pressed_again(room: Room) -> None:
    assert room.press(MediaKey.STOP) is Mode.PAUSED
    assert room.router.screen.asks_to_finish
    assert room.press(MediaKey.STOP) is Mode.FINISHED
    assert room.told[-1].status is Status.STOPPED


def test_the_play_key_goes_on_where_the_stop_key_has_asked(room: Room) -> None:
    room.press(MediaKey.STOP)
    assert room.press(MediaKey.PLAY) is Mode.RUNNING
    assert not room.router.screen.asks_to_finish


def test_who_waits_on_the_floor_says_ready_with_the_play_key(room: Room) -> None:
    for _ in range(3):
        room.press(MediaKey.NEXT)
        room.hand.advance(1_000)
        room.router.ask(ActionId.SKIP_EXERCISE)
    room.run(20_000)
    assert room.mode is Mode.WAITING
    assert room.told[-1].status is Status.PAUSED
    assert room.press(MediaKey.PLAY) is Mode.RUNNING


def test_time_that_goes_by_is_not_told_again(room: Room) -> None:
    room.run(2_000)
    before = len(room.told)
    room.run(5_000)
    assert len(room.told) == before


def test_a_new_part_and_a_new_status_are_told_and_only_a_jump_is_one(room: Room) -> None:
    room.run(10_500)
    assert [one.artist for one in room.told][-1] == "move"
    assert not any(one.jumps for one in room.told)
    room.press(MediaKey.PREVIOUS)
    assert room.told[-1].jumps
    room.press(MediaKey.PAUSE)
    assert (room.told[-1].status, room.told[-1].jumps) == (Status.PAUSED, False)


def test_the_loudness_is_told_when_it_changes(room: Room) -> None:
    room.volume = 0.3
    room.media.renew()
    assert room.told[-1].volume == 0.3


def test_the_keys_are_given_back_when_the_session_has_gone(room: Room) -> None:
    room.media.end()
    assert room.desktop.asked[-1] == NowPlaying(None)
    room.media.renew()
    assert room.desktop.asked[-1] == NowPlaying(None)


@pytest.mark.parametrize("pauses", [True, False])
def test_other_players_pause_only_where_the_person_wants_that(qapp: object, pauses: bool) -> None:
    room = Room(pauses=pauses)
    assert (PausePlayers() in room.desktop.asked) is pauses
