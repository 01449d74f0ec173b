"""Left and right, as an exercise calls them."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts import sides


@pytest.mark.parametrize(
    ("term", "left", "now", "change"),
    [
        (SideTerm.EACH_LEG, "Left leg", "Now the left leg.", "Change legs"),
        (SideTerm.EACH_FOOT, "Left foot", "Now the left foot.", "Change feet"),
    ],
)
def test_a_side_is_a_leg_or_a_foot(term: SideTerm, left: str, now: str, change: str) -> None:
    assert sides.side(Side.LEFT, term) == left
    assert sides.now_the_side(Side.LEFT, term) == now
    assert sides.change_sides(term) == change
    assert sides.within(Side.LEFT, term) == left.lower()


def test_both_feet_are_both_feet_and_have_no_letter() -> None:
    for term in SideTerm:
        assert sides.side(Side.BOTH, term) == "Both feet"
    letters = [sides.side_letter(side) for side in (Side.LEFT, Side.RIGHT, Side.BOTH)]
    assert letters == ["L", "R", ""]


@pytest.mark.parametrize(
    ("words", "left", "right"),
    [
        ("Raise the working leg.", "Raise the left leg.", "Raise the right leg."),
        (
            "Lay the working ankle on the other thigh.",
            "Lay the left ankle on the right thigh.",
            "Lay the right ankle on the left thigh.",
        ),
        ("One foot, then the other foot.",) * 3,
    ],
)
def test_a_step_names_the_side_that_works_and_what_it_calls_the_other(
    words: str, left: str, right: str
) -> None:
    assert sides.with_side(words, Side.LEFT) == left
    assert sides.with_side(words, Side.RIGHT) == right
    assert sides.with_side(words, Side.BOTH) == words
