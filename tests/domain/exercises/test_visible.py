"""A name that nobody could see is none."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.visible import has_visible


@pytest.mark.parametrize("text", ["a", " · ", "\u200bä\u200b", "足", "ا", "👣", "1", "e\u0301"])
def test_a_letter_a_figure_or_a_sign_can_be_seen(text: str) -> None:
    assert has_visible(text)


@pytest.mark.parametrize(
    "text",
    ["", " \t\u00a0\u3000", "\u200b", "\u2060\ufeff\u200d", "\u3164\u2800", "\u00ad", "\ufe0f",
     "\u0301", "\u202e", "\U000e0041", "\ue000", "\x00"],
)  # fmt: skip
def test_spaces_marks_and_fillers_cannot(text: str) -> None:
    assert not has_visible(text)
