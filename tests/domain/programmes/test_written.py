"""Parts of what is written, found and written anew."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.programmes.written import (
    EMPTY,
    Path,
    Written,
    at,
    differences,
    list_at,
    renamed,
    text_at,
    with_at,
)

CURLS: Written = {
    "name": "Curls",
    "ours": {"tempo": {"up": "2 s"}, "sets": "3"},
    "steps": ("Sit.", {"text": "Curl.", "pose": "hold"}),
}

texts = st.text("abc ", min_size=1, max_size=4)
trees: st.SearchStrategy[Written] = st.recursive(
    texts,
    lambda below: (
        st.lists(below, min_size=1, max_size=3).map(tuple)
        | st.dictionaries(st.sampled_from("klm"), below, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        (("name",), "Curls"),
        (("ours", "tempo", "up"), "2 s"),
        (("steps", 1, "pose"), "hold"),
        (("steps", 2), None),
        (("name", "first"), None),
        (("nothing",), None),
    ],
)
def test_a_way_leads_to_a_part_or_nowhere(path: Path, found: Written | None) -> None:
    assert at(CURLS, path) == found


def test_what_becomes_empty_goes_with_its_last_part() -> None:
    assert with_at(CURLS, ("ours", "tempo", "up"), None) == {
        "name": "Curls",
        "ours": {"sets": "3"},
        "steps": ("Sit.", {"text": "Curl.", "pose": "hold"}),
    }
    assert with_at({"ours": {"sets": "3"}}, ("ours", "sets"), None) == EMPTY


def test_the_one_that_was_is_as_it_was() -> None:
    before = repr(CURLS)
    with_at(CURLS, ("ours", "rest"), "5 s")
    with_at(CURLS, ("steps", 1, "pose"), "start")
    assert repr(CURLS) == before


def test_a_single_text_is_a_list_of_one() -> None:
    assert list_at({"days": "monday"}, ("days",)) == ("monday",)
    assert list_at(CURLS, ("nothing",)) == ()
    assert list_at(CURLS, ("ours",)) == ()


def test_only_a_text_is_a_text() -> None:
    assert text_at(CURLS, ("name",)) == "Curls"
    assert text_at(CURLS, ("steps",)) == ""


def test_a_key_is_renamed_in_its_place() -> None:
    found = at(renamed(CURLS, ("ours",), "tempo", "hold"), ("ours",))
    assert isinstance(found, dict)
    assert list(found) == ["hold", "sets"]
    assert renamed(CURLS, ("ours",), "nothing", "hold") == CURLS


@given(trees, trees)
def test_what_differs_is_what_makes_one_of_the_other(old: Written, new: Written) -> None:
    made = old
    for path in differences(old, new):
        made = with_at(made, path, at(new, path))
    assert made == new
