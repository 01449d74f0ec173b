"""Doses as one line: what is good comes back, what is damaged is left out by itself."""

from __future__ import annotations

import json

import pytest

from footcare_gui.adapters.settings.doses_codec import doses_text, read_doses
from footcare_gui.domain.session.plan import Dose


def test_absurd_doses_are_left_out_and_good_ones_stay() -> None:
    text = '[["a","",0,1],["b","",true,1],["c"],["d","",5000,null]]'
    assert read_doses(text) == {("d", ""): Dose(5_000, None)}


@pytest.mark.parametrize(
    "row",
    [
        '["a","",5000,1,5000]',
        '["a","",5000,1,0,1]',
        '["a","",5000,1,5000,true]',
        '["a","",5000,1,5000,1,5000,1]',
        '["a","",5000,1,[],{}]',
        '["a"]',
        '{"a":1}',
    ],
)
def test_a_damaged_dose_of_one_side_is_left_out_whole(row: str) -> None:
    text = f'[{row},["b","",5000,1,9000,null]]'
    assert read_doses(text) == {("b", ""): Dose(5_000, 1, Dose(9_000, None))}


def test_sets_rest_and_pace_are_kept_and_what_has_none_is_written_as_before() -> None:
    doses = {
        ("curls", ""): Dose(None, 10, None, 2, 45_000, 150),
        ("each", ""): Dose(None, 10, Dose(sets=4), 2),
        ("plain", ""): Dose(5_000, 2, Dose(9_000, None)),
    }
    text = doses_text(doses)
    assert json.loads(text) == [
        ["curls", "", None, 10, 2, 45_000, 150],
        ["each", "", None, 10, 2, None, None, None, None, 4, None, None],
        ["plain", "", 5_000, 2, 9_000, None],
    ]
    assert read_doses(text) == doses


@pytest.mark.parametrize("text", ["", "7", "{}", "[", "[" * 5_000])
def test_what_is_no_list_of_doses_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError, RecursionError)):
        read_doses(text)
