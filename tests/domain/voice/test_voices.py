"""Several voices are heard as one."""

from __future__ import annotations

from footcare_gui.adapters.sound.silence import NullVoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.voice.speaker import Speech
from footcare_gui.domain.voice.voices import Voices
from tests.fakes import FakeVoice


class Knowing(FakeVoice):
    """A voice that knows but one sentence."""

    def length_ms(self, text: str) -> int | None:
        return 700 if text == "Hold." else None


class Mute(NullVoice):
    """A voice that knows nothing."""

    def __init__(self) -> None:
        self.said: list[Speech] = []

    def say(self, speech: Speech) -> None:
        self.said.append(speech)


def test_each_sentence_is_said_by_the_first_who_can() -> None:
    clips, desktop = Knowing(), FakeVoice()
    voices = Voices(clips, desktop)
    voices.say(Speech("Hold.", Side.LEFT, 10))
    voices.say(Speech("Own step.", Side.BOTH, 20))
    assert (clips.texts, desktop.texts) == (["Hold."], ["Own step."])
    assert (voices.length_ms("Hold."), voices.length_ms("Own step.")) == (700, 540)


def test_each_gets_ready_what_it_will_say() -> None:
    clips, desktop = Knowing(), FakeVoice()
    Voices(clips, desktop).prepare(["Hold.", "Own step."])
    assert (clips.prepared, desktop.prepared) == (["Hold."], ["Own step."])


def test_all_fall_silent_and_are_as_loud() -> None:
    clips, desktop = Knowing(), FakeVoice()
    voices = Voices(clips, desktop)
    voices.hush()
    voices.set_volume(0.5)
    assert (clips.hushed, desktop.hushed, clips.volume, desktop.volume) == (1, 1, 0.5, 0.5)


def test_what_nobody_can_say_is_not_said() -> None:
    mute = Mute()
    voices = Voices(mute)
    voices.say(Speech("Hold.", Side.LEFT, 10))
    assert voices.length_ms("Hold.") is None
    assert mute.said == []
