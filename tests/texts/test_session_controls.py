"""Words on the buttons of a session."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.easing import Easier, Question
from footcare_gui.domain.session.readout import Primary
from footcare_gui.texts import session_controls as words


def test_the_big_button_has_a_word_of_its_own_for_each_thing_it_does() -> None:
    said = [words.primary(value) for value in Primary]
    assert all(said)
    assert len(set(said)) == len(said)


def test_more_time_is_short_on_the_button_and_whole_aloud() -> None:
    assert words.more_time(10_000) == "+10 s"
    assert words.more_time_spoken(10_000) == "10 seconds more"
    assert words.more_time_spoken(1_000) == "1 second more"


def test_the_sound_button_says_what_is_true() -> None:
    assert words.sound(True) == "Sound: on"
    assert words.sound(False) == "Sound: off"
    assert words.sound(True, works=False) == "No sound"
    assert words.sound(False, works=False) == "Sound: off"


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        (
            Question(Easier(30_000, 15_000, 2, 2, None), can_skip=True, proposes_skip=False),
            ("Easier: 15 s instead of 30", "Skip this one", "Finish here"),
        ),
        (
            Question(Easier(3_000, 3_000, 9, 5, 6), can_skip=True, proposes_skip=True),
            ("Skip this one", "Easier: 5 more instead of 9", "Finish here"),
        ),
        (
            Question(None, can_skip=False, proposes_skip=False),
            ("Go on", "Finish here"),
        ),
        (
            Question(
                Easier(15_000, 7_500, 1, 1, None, Side.RIGHT), can_skip=True, proposes_skip=False
            ),
            ("Easier. Right leg: 8 s instead of 15", "Skip this one", "Finish here"),
        ),
        (
            Question(
                Easier(3_000, 3_000, 1, 1, None, Side.RIGHT), can_skip=True, proposes_skip=False
            ),
            ("Go on. Right leg, 3 s: it can't be less", "Skip this one", "Finish here"),
        ),
        (
            Question(
                Easier(2_000, 2_000, 1, 1, None, Side.RIGHT, is_counted=True),
                can_skip=True,
                proposes_skip=True,
            ),
            ("Skip this one", "Go on. Right leg, once: it can't be less", "Finish here"),
        ),
        (
            Question(
                Easier(2_000, 2_000, 1, 1, None, is_counted=True),
                can_skip=True,
                proposes_skip=False,
            ),
            ("Go on. Once more: it can't be less", "Skip this one", "Finish here"),
        ),
    ],
)
def test_what_is_easier_is_said_in_numbers(question: Question, answers: tuple[str, ...]) -> None:
    assert words.ways_on(question, "", SideTerm.EACH_LEG) == answers


def test_a_last_short_hold_cannot_be_easier() -> None:
    one_more = Easier(3_000, 3_000, 1, 1, None)
    question = Question(one_more, can_skip=True, proposes_skip=False)
    first, *_ = words.ways_on_in_two(question, "circles", SideTerm.EACH_LEG)
    assert first == ("Go on", "3 s: it can't be less")
    over = Question(None, can_skip=False, proposes_skip=False)
    first, *_ = words.ways_on_in_two(over, "circles", SideTerm.EACH_LEG)
    assert first == ("Go on", "Next: circles")
    assert words.went_on_easier(one_more) == "Rest first. Then it goes on."
