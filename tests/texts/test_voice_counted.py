"""Sentences with a number in them."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.voice.sentences import Say, Sentence
from footcare_gui.texts.voice_counted import COUNTED


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (Sentence(Say.TIMES, n=10), "10 times."),
        (Sentence(Say.TIMES, term=SideTerm.EACH_FOOT, n=5), "5 times with each foot."),
        (Sentence(Say.TIMES, term=SideTerm.EACH_LEG, n=2), "2 times with each leg."),
        (Sentence(Say.ROUNDS, n=3), "3 rounds."),
        (Sentence(Say.ROUNDS, term=SideTerm.EACH_LEG, n=3), "3 rounds with each leg."),
        (Sentence(Say.EACH_FOR, n=3), "3 seconds each."),
        (Sentence(Say.EACH_MOVE, n=5), "5 seconds for each move."),
        (Sentence(Say.SETS_MORE, n=2), "Rest. 2 more sets."),
        (Sentence(Say.REST_FOR, n=3), "Rest for 3 seconds."),
        (Sentence(Say.TIMES, term=SideTerm.EACH_LEG, n=1), "Once with each leg."),
        (Sentence(Say.WHEN_READY), "When you are ready, press Space. Then get into position."),
        (
            Sentence(Say.WHEN_READY, n=25),
            "When you are ready, press Space. Then you have 25 seconds to get into position.",
        ),
    ],
    ids=lambda value: value.id if isinstance(value, Sentence) else "",
)
def test_each_is_whole(sentence: Sentence, words: str) -> None:
    assert COUNTED[sentence.say](sentence) == words
