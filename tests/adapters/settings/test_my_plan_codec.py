"""My plan as text: what was written is read, and what is damaged does no harm."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.settings.my_plan_codec import plan_text, read_plan
from footcare_gui.domain.choices.my_plan import Entry, MyPlan

ENTRIES = st.builds(
    Entry,
    st.text(min_size=1, max_size=200),
    st.text(max_size=200),
    st.none() | st.integers(1, 3),
    st.frozensets(st.integers(0, 6)),
)


@given(st.none() | st.lists(ENTRIES, max_size=12, unique_by=lambda entry: entry.exercise))
def test_what_was_written_is_read(entries: list[Entry] | None) -> None:
    plan = None if entries is None else MyPlan(tuple(entries))
    assert read_plan(plan_text(plan)) == plan


@pytest.mark.parametrize("text", ["", "nonsense", "{}", "7", '"a"', "[" * 5_000])
def test_what_is_no_plan_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError, RecursionError)):
        read_plan(text)


def test_damaged_rows_are_left_out_and_the_rest_stays() -> None:
    rows = [
        ["toe_press", "", None, []],
        ["toe_press", "seated", 1, []],
        ["", "", None, []],
        ["heel_cord", "", 99, [0, 7, "x", True, -1, 3]],
        ["short"],
        None,
    ]
    plan = read_plan(json.dumps(rows))
    assert plan == MyPlan((Entry("toe_press"), Entry("heel_cord", "", None, frozenset({0, 3}))))
