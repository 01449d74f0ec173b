"""The microphone in the audio child: closed until it is wanted, deaf while the app sounds."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QApplication

from footcare_gui.adapters.sound import microphone as sound_microphone
from footcare_gui.adapters.sound.microphone import Microphone
from footcare_gui.adapters.sound.wire import Message
from footcare_gui.domain.hearing.onset import RATE_HZ
from tests import room_sounds as room

PIECE = RATE_HZ // 10


class FakeSource(QObject):
    """A device that gives what a test puts into it."""

    stateChanged = Signal()  # noqa: N815
    opens = True
    made: list[FakeSource]

    def __init__(self, _device: Any, _format: Any, parent: QObject) -> None:
        super().__init__(parent)
        self.waiting = b""
        self.is_stopped = False
        self.made.append(self)

    def setBufferSize(self, _size: int) -> None:  # noqa: N802
        """Any is good."""

    def start(self) -> Any:
        return self if type(self).opens else None

    def stop(self) -> None:
        self.is_stopped = True

    def error(self) -> Any:
        return SimpleNamespace(name="NoError" if type(self).opens else "OpenError")

    def state(self) -> Any:
        return SimpleNamespace(name="StoppedState")

    def readAll(self) -> QByteArray:  # noqa: N802
        waiting, self.waiting = self.waiting, b""
        return QByteArray(waiting)


class Hearing:
    """A microphone and what it told."""

    def __init__(self) -> None:
        self.told: list[Message] = []
        self.owner = QObject()
        self.microphone = Microphone(self.told.append, self.owner)

    def hear(self, sound: room.Sound, between: Callable[[int], None] | None = None) -> None:
        raw = room.samples(sound).tobytes()
        for number, at in enumerate(range(0, len(raw), 2 * PIECE)):
            FakeSource.made[-1].waiting = raw[at : at + 2 * PIECE]
            if between is not None:
                between(number)
            self.microphone._timer.timeout.emit()

    def close(self) -> None:
        self.microphone.close()


@pytest.fixture
def hearing(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Hearing:
    FakeSource.made, FakeSource.opens = [], True
    device = SimpleNamespace(isNull=lambda: False)
    monkeypatch.setattr(sound_microphone, "QAudioSource", FakeSource)
    monkeypatch.setattr(
        sound_microphone, "QMediaDevices", SimpleNamespace(defaultAudioInput=lambda: device)
    )
    return Hearing()


def two_claps() -> room.Sound:
    chance = random.Random(1)
    ground = room.silence(3.0, chance, -60)
    room.two_claps(chance, ground, 1.2, 0.5)
    return ground


def test_it_is_closed_until_it_is_wanted_and_closed_again_after(hearing: Hearing) -> None:
    assert not hearing.microphone.is_open
    assert FakeSource.made == []
    hearing.microphone.open(tells=False)
    hearing.microphone.open(tells=False)
    assert len(FakeSource.made) == 1
    hearing.microphone.close()
    assert FakeSource.made[0].is_stopped
    assert not hearing.microphone.is_open
    assert hearing.told == [{"opening": True}, {"microphone": "open"}, {"microphone": "closed"}]


def test_two_claps_are_told_and_nothing_else(hearing: Hearing) -> None:
    hearing.microphone.open(tells=False)
    hearing.hear(two_claps())
    assert hearing.told[2:] == [{"heard": "two_claps"}]
    hearing.close()


def test_a_trial_also_tells_of_each_clap_and_of_how_loud_it_is(hearing: Hearing) -> None:
    hearing.microphone.open(tells=True)
    hearing.hear(two_claps())
    heard = [one["heard"] for one in hearing.told if "heard" in one]
    assert heard == ["clap", "clap", "two_claps"]
    assert {"too_loud": False} in hearing.told
    hearing.close()


def test_while_the_app_sounds_and_a_little_after_it_is_deaf(hearing: Hearing) -> None:
    hearing.microphone.open(tells=True)
    hearing.microphone.deafen(time.monotonic(), 60)
    hearing.hear(two_claps())
    assert not [one for one in hearing.told if "heard" in one]
    hearing.microphone.hear_again()
    hearing.hear(two_claps())
    assert not [one for one in hearing.told if "heard" in one]
    hearing.close()


def test_half_of_two_claps_is_forgotten_when_the_app_sounds_between(hearing: Hearing) -> None:
    hearing.microphone.open(tells=False)

    def sound_between(number: int) -> None:
        deaf = number == 13
        hearing.microphone._deaf_until_s = time.monotonic() + 60 if deaf else 0

    hearing.hear(two_claps(), sound_between)
    assert {"heard": "two_claps"} not in hearing.told
    hearing.close()


def test_no_device_and_one_that_does_not_open_are_told(
    hearing: Hearing, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeSource.opens = False
    hearing.microphone.open(tells=False)
    none = SimpleNamespace(defaultAudioInput=lambda: SimpleNamespace(isNull=lambda: True))
    monkeypatch.setattr(sound_microphone, "QMediaDevices", none)
    hearing.microphone.open(tells=False)
    told = [one for one in hearing.told if "microphone" in one]
    assert told == [{"microphone": "refused"}, {"microphone": "none"}]
    assert not hearing.microphone.is_open


def test_a_device_that_gives_nothing_for_seconds_is_gone(hearing: Hearing) -> None:
    hearing.microphone.open(tells=False)
    hearing.hear(two_claps())
    for _ in range(sound_microphone.MOST_EMPTY_READS - 1):
        hearing.microphone._timer.timeout.emit()
    assert hearing.microphone.is_open
    hearing.microphone._timer.timeout.emit()
    assert hearing.told[-1] == {"microphone": "lost"}
    assert not hearing.microphone.is_open


def test_a_device_that_goes_is_told_and_closed(hearing: Hearing) -> None:
    hearing.microphone.open(tells=False)
    FakeSource.made[0].stateChanged.emit()
    assert hearing.told[-1] == {"microphone": "lost"}
    assert not hearing.microphone.is_open
