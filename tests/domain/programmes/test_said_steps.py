"""Words without a number that tell to do something are the steps."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.programmes.said_steps import said_steps
from footcare_gui.domain.programmes.sentence import read_sentence

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("text", "name", "steps"),
    [
        (
            "Ankle pumps lying down, 2 sets of 15 each foot, pull the toes up slowly, hold 3 s",
            "Ankle pumps lying down",
            ("Pull the toes up slowly.",),
        ),
        ("Ankle pumps: pull the toes up, 15 times", "Ankle pumps", ("Pull the toes up.",)),
        ("Sole stretch - pull toes back - hold 10 s", "Sole stretch", ("Pull toes back.",)),
        ("Raises: rise up on toes. Repeat 10 times.", "Raises", ("Rise up on toes.",)),
        ("Bridge (squeeze the buttocks) 3x10", "Bridge", ("Squeeze the buttocks.",)),
        (
            "Pumps. Lying on your back. Pull your toes toward you and hold for 3 seconds, "
            "then gently push them away. 15 reps",
            "Pumps",
            ("Pull your toes toward you.", "Gently push them away."),
        ),
        ("Balance 30 s each leg, don't lean", "Balance", ("Don't lean.",)),
        ("Curls 3x12, lift each foot, relax", "Curls", ("Lift each foot.", "Relax.")),
        ("3x12, pull the toes up", "Pull the toes up", ()),
        ("Towel curls 3x12, sit on a chair", "Towel curls", ()),
        ("Towel curls 3x12, rest 30 s, press", "Towel curls", ()),
    ],
)
def test_a_verb_begins_a_step_and_the_first_words_are_the_name(
    text: str, name: str, steps: tuple[str, ...]
) -> None:
    found = read_sentence(text, TODAY)
    assert (found.name, found.steps) == (name, steps)
    assert found.first_steps == (steps or (f"{name}.",))


def test_what_is_not_told_to_do_stays_in_words() -> None:
    found = read_sentence("Roll sole, 5 min each foot, only left if sore, not barefoot", TODAY)
    assert (found.steps, found.left) == ((), ("only left if sore, not barefoot",))


def test_the_words_of_a_step_are_taken() -> None:
    text = "Curls, lift it"
    steps, left = said_steps(text, bytearray(len(text)))
    assert steps == [(7, "Lift it.")]
    assert [n for n, one in enumerate(left) if one] == list(range(7, 14))
