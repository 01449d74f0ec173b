"""What sessions are heard by: the person's wishes, and what became of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_sound import READY_MS, SessionSound
from footcare_gui.controllers.sound_controller import WIND_DOWN_MS
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.cues import Sound
from footcare_gui.domain.session.troubles import SoundAttempt
from tests.builders import PRESS, STRETCH, make_plan
from tests.fakes import FakeClock, FakePlayer


class Heard:
    """A sound on a player that writes down, and preferences that a test changes."""

    def __init__(self) -> None:
        self.preferences = Preferences()
        self.player = FakePlayer()
        self.sound = SessionSound(self.player, FakeClock(), lambda: self.preferences)
        self.done: list[str] = []

    def wait(self) -> None:
        self.sound.when_ready(lambda: self.done.append("begun"))


def test_a_session_is_heard_as_loud_as_the_person_wants(qtbot: QtBot) -> None:
    heard = Heard()
    heard.preferences = Preferences(volume_percent=30)
    controller = SessionController(make_plan(PRESS), FakeClock())
    heard.sound.begin(LiveSession("one", controller))
    assert heard.player.asked == ["volume 0.3", "muted False"]
    controller.start()
    assert [cue.sound for cue in heard.player.played] == [Sound.GET_READY]
    controller.stop()
    heard.sound.close()


def test_with_headphones_the_wrong_way_round_left_is_right(qtbot: QtBot) -> None:
    heard = Heard()
    controller = SessionController(make_plan(STRETCH), FakeClock())
    heard.sound.begin(LiveSession("one", controller))
    heard.preferences = Preferences(voice="swapped=True")
    controller.start()
    assert [cue.side for cue in heard.player.played] == [Side.RIGHT]
    controller.stop()
    heard.sound.close()


def test_muting_lasts_until_it_is_taken_back_whatever_the_preferences_say(qtbot: QtBot) -> None:
    heard = Heard()
    told: list[bool] = []
    heard.sound.changed.connect(lambda: told.append(heard.sound.is_on))
    heard.sound.toggle_mute()
    heard.sound.follow_preferences()
    heard.sound.toggle_mute()
    assert told == [False, False, True]
    muted = [line for line in heard.player.asked if line.startswith("muted")]
    assert muted == ["muted True", "muted True", "muted False"]


def test_where_it_is_off_nothing_waits_and_nothing_is_started(qtbot: QtBot) -> None:
    heard = Heard()
    heard.preferences = Preferences(sound=False)
    heard.wait()
    assert heard.done == ["begun"]
    assert heard.player.asked == []


def test_where_cues_are_off_and_a_voice_speaks_that_is_waited_for(qtbot: QtBot) -> None:
    heard = Heard()
    heard.preferences = Preferences(sound=False)
    heard.player.is_ready = False
    heard.wait()
    assert heard.done == []
    assert heard.player.asked == ["start"]
    heard.sound.on_availability_changed(True, "")
    qtbot.waitUntil(lambda: heard.done == ["begun"])
    heard.sound.close()


def test_a_player_that_is_not_ready_has_a_moment_and_no_more(qtbot: QtBot) -> None:
    heard = Heard()
    heard.player.is_ready = False
    heard.wait()
    assert heard.done == []
    assert heard.sound._patience.interval() == READY_MS
    heard.sound._patience.start(0)
    qtbot.waitUntil(lambda: heard.done == ["begun"])
    heard.sound.close()


def test_as_soon_as_it_can_be_heard_the_session_begins(qtbot: QtBot) -> None:
    heard = Heard()
    heard.player.is_ready = False
    heard.wait()
    heard.sound.on_availability_changed(True, "")
    qtbot.waitUntil(lambda: heard.done == ["begun"], timeout=READY_MS // 2)
    heard.sound.close()


def test_a_session_that_was_left_before_it_could_be_heard_does_not_begin(qtbot: QtBot) -> None:
    heard = Heard()
    heard.player.is_ready = False
    heard.wait()
    heard.sound.end()
    heard.sound.on_availability_changed(True, "")
    assert not heard.sound._patience.isActive()
    assert heard.done == []
    heard.sound.close()


def test_whether_it_works_is_told(qtbot: QtBot) -> None:
    heard = Heard()
    with qtbot.waitSignal(heard.sound.changed):
        heard.sound.on_availability_changed(False, "no server")
    assert not heard.sound.works


def test_a_sample_is_heard_where_cues_are_off_and_that_is_told(qtbot: QtBot) -> None:
    heard = Heard()
    heard.preferences = Preferences(sound=False)
    with qtbot.waitSignal(heard.sound.tried_out) as told:
        heard.sound.try_out(55)
    assert heard.player.asked == ["muted False", "volume 0.55", "start", "play"]
    assert told.args == [True]
    heard.sound.close()


@pytest.mark.parametrize("works", [False, True])
def test_a_sample_waits_for_the_player_and_what_came_of_it_is_told_once(
    qtbot: QtBot, works: bool
) -> None:
    heard = Heard()
    heard.player.is_ready = False
    told: list[bool] = []
    heard.sound.tried_out.connect(told.append)
    heard.sound.try_out(55)
    assert (told, heard.player.asked[-2:]) == ([], ["wind down", "start"])
    heard.sound.on_availability_changed(works, "")
    heard.sound.on_availability_changed(not works, "")
    assert told == [works]
    assert ("play" in heard.player.asked) is works
    heard.sound.close()


def test_what_came_of_trying_again_is_known_until_it_is_old(qtbot: QtBot) -> None:
    heard = Heard()
    sound = heard.sound
    known: list[SoundAttempt] = []
    sound.changed.connect(lambda: known.append(sound.attempt))
    sound.on_availability_changed(False, "no server")
    sound.retry()
    assert heard.player.asked[-2:] == ["wind down", "start"]
    sound.on_availability_changed(False, "no server")
    sound.retry()
    sound.on_availability_changed(True, "")
    sound._mended.timeout.emit()
    assert known == [
        SoundAttempt.NONE,
        SoundAttempt.TRYING,
        SoundAttempt.FAILED,
        SoundAttempt.TRYING,
        SoundAttempt.MENDED,
        SoundAttempt.NONE,
    ]
    sound.close()


def test_that_it_works_again_is_said_only_to_who_was_told_that_it_did_not(qtbot: QtBot) -> None:
    heard = Heard()
    sound = heard.sound
    session = LiveSession("one", SessionController(make_plan(PRESS), FakeClock()))
    said: list[SoundAttempt] = []

    def fail_and_mend() -> None:
        sound.on_availability_changed(False, "no server")
        sound.on_availability_changed(True, "")
        said.append(sound.attempt)

    fail_and_mend()
    sound.begin(session)
    fail_and_mend()
    sound.end()
    sound.on_availability_changed(False, "no server")
    sound.begin(session)
    sound.on_availability_changed(True, "")
    said.append(sound.attempt)
    assert said == [SoundAttempt.NONE, SoundAttempt.MENDED, SoundAttempt.MENDED]
    sound.end()
    sound.close()


def test_nothing_is_known_of_sound_that_is_not_wanted(qtbot: QtBot) -> None:
    heard = Heard()
    heard.sound.on_availability_changed(False, "no server")
    heard.sound.retry()
    heard.preferences = Preferences(sound=False)
    assert heard.sound.attempt is SoundAttempt.NONE
    heard.sound.close()


def test_it_is_warmed_for_a_session_that_may_begin_and_let_go_where_none_does(
    qtbot: QtBot,
) -> None:
    heard = Heard()
    heard.sound.warm()
    assert heard.player.asked == ["volume 0.8", "muted False", "start"]
    idle = next(one for one in heard.sound.findChildren(QTimer) if one.interval() == WIND_DOWN_MS)
    assert idle.isActive()
    heard.sound.close()


def test_in_a_session_warming_changes_nothing(qtbot: QtBot) -> None:
    heard = Heard()
    heard.sound.begin(LiveSession("one", SessionController(make_plan(PRESS), FakeClock())))
    heard.player.asked.clear()
    heard.sound.warm()
    assert heard.player.asked == []
    heard.sound.end()
    heard.sound.warm()
    assert "start" in heard.player.asked
    heard.sound.close()


@pytest.mark.parametrize(
    ("voice", "is_heard"),
    [
        ("cues=get_ready:flash", False),
        ("who=footcare cues=get_ready:voice", False),
        ("cues=get_ready:voice", True),
        ("cues=count:flash", True),
    ],
)
def test_a_cue_that_is_told_otherwise_makes_no_sound_but_where_no_voice_speaks(
    qtbot: QtBot, voice: str, is_heard: bool
) -> None:
    heard = Heard()
    heard.preferences = Preferences(voice=voice)
    controller = SessionController(make_plan(STRETCH), FakeClock())
    heard.sound.begin(LiveSession("one", controller))
    controller.start()
    assert bool(heard.player.played) is is_heard
    controller.stop()
    heard.sound.close()


def test_any_cue_can_be_tried(qtbot: QtBot) -> None:
    heard = Heard()
    heard.sound.try_out(55, Sound.COUNT)
    assert [cue.sound for cue in heard.player.played] == [Sound.COUNT]
    assert heard.sound.is_awake
    heard.sound.close()
