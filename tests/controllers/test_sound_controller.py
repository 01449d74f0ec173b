"""The life of the sound player follows the session."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.sound_controller import WIND_DOWN_MS, SoundController
from tests.builders import PRESS, WALK, make_plan
from tests.fakes import FakeClock, FakePlayer


def test_sound_starts_with_the_session_stops_at_a_pause_and_winds_down_when_idle(
    qtbot: QtBot,
) -> None:
    controller = SessionController(make_plan(PRESS, WALK), FakeClock())
    player = FakePlayer()
    sound = SoundController(player, controller)
    controller.event_emitted.connect(sound.on_event)
    controller.cue_due.connect(sound.on_cue)
    controller.start()
    assert player.asked[:2] == ["start", "play"]
    controller.pause()
    assert player.asked[-1] == "stop"
    assert sound._idle.interval() == WIND_DOWN_MS == 60_000
    sound._idle.start(1)
    qtbot.waitUntil(lambda: player.asked[-1] == "wind down")
    controller.stop()
    sound.close()
    assert player.asked[-1] == "close"
