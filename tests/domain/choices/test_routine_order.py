"""Routines stand as the person has put them; what is new stands where it would stand anyhow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.choices.routine_order import moved, ordered
from footcare_gui.domain.exercises.routine import Routine

IDS = st.text("abcdefgh", min_size=1, max_size=2)
ORDERS = st.lists(IDS, max_size=8).map(" ".join)
LIBRARIES = st.lists(IDS, max_size=8, unique=True)


def routines(ids: str | list[str]) -> dict[str, Routine]:
    return {id: Routine(id, id.upper(), ()) for id in ids}


def shown(ids: str | list[str], order: str) -> str:
    return " ".join(one.id for one in ordered(routines(ids), order))


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("", "a b c d"),
        ("d c b a", "d c b a"),
        ("d,c, b;a", "a b d c"),
        ("c a", "c d a b"),
        ("b a gone", "b c d a"),
        ("c c x a c", "c d a b"),
    ],
)
def test_the_order_is_kept_and_what_it_does_not_name_follows_its_neighbour(
    order: str, expected: str
) -> None:
    assert shown("abcd", order) == expected


def test_a_routine_goes_one_place_on_and_no_further_than_the_end() -> None:
    assert moved(routines("abc"), "", "b", 1) == "a c b"
    assert moved(routines("abc"), "a c b", "b", 1) == "a c b"
    assert moved(routines("abc"), "c b a", "a", -9) == "a c b"
    assert moved(routines("abc"), "c b a", "gone", 1) == "c b a"


def test_back_in_its_place_nothing_is_kept() -> None:
    assert moved(routines("abc"), "b a c", "a", -1) == ""


def test_one_that_is_put_back_stands_where_it_stood() -> None:
    without = moved(routines("abd"), "d c b a", "a", -1)
    assert shown("abd", without) == "d a b"
    assert shown("abcd", without) == "d c a b"


@given(LIBRARIES, ORDERS)
def test_each_routine_is_listed_once_whatever_was_kept(ids: list[str], order: str) -> None:
    assert sorted(one.id for one in ordered(routines(ids), order)) == sorted(ids)


@given(LIBRARIES, ORDERS, st.integers(0, 7), st.integers(-8, 8))
def test_moving_changes_the_place_of_that_one_only(
    ids: list[str], order: str, which: int, by: int
) -> None:
    known = routines(ids)
    before = [one.id for one in ordered(known, order)]
    routine = before[which % len(before)] if before else "none"
    after = [one.id for one in ordered(known, moved(known, order, routine, by))]
    if before:
        wanted = max(0, min(before.index(routine) + by, len(before) - 1))
        assert after.index(routine) == wanted
    assert [id for id in after if id != routine] == [id for id in before if id != routine]
