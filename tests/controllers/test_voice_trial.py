"""What was chosen is heard: one sentence after the other, from its side."""

from __future__ import annotations

from footcare_gui.controllers.session_voice import VoiceChoices
from footcare_gui.controllers.voice_trial import AFTER_MS, SOON_MS, VoiceTrial
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.voice.trials import Trial, heard_of
from footcare_gui.texts.voice import words_of_sentence
from tests.domain.voice.scripts import library
from tests.fakes import FakeClock, FakeVoice

SPEAKS = VoiceWishes(who=WhoSpeaks.FOOTCARE, volume_percent=70)
CHECK = heard_of(Trial.CHECK, SPEAKS)


def tried(wishes: VoiceWishes = SPEAKS, *, is_awake: bool = False) -> FakeVoice:
    voice, choices = FakeVoice(), VoiceChoices(lambda: wishes, library)
    VoiceTrial(voice, FakeClock(), choices, words_of_sentence, lambda: is_awake).hear(CHECK)
    return voice


def test_a_check_is_heard_from_everywhere_one_after_the_other() -> None:
    voice = tried()
    assert voice.texts == [
        "Can you hear me?",
        "This comes from the left.",
        "This comes from the right.",
    ]
    assert [one.side for one in voice.said] == [Side.BOTH, Side.LEFT, Side.RIGHT]
    ends = [one.due_ms + 60 * len(one.text) for one in voice.said]
    assert all(end < after.due_ms for end, after in zip(ends, voice.said[1:], strict=False))
    assert (voice.volume, voice.hushed) == (0.7, 1)


def test_with_headphones_the_wrong_way_round_left_is_right() -> None:
    sides = [one.side for one in tried(SPEAKS._replace(swapped=True)).said]
    assert sides == [Side.BOTH, Side.RIGHT, Side.LEFT]


def test_a_sound_that_slept_is_left_the_time_to_wake_up() -> None:
    assert tried().said[0].due_ms == AFTER_MS
    assert tried(is_awake=True).said[0].due_ms == SOON_MS
