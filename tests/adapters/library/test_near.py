"""A letter or two wrong is still that word; another word is not."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.library.near import near

WORDS = ("achilles", "ankle", "pencil", "plantar", "seated", "stretch", "towel", "walking")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("achiles", {"achilles"}),
        ("achile", {"achilles"}),
        ("acilles", {"achilles"}),
        ("penicl", {"pencil"}),
        ("strech", {"stretch"}),
        ("towl", {"towel"}),
        ("plantr", {"plantar"}),
        ("seeted", {"seated"}),
    ],
)
def test_what_is_misspelt_is_found_from_its_beginning(typed: str, meant: set[str]) -> None:
    assert set(near(typed, WORDS)) == meant


@pytest.mark.parametrize("typed", ["", "oe", "ank", "unicycle", "kitchen", "xxxxxxxxxx"])
def test_what_is_short_or_far_is_not(typed: str) -> None:
    assert set(near(typed, WORDS)) == set()


def test_without_words_there_is_none() -> None:
    assert set(near("achiles", ())) == set()
