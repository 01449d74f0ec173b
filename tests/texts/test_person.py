from __future__ import annotations

from footcare_gui.domain.exercises.person import HAIR_COLOURS, HAIR_SHAPES, SKIN_TONES
from footcare_gui.texts import person as words


def test_every_choice_that_is_kept_has_a_name() -> None:
    assert [kept for kept, _ in words.skins()] == list(SKIN_TONES)
    assert {kept for kept, _ in words.hair_shapes()} == set(HAIR_SHAPES)
    assert {kept for kept, _ in words.hair_colours()} == set(HAIR_COLOURS)


def test_a_part_is_said_with_what_is_chosen() -> None:
    assert words.chosen(words.hair(), "short") == "Hair: short"
