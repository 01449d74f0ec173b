"""What the audio child does with what it is told: on a device that only writes down.

What is really heard is in `test_player.py`, through a sound server.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.sound import output as sound_output
from footcare_gui.adapters.sound.decoder import Decoder
from footcare_gui.adapters.sound.mixer import Mixer
from footcare_gui.adapters.sound.output import SLOW_S, STUCK_S, Output
from footcare_gui.adapters.sound.samples import Samples
from footcare_gui.adapters.sound.speech import SIDE_PAN
from footcare_gui.adapters.sound.wire import STALE_MS, Message, SoundTrouble
from footcare_gui.platform.places import resources
from tests.needs import ROOT

pytestmark = pytest.mark.listens

VOICE = ROOT / "tests" / "voices" / "heart"
REST, HALF_WAY = "Rest.", "Half way."


def device(name: str) -> Any:
    """One that can be opened; without a name none."""
    return SimpleNamespace(id=lambda: name, isNull=lambda: not name)


class FakeStream(QObject):
    """An open device that writes down what is asked of it."""

    ended = Signal()
    made: list[FakeStream]
    opens = moves = True

    def __init__(
        self,
        device: Any,
        mixer: Mixer,
        before_fill: Callable[[float], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.device, self.mixer, self.fill = device.id(), mixer, before_fill
        self.asked: list[Any] = []
        self.stands_still_s, self.knows_pace = 0.0, type(self).moves
        self.is_open = type(self).opens
        self.made.append(self)

    def play(self, name: str, due_s: float) -> None:
        self.asked.append((name, due_s))

    def say(self, samples: Samples, pan: float, due_s: float) -> None:
        self.asked.append((samples, pan, due_s))

    def stop(self) -> None:
        self.asked.append("stop")

    def hush(self) -> None:
        self.asked.append("hush")

    def frame_at(self, _instant_s: float) -> int:
        return self.mixer.frame + 1_000

    def close(self) -> None:
        self.asked.append("closed")


class Devices(QObject):
    """Which devices there are; stands for Qt's class, and for what is made of it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.default = device("speakers")
        vars(self)["defaultAudioOutput"] = lambda: self.default
        vars(self)["audioOutputsChanged"] = self.changed

    def __call__(self, _parent: QObject) -> Devices:
        return self


class Child:
    """The child's output, what it tells its parent, and whether it wants to end."""

    def __init__(self, voice: Path | None = None) -> None:
        self.told: list[Message] = []
        self.output = Output(resources() / "sounds", self.told.append, voice)

    def warm(self, qtbot: QtBot) -> None:
        """Wait until the pace of the device is known."""
        qtbot.waitUntil(lambda: {"ready": True} in self.told)

    def close(self) -> None:
        """Leave nothing running."""
        for timer in self.output.findChildren(QTimer):
            timer.stop()

    @property
    def stream(self) -> FakeStream:
        return FakeStream.made[-1]

    @property
    def spoken(self) -> Mapping[str, Samples]:
        """What is decoded by now."""
        return self.output.findChildren(Decoder)[0].spoken


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    ended: list[str] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: ended.append("ended"))
    return ended


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch, ended: list[str]) -> Devices:
    devices = Devices()
    monkeypatch.setattr(FakeStream, "made", [], raising=False)
    monkeypatch.setattr(sound_output, "Stream", FakeStream)
    monkeypatch.setattr(sound_output, "QMediaDevices", devices)
    monkeypatch.setattr(sound_output, "HEARTBEAT_MS", 20)
    monkeypatch.setattr(sound_output, "WARM_UP_MS", 0)
    return devices


@pytest.fixture
def child(devices: Devices, qtbot: QtBot) -> Iterator[Child]:
    child = Child()
    child.warm(qtbot)
    yield child
    child.close()


@pytest.fixture
def talker(devices: Devices, qtbot: QtBot) -> Iterator[Child]:
    child = Child(VOICE)
    child.warm(qtbot)
    yield child
    child.close()


def test_it_is_ready_only_once_the_device_has_warmed_up(devices: Devices, qtbot: QtBot) -> None:
    child = Child()
    assert child.told == []
    qtbot.waitUntil(lambda: {"ready": True} in child.told)
    child.close()


def test_what_is_due_before_the_pace_of_the_device_is_known_waits_and_is_heard_then(
    devices: Devices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeStream, "moves", False)
    child = Child(VOICE)
    late_s, now_s = time.monotonic() - STALE_MS / 1000 - 0.05, time.monotonic()
    child.output.received.emit({"say": REST, "due": now_s, "pan": 0})
    for due_s in (late_s, now_s):
        child.output.received.emit({"play": "zero-left", "due": due_s})
    child.stream.fill(now_s)
    qtbot.waitUntil(lambda: REST in child.spoken)
    assert child.stream.asked == []
    assert {"ready": True} not in child.told
    child.stream.knows_pace = True
    child.warm(qtbot)
    child.stream.fill(now_s)
    assert child.stream.asked == [("zero-left", now_s), (child.spoken[REST], 0, now_s)]
    child.close()


def test_stopped_before_it_is_ready_it_plays_nothing_later(
    devices: Devices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeStream, "moves", False)
    child = Child()
    child.output.received.emit({"play": "zero-left", "due": time.monotonic()})
    child.output.received.emit({"stop": True})
    child.stream.knows_pace = True
    child.warm(qtbot)
    child.stream.fill(time.monotonic())
    assert child.stream.asked == ["stop"]
    child.close()


def test_a_device_that_takes_nothing_is_never_ready_and_said_to_be_stuck(
    devices: Devices, qtbot: QtBot
) -> None:
    child = Child()
    child.stream.stands_still_s, child.stream.knows_pace = SLOW_S + 0.1, False
    qtbot.waitUntil(lambda: child.told.count({"beat": True, "stuck": True}) == 3)
    assert {"ready": True} not in child.told
    child.stream.stands_still_s = SLOW_S - 0.1
    qtbot.waitUntil(lambda: {"beat": True, "stuck": False} in child.told)
    child.close()


def test_one_that_has_taken_some_is_stuck_sooner(child: Child, qtbot: QtBot) -> None:
    child.stream.stands_still_s = STUCK_S + 0.1
    qtbot.waitUntil(lambda: {"beat": True, "stuck": True} in child.told)


def test_a_cue_that_is_too_late_is_not_played(child: Child) -> None:
    now_s = time.monotonic()
    child.output.received.emit({"play": "zero-left", "due": now_s - STALE_MS / 1000 - 0.05})
    child.output.received.emit({"play": "zero-left", "due": now_s})
    assert child.stream.asked == [("zero-left", now_s)]


def test_half_the_slider_is_a_quarter_of_the_power_for_cues_and_voice_apart(child: Child) -> None:
    child.output.received.emit({"volume": 0.5})
    assert (child.stream.mixer.cue_loudness, child.stream.mixer.speech.loudness) == (0.25, 1)
    child.output.received.emit({"voice_volume": 0.1})
    assert child.stream.mixer.cue_loudness == 0.25
    assert child.stream.mixer.speech.loudness == pytest.approx(0.01)


def test_on_another_device_all_goes_on_where_it_would_be_by_now(
    child: Child, devices: Devices
) -> None:
    frame = child.stream.mixer.frame
    devices.default = device("headset")
    devices.changed.emit()
    before, now = FakeStream.made
    assert before.asked[-1] == "closed"
    assert (now.device, now.mixer) == ("headset", before.mixer)
    assert now.mixer.frame == frame + 1_000


def test_a_line_is_said_when_its_instant_is_near_from_its_side(talker: Child, qtbot: QtBot) -> None:
    due_s = time.monotonic() + 100
    talker.output.received.emit({"say": REST, "due": due_s, "pan": -1})
    qtbot.waitUntil(lambda: REST in talker.spoken)
    talker.stream.fill(due_s - 5)
    assert talker.stream.asked == []
    talker.stream.fill(due_s - 0.05)
    talker.stream.fill(due_s - 0.03)
    assert talker.stream.asked == [(talker.spoken[REST], -SIDE_PAN, due_s)]


def test_what_is_told_beforehand_is_decoded_and_not_said(talker: Child, qtbot: QtBot) -> None:
    talker.output.received.emit({"prepare": f"{REST}\n{HALF_WAY}"})
    qtbot.waitUntil(lambda: set(talker.spoken) == {REST, HALF_WAY})
    talker.stream.fill(time.monotonic())
    assert talker.stream.asked == []


@pytest.mark.parametrize("word", ["hush", "stop"])
def test_silenced_it_forgets_what_was_to_be_said(talker: Child, qtbot: QtBot, word: str) -> None:
    due_s = time.monotonic() + 100
    talker.output.received.emit({"say": REST, "due": due_s, "pan": 0})
    qtbot.waitUntil(lambda: REST in talker.spoken)
    talker.output.received.emit({word: True})
    talker.stream.fill(due_s)
    assert talker.stream.asked == [word]


def test_without_a_voice_it_is_told_to_speak_in_vain(child: Child) -> None:
    child.output.received.emit({"say": REST, "due": time.monotonic(), "pan": 0})
    child.output.received.emit({"prepare": REST})
    child.stream.fill(time.monotonic())
    assert child.stream.asked == []


def test_another_device_that_comes_and_goes_changes_nothing(child: Child, devices: Devices) -> None:
    devices.changed.emit()
    assert len(FakeStream.made) == 1


def test_a_device_that_is_gone_ends_the_child_in_words(
    child: Child, qtbot: QtBot, ended: list[str]
) -> None:
    child.stream.ended.emit()
    assert child.told[-1] == {"trouble": SoundTrouble.NO_DEVICE}
    qtbot.waitUntil(lambda: ended == ["ended"])


@pytest.mark.parametrize("what", ["none", "refuses"])
def test_without_a_device_it_says_so_and_ends(
    what: str, devices: Devices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ended: list[str]
) -> None:
    devices.default = device("" if what == "none" else "speakers")
    monkeypatch.setattr(FakeStream, "opens", what == "none")
    child = Child()
    assert child.told == [{"trouble": SoundTrouble.NO_DEVICE}]
    qtbot.waitUntil(lambda: ended == ["ended"])
