"""Sentences in which nothing varies."""

from __future__ import annotations

import pytest

from footcare_gui.domain.voice.sentences import Say
from footcare_gui.texts import voice
from footcare_gui.texts.voice_fixed import fixed


def test_with_those_that_vary_they_are_all_that_is_said_and_each_has_one_place() -> None:
    said = [*fixed(), *voice._OF_LIBRARY, *voice._OF_SENTENCE]
    assert sorted(said) == sorted(Say)


@pytest.mark.parametrize(
    ("say", "words"),
    [
        (Say.SET_UP_FIRST, "First, set this up."),
        (Say.REST_LAST, "Rest. Last one."),
        (Say.FINISH_ASKED, "Finish here? Everything you have done so far is kept."),
        (Say.THEN_DONE, "Then you are done."),
        (Say.A_CUE, "And this is a chime."),
        (Say.FEELING_AFTER_KEYS, "Press a number, or leave it."),
    ],
)
def test_of_each_occasion_one_is_as_it_is_said(say: Say, words: str) -> None:
    assert fixed()[say] == words
