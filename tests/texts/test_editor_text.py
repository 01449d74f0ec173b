"""Words of the exercise as text."""

from __future__ import annotations

from footcare_gui.texts import editor_text as words


def test_a_fault_of_the_text_says_its_place_and_what_is_wrong() -> None:
    said = words.text_fault(3, 7, "this is no number")
    assert said == "Line 3, 7: this is no number"
    assert said.startswith(words.text_place(3, 7))
