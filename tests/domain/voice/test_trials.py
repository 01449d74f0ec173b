"""Every choice about the voice and the cues can be heard, in sentences that have clips."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.cue_wishes import CueKind
from footcare_gui.domain.choices.voice_wishes import HowMuch, VoiceWishes
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.voice.trials import Trial, heard_of
from footcare_gui.texts.voice import catalogue, words_of_sentence
from tests.domain.voice.scripts import library


def said(what: Trial | CueKind, wishes: VoiceWishes) -> list[str]:
    return [words_of_sentence(sentence, library()) for sentence, _ in heard_of(what, wishes)]


@pytest.mark.parametrize(
    ("what", "wishes", "words"),
    [
        (Trial.VOICE, VoiceWishes(), ["Can you hear me?"]),
        (Trial.HOW_MUCH, VoiceWishes(how_much=HowMuch.SHORT), ["Hold."]),
        (Trial.HOW_MUCH, VoiceWishes(how_much=HowMuch.CHANGES), ["Now the right leg."]),
        (
            Trial.HOW_MUCH,
            VoiceWishes(),
            ["Standing.", "Hold for 30 seconds.", "Keep breathing."],
        ),
        (Trial.COUNTED, VoiceWishes(counted_s=3), ["3.", "2.", "1."]),
        (Trial.COUNTED, VoiceWishes(counted_s=10), ["10.", "9.", "8."]),
        (Trial.COUNTED, VoiceWishes(), []),
        (Trial.BREATHING, VoiceWishes(breathing=True), ["Breathe in.", "And out."]),
        (Trial.BREATHING, VoiceWishes(), []),
        (Trial.TICKS, VoiceWishes(ticks=True), []),
        (CueKind.LET_GO, VoiceWishes(), ["Slowly let go."]),
    ],
)
def test_a_choice_is_heard_in_its_own_words(
    what: Trial | CueKind, wishes: VoiceWishes, words: list[str]
) -> None:
    assert said(what, wishes) == words


def test_a_check_comes_from_everywhere_and_swapped_headphones_from_the_left() -> None:
    sides = [side for _, side in heard_of(Trial.CHECK, VoiceWishes())]
    assert sides == [Side.BOTH, Side.LEFT, Side.RIGHT]
    assert [side for _, side in heard_of(Trial.SWAPPED, VoiceWishes())] == [Side.LEFT]


def test_each_kind_of_cue_has_words_of_the_catalogue() -> None:
    known = {text for _, text in catalogue(library())}
    for kind in CueKind:
        assert set(said(kind, VoiceWishes())) <= known
