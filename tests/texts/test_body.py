"""Parts of the body are named in words."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import BODY_PARTS
from footcare_gui.texts.body import body_part


@pytest.mark.parametrize("part", sorted(BODY_PARTS))
def test_every_part_has_its_words(part: str) -> None:
    assert body_part(part).casefold() == part.replace("_", " ")
    assert body_part(part)[0].isupper()


def test_a_part_of_other_peoples_files_is_named_as_it_stands() -> None:
    assert body_part("left hamstring") == "Left hamstring"
