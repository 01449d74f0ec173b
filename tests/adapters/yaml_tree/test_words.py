"""Words that people write: what may stand in a file, and which known one is meant."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.yaml_tree.words import is_clean, nearest, unprintable


def test_the_nearest_word_is_found_or_none() -> None:
    assert nearest("toe_wlak", ["toe_walk", "toe_press"]) == "toe_walk"
    assert nearest("qqq", ["toe_walk"]) == ""
    assert nearest("toe_wlak", [f"{n}_press" for n in range(900)] + ["toe_walk"]) == "toe_walk"


@pytest.mark.parametrize(("char", "may_stand"), [("é", True), ("\u200d", True), ("\t", False)])
def test_a_character_of_control_may_not_stand_in_a_text(char: str, may_stand: bool) -> None:
    assert is_clean(char) is may_stand


def test_the_first_character_that_misleads_is_told() -> None:
    assert unprintable("plain words") == ""
    assert unprintable("turned \u202eround\u2066") == "\u202e"
