"""On which sides, as people write it."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.programmes.sentence import read_sentence

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("words", "sides", "alternate"),
    [
        ("each foot", SideTerm.EACH_FOOT, False),
        ("per side", SideTerm.EACH_LEG, False),
        ("/leg", SideTerm.EACH_LEG, False),
        ("each ankle", SideTerm.EACH_FOOT, False),
        ("both feet", SideTerm.NONE, False),
        ("each foot, left and right", SideTerm.EACH_FOOT, False),
        (", repeat with the other foot", SideTerm.EACH_FOOT, False),
        ("alternating legs", SideTerm.EACH_LEG, True),
    ],
)
def test_sides_are_said_in_many_ways(words: str, sides: SideTerm, alternate: bool) -> None:
    found = read_sentence(f"Curls 12 reps {words}", TODAY)
    assert (found.dose.sides, found.dose.alternate, found.left) == (sides, alternate, ())
    assert (found.dose.repetitions, found.steps) == (12, ())


def test_a_number_for_each_side_is_one_of_repetitions() -> None:
    dose = read_sentence("Calf raise 12 each side, 3 sets", TODAY).dose
    assert (dose.repetitions, dose.sets, dose.sides) == (12, 3, SideTerm.EACH_LEG)
