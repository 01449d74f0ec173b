"""Where Qt speaks: one sentence after the other, each told as it begins and ends."""

from __future__ import annotations

from enum import Enum

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.speech.child import Lines
from footcare_gui.adapters.speech.qt_speech import QtSpeech
from footcare_gui.adapters.speech.ssip import BEGUN, ENDED


class State(Enum):
    Ready = 0
    Speaking = 1
    Error = 4


class Speech(QObject):
    """Qt's speech as it behaves: it begins at once, and is ready when the test says so."""

    stateChanged = Signal(object)  # noqa: N815  # as Qt calls it

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []

    def say(self, text: str) -> None:
        self.done.append(text)
        self.stateChanged.emit(State.Speaking)

    def stop(self) -> None:
        self.done.append("stop")
        self.stateChanged.emit(State.Ready)

    def setVolume(self, volume: float) -> None:  # noqa: N802  # as Qt calls it
        self.done.append(volume)


class Spoken:
    def __init__(self) -> None:
        self.speech, self.told, self.lost = Speech(), list[tuple[int, int]](), list[bool]()
        self.engine = QtSpeech(
            self.speech,
            lambda code, number: self.told.append((code, number)),
            lambda: self.lost.append(True),
        )


@pytest.fixture
def spoken(qtbot: QtBot) -> Spoken:
    return Spoken()


def test_one_is_said_after_the_other(spoken: Spoken) -> None:
    assert [spoken.engine.speak("Hold."), spoken.engine.speak("Rest.")] == [1, 2]
    assert spoken.speech.done == ["Hold."]
    spoken.speech.stateChanged.emit(State.Ready)
    assert spoken.speech.done == ["Hold.", "Rest."]
    spoken.speech.stateChanged.emit(State.Ready)
    assert spoken.told == [(BEGUN, 1), (ENDED, 1), (BEGUN, 2), (ENDED, 2)]


def test_hushed_it_ends_nothing_and_begins_nothing(spoken: Spoken) -> None:
    spoken.engine.speak("Hold.")
    spoken.engine.speak("Rest.")
    spoken.engine.cancel()
    assert spoken.speech.done == ["Hold.", "stop"]
    assert spoken.told == [(BEGUN, 1)]


def test_a_state_that_nobody_asked_for_says_nothing(spoken: Spoken) -> None:
    spoken.speech.stateChanged.emit(State.Ready)
    spoken.speech.stateChanged.emit(State.Speaking)
    assert spoken.told == []


def test_an_error_is_told(spoken: Spoken) -> None:
    spoken.speech.stateChanged.emit(State.Error)
    assert spoken.lost == [True]


def test_volume_goes_through(spoken: Spoken) -> None:
    spoken.engine.set_volume(0.4)
    assert spoken.speech.done == [0.4]


def test_what_is_asked_for_is_told_back_by_the_number_of_who_asked(qtbot: QtBot) -> None:
    told: list[object] = []
    lines, speech = Lines(told.append), Speech()
    engine = QtSpeech(speech, lines.on_told, lambda: None)
    lines.follow(engine, [b'{"say": "Hold.", "id": 9}\n'])
    speech.stateChanged.emit(State.Ready)
    assert told == [{"begun": 9}, {"ended": 9}]
