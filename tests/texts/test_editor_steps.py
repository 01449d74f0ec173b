"""A step is told by its number, and a picture that is refused by why."""

from __future__ import annotations

import pytest

from footcare_gui.texts import editor_steps as words


def test_every_button_of_a_step_names_the_step() -> None:
    said = [
        tell(7)
        for tell in (words.step, words.remove_step, words.earlier, words.later, words.picture_of)
    ]
    assert len(set(said)) == len(said)
    assert all("7" in text for text in said)


@pytest.mark.parametrize("why", ["large", "unknown", "broken"])
def test_a_refused_picture_says_why(why: str) -> None:
    others = {"large", "unknown", "broken"} - {why}
    assert words.photo_refused(why) not in {words.photo_refused(other) for other in others}
