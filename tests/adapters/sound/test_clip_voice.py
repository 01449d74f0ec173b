"""The built-in voice: what it tells the child, on a player that writes down; and really heard."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.adapters.sound.clip_voice import ClipVoice
from footcare_gui.adapters.sound.clips import read_manifest
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.stream import LEAD_S
from footcare_gui.adapters.sound.wire import STALE_MS, Message
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.cues import Cue, Sound
from footcare_gui.domain.voice.speaker import Speaker, Speech
from footcare_gui.platform.places import resources
from tests.fakes import FakeClock
from tests.needs import ROOT
from tests.pulse import RATE_HZ, PulseServer, Recorder, power, recorded_server, recording

pytestmark = pytest.mark.listens

SOUNDS, VOICES = resources() / "sounds", ROOT / "tests" / "voices"
REST, PAUSED, LONG = "Rest.", "Paused.", "You were away. Everything waited for you."


class WrittenDown(QObject):
    """A player that writes down what is asked of it."""

    availability_changed = Signal(bool, str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []

    def tell(self, message: Message) -> None:
        self.asked.append(message)

    def say(self, text: str, side: Side, due_ms: int) -> None:
        self.asked.append((text, side, due_ms))

    def set_voice(self, folder: Path | None) -> None:
        self.asked.append(folder)

    def set_voice_volume(self, volume: float) -> None:
        self.asked.append(volume)


@pytest.fixture
def player(qapp: QObject) -> WrittenDown:
    return WrittenDown()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(1_000)


@pytest.fixture
def voice(player: WrittenDown, clock: FakeClock) -> ClipVoice:
    voice = ClipVoice(player, VOICES, clock)  # type: ignore[arg-type]
    voice.choose("heart")
    player.asked.clear()
    return voice


def test_it_is_a_speaker_that_knows_how_long_each_sentence_takes(voice: ClipVoice) -> None:
    speaker: Speaker = voice
    assert speaker.length_ms(REST) == read_manifest(VOICES / "heart")[REST].ms
    assert speaker.length_ms("An exercise of my own.") is None


def test_chosen_it_has_its_clips_at_hand_and_with_none_it_says_nothing(
    voice: ClipVoice, player: WrittenDown
) -> None:
    voice.choose("heart")
    assert player.asked == []
    voice.choose("")
    assert player.asked == [{"hush": True}, None]
    assert voice.length_ms(REST) is None
    player.asked.clear()
    voice.say(Speech(REST, Side.BOTH, 2_000))
    assert player.asked == []
    voice.choose("heart")
    assert player.asked == [{"hush": True}, VOICES / "heart"]


def test_a_voice_that_is_not_there_is_none(voice: ClipVoice, player: WrittenDown) -> None:
    voice.choose("nobody")
    assert player.asked[-1] is None
    assert voice.length_ms(REST) is None


def test_only_sentences_that_it_has_are_prepared_and_said(
    voice: ClipVoice, player: WrittenDown
) -> None:
    voice.prepare(["Nobody says this.", REST, PAUSED])
    voice.say(Speech("Nobody says this.", Side.BOTH, 2_000))
    voice.say(Speech(REST, Side.LEFT, 2_000))
    assert player.asked == [{"prepare": f"{REST}\n{PAUSED}"}, (REST, Side.LEFT, 2_000)]


def test_a_line_whose_instant_has_long_passed_is_not_said(
    voice: ClipVoice, player: WrittenDown, clock: FakeClock
) -> None:
    voice.say(Speech(REST, Side.BOTH, clock.now_ms() - STALE_MS - 1))
    assert player.asked == []
    voice.say(Speech(REST, Side.BOTH, clock.now_ms() - STALE_MS))
    assert len(player.asked) == 1


def test_a_child_that_takes_the_place_of_a_lost_one_is_told_what_is_still_to_come(
    voice: ClipVoice, player: WrittenDown, clock: FakeClock
) -> None:
    gone, ahead = Speech(REST, Side.LEFT, 1_100), Speech(PAUSED, Side.BOTH, 9_000)
    voice.say(gone)
    voice.say(ahead)
    player.availability_changed.emit(False, "ended")
    clock.advance(3_000)
    player.asked.clear()
    player.availability_changed.emit(True, "")
    assert player.asked == [(PAUSED, Side.BOTH, 9_000)]


def test_what_was_hushed_never_comes_back(voice: ClipVoice, player: WrittenDown) -> None:
    voice.say(Speech(REST, Side.BOTH, 9_000))
    voice.hush()
    player.asked.clear()
    player.availability_changed.emit(True, "")
    assert player.asked == []


def test_its_volume_is_its_own(voice: ClipVoice, player: WrittenDown) -> None:
    voice.set_volume(0.4)
    assert player.asked == [0.4]


class Heard:
    """The real voice in the real child, and what a real sound server is sent."""

    def __init__(self, qtbot: QtBot, server: PulseServer, recorder: Recorder) -> None:
        self.qtbot, self.server, self.recorder = qtbot, server, recorder
        self.clock = SystemClock()
        self.sound = QtSound(SOUNDS, self.clock)
        self.voice = ClipVoice(self.sound, VOICES, self.clock)
        self.voice.choose("heart")
        with qtbot.waitSignal(self.sound.availability_changed, timeout=10_000):
            self.sound.start()
        self.voice.prepare([REST, PAUSED, LONG])

    def hear_on(self, ms: int) -> None:
        until_ms = self.recorder.length_ms + ms
        self.qtbot.waitUntil(lambda: self.recorder.length_ms >= until_ms, timeout=ms + 5_000)

    def say(self, text: str, side: Side = Side.BOTH, ahead_ms: int = 300) -> None:
        self.voice.say(Speech(text, side, self.clock.now_ms() + ahead_ms))


@pytest.fixture
def heard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    with recorded_server() as (server, recorder):
        monkeypatch.setenv("PULSE_SERVER", server.address)
        heard = Heard(qtbot, server, recorder)
        yield heard
        heard.sound.close()


def test_a_sentence_is_heard_whole_from_its_side(heard: Heard) -> None:
    for side in (Side.LEFT, Side.RIGHT):
        heard.say(REST, side)
        heard.hear_on(1_500)
    left, right = heard.recorder.bursts()
    length_ms = heard.voice.length_ms(REST)
    assert length_ms is not None
    for burst in (left, right):
        heard_ms = (burst.last - burst.first) * 1000 / RATE_HZ
        assert length_ms - 200 < heard_ms < length_ms + 20
    assert 2 < power(heard.recorder, left)[0] / power(heard.recorder, left)[1] < 8
    assert 2 < power(heard.recorder, right)[1] / power(heard.recorder, right)[0] < 8


def test_silenced_in_a_sentence_it_says_no_more_and_the_next_is_heard(heard: Heard) -> None:
    heard.say(LONG)
    heard.qtbot.waitUntil(lambda: bool(heard.recorder.bursts()), timeout=15_000)
    heard.voice.hush()
    heard.say(PAUSED, ahead_ms=700)
    heard.hear_on(1_800)
    first, second = heard.recorder.bursts()
    assert first.last - first.first < 0.5 * RATE_HZ
    assert second.last - second.first > 0.3 * RATE_HZ


def test_voice_and_cues_come_back_together_when_the_child_was_lost(heard: Heard) -> None:
    heard.say(LONG, ahead_ms=6_000)
    heard.server.kill()
    heard.qtbot.waitUntil(lambda: not heard.sound.is_ready, timeout=15_000)
    heard.server.launch()
    heard.qtbot.waitUntil(lambda: heard.sound.is_ready, timeout=15_000)
    with recording(heard.server) as recorder:
        heard.recorder = recorder
        heard.sound.play(Cue(Sound.ZERO, Side.BOTH, heard.clock.now_ms()))
        heard.hear_on(7_000)
        bursts = recorder.bursts()
    assert len(bursts) >= 2
    assert bursts[-1].last - bursts[1].first > 1.2 * RATE_HZ


def test_on_another_device_a_sentence_goes_on_where_it_would_be_by_then(heard: Heard) -> None:
    due_s = time.monotonic() + 0.3
    heard.say(LONG)
    heard.qtbot.waitUntil(lambda: bool(heard.recorder.bursts()), timeout=15_000)
    heard.server.add_default_sink("headset")
    with recording(heard.server, "headset") as recorder:
        heard.recorder = recorder
        heard.hear_on(3_000)
        rest = recorder.bursts()[-1]
    length_ms = heard.voice.length_ms(LONG)
    assert length_ms is not None
    ends_s = rest.at_s + (rest.last - rest.first) / RATE_HZ
    assert ends_s == pytest.approx(due_s + LEAD_S + length_ms / 1000, abs=0.2)
