"""How the person in the pictures looks is kept as four names."""

from __future__ import annotations

from itertools import product

import pytest

from footcare_gui.domain.exercises.person import (
    BUILDS,
    HAIR_COLOURS,
    HAIR_SHAPES,
    SKIN_TONES,
    Person,
    person_of,
)


def test_every_person_comes_back_from_their_names() -> None:
    for person in product(SKIN_TONES, HAIR_SHAPES, HAIR_COLOURS, BUILDS):
        assert person_of(person) == Person(*person)


@pytest.mark.parametrize(
    "names",
    [(), ("brown", "bun", "dark"), ("brown", "bun", "dark", "slim", "slim"), ("dark",) * 4],
)
def test_other_names_are_refused(names: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"zip|^dark dark dark dark$"):
        person_of(names)
