"""Which words of a prescription are the name, and which numbers are understood by nobody."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.programmes.sentence import read_sentence

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("heel drops 3 15 each leg", "Heel drops", ("3 15",)),
        ("heel drops, 3 15, slowly", "Heel drops", ("3 15",)),
        ("3 15 heel drops", "Heel drops", ("3 15",)),
        ("12 heel raises", "Heel raises", ("12",)),
        ("calf raise 15", "Calf raise", ("15",)),
        ("heel drops 3 15 bent knee, daily", "Heel drops", ("3 15", "bent knee")),
        ("3 15", "", ("3 15",)),
    ],
)
def test_numbers_of_which_nothing_is_said_are_no_part_of_the_name(
    text: str, name: str, left: tuple[str, ...]
) -> None:
    said = read_sentence(text, TODAY)
    assert (said.name, said.left) == (name, left)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Phase 2 heel raises 3x12", "Phase 2 heel raises"),
        ("Balance level 2 3x30 s", "Balance level 2"),
        ("4-way ankle 3x10", "4-way ankle"),
    ],
)
def test_a_number_that_belongs_to_the_name_stays_in_it(text: str, name: str) -> None:
    said = read_sentence(text, TODAY)
    assert (said.name, said.left) == (name, ())
