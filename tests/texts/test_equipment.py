"""Things are named in words; a person's own words stand as they are written."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.equipment import THINGS, Need
from footcare_gui.texts.equipment import label, one_of, thing


@pytest.mark.parametrize(
    ("need", "named", "one", "alone"),
    [
        (("wall",), "wall", "a wall", "Wall"),
        (("exercise_band",), "exercise band", "an exercise band", "Exercise band"),
        (("bed", "mat"), "bed or mat", "a bed or mat", "Bed or mat"),
        (("mat", "chair"), "mat or chair", "a mat or a chair", "Mat or chair"),
        (("two marbles",), "two marbles", "two marbles", "Two marbles"),
        (("marble", "pea", "bean"), "marble or pea or bean", "marble or pea or bean", "Marble or"),
    ],
)
def test_a_thing_is_named_as_its_place_asks(need: Need, named: str, one: str, alone: str) -> None:
    assert (thing(need), one_of(need)) == (named, one)
    assert label(need).startswith(alone)


@pytest.mark.parametrize("known", sorted(THINGS))
def test_every_thing_has_words_everywhere(known: str) -> None:
    plain = known.replace("_", " ")
    assert thing((known,)) == plain
    assert one_of((known,)).split(" ", 1)[1] == plain
    assert label((known,)) == plain.capitalize()
