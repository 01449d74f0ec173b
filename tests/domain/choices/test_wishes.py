"""Wishes for today: one length at a time, and gentler by itself."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.wishes import Wish, Wishes, excluded, with_wish

TWO, THREE, SEATED, GENTLER = Wish


@pytest.mark.parametrize(
    ("before", "wish", "after"),
    [
        ({TWO}, SEATED, {TWO, SEATED}),
        ({TWO, SEATED}, THREE, {THREE, SEATED}),
        ({THREE, SEATED}, GENTLER, {GENTLER}),
        ({GENTLER}, TWO, {TWO}),
        ({TWO}, TWO, {TWO}),
    ],
)
def test_a_wish_lets_go_of_what_it_excludes(before: Wishes, wish: Wish, after: Wishes) -> None:
    assert with_wish(frozenset(before), wish, is_wanted=True) == after
    assert set(excluded(frozenset(before), wish)) == {*before} - {*after}


def test_a_wish_no_longer_wanted_leaves_the_others() -> None:
    assert with_wish(frozenset({TWO, SEATED}), TWO, is_wanted=False) == {SEATED}
    assert with_wish(frozenset({SEATED}), TWO, is_wanted=False) == {SEATED}
