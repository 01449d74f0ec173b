"""Sentences as they are said: whole, gentle, and few enough to be brought along."""

from __future__ import annotations

import re
from functools import cache

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.voice.sentences import Say, Sentence
from footcare_gui.platform.places import library_file
from footcare_gui.texts.voice import catalogue, words_of_sentence

A_SECOND = 15
"""Letters that a calm voice says in a second."""
MOST_SECONDS = 25 * 60


@cache
def library() -> Library:
    return load_library(library_file()).library


def said(sentence: Sentence) -> str:
    return words_of_sentence(sentence, library())


def test_all_words_are_whole_sentences_and_stand_once() -> None:
    words = [text for _, text in catalogue(library())]
    assert len(words) == len(set(words))
    assert [text for text in words if not re.fullmatch(r"[A-Z0-9].*[.?]", text)] == []


def test_every_sentence_has_a_name_of_its_own() -> None:
    names = [name for name, _ in catalogue(library())]
    assert len(names) == len(set(names))


def test_nothing_is_said_that_is_only_for_the_eye() -> None:
    for _, text in catalogue(library()):
        assert not re.search(r"[×·…–↩/()]|\d s\b", text), text


def test_all_of_it_can_be_brought_along() -> None:
    letters = sum(len(text) for _, text in catalogue(library()))
    assert letters / A_SECOND < MOST_SECONDS


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (Sentence(Say.TITLE, text="full_ten"), "Full ten."),
        (Sentence(Say.TITLE, text="somebody's own"), "somebody's own."),
        (Sentence(Say.EXERCISES, n=1), "1 exercise."),
        (Sentence(Say.MINUTES, n=5), "About 5 minutes."),
        (Sentence(Say.NEED, text="bed mat"), "You need a bed or mat."),
        (Sentence(Say.NEED_TOO, text="pencil"), "And a pencil."),
        (Sentence(Say.NEXT, "heel_cord"), "Next: Heel tendon stretch."),
        (Sentence(Say.NAME, "toe_press", "seated"), "Toe pressing, seated."),
        (Sentence(Say.NAME, "band_pull", "5x5"), "Resistance band pull."),
        (Sentence(Say.THEN, "toe_walk"), "Then: Toe walking."),
        (Sentence(Say.AGAIN_TODAY, "toe_walk"), "Toe walking can come again later today."),
        (Sentence(Say.POSTURE, text=Posture.LYING.value), "Lying down."),
        (Sentence(Say.SIDE, side=Side.LEFT, term=SideTerm.EACH_LEG), "Left leg."),
        (Sentence(Say.SIDE_FIRST, side=Side.RIGHT, term=SideTerm.EACH_LEG), "Right leg first."),
        (Sentence(Say.SIDE_FIRST, side=Side.LEFT, term=SideTerm.EACH_FOOT), "Left foot first."),
        (
            Sentence(Say.NOW_THE_SIDE, side=Side.RIGHT, term=SideTerm.EACH_FOOT),
            "Now the right foot.",
        ),
        (Sentence(Say.STEP, text="Press your toes."), "Press your toes."),
        (Sentence(Say.TIMES, n=10), "10 times."),
        (Sentence(Say.PHASE, text="up"), "Toes up."),
        (Sentence(Say.PHASE, text="unheard of"), "Hold."),
        (Sentence(Say.ENOUGH, n=10), "That's enough. Ten more seconds if you like."),
        (Sentence(Say.REST_MORE, n=2), "Rest, then 2 more."),
        (Sentence(Say.MORE_TIME, n=10), "10 seconds more."),
        (Sentence(Say.SECONDS_LEFT, n=15), "15 seconds left."),
        (Sentence(Say.MINUTES_LEFT, n=3), "About 3 minutes left in all."),
        (Sentence(Say.COUNT, n=3), "3."),
        (Sentence(Say.GOOD_CALL), "Good call. Ease out slowly."),
    ],
    ids=lambda value: value.id if isinstance(value, Sentence) else "",
)
def test_each_is_said_in_plain_words(sentence: Sentence, words: str) -> None:
    assert said(sentence) == words
