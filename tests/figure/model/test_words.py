"""Words for either side."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.words import UNSAID, SidedWords


def test_both_feet_are_told_as_they_are_drawn_on_the_right() -> None:
    words = SidedWords("Left leg up.", "Right leg up.")
    assert [words.of(side) for side in (Side.LEFT, Side.RIGHT, Side.BOTH)] == [
        "Left leg up.",
        "Right leg up.",
        "Right leg up.",
    ]
    assert UNSAID.of(Side.LEFT) == ""
