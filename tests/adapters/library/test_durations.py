"""Lengths and counts as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.library.durations import read_count, read_length, read_span
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.domain.exercises.dosage import SEVERAL, Count, Span
from footcare_gui.domain.programmes.lengths import span_text
from footcare_gui.texts.faults import fault_line


def node(text: str) -> Node:
    return Node(Faults("f.yaml"), 1, 1, "text", text)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("30 s", Span(30_000, 30_000)),
        ("2 min", Span(120_000, 120_000)),
        ("20–30 s", Span(20_000, 30_000)),
        ("20-30 s", Span(20_000, 30_000)),
        ("1–2 min", Span(60_000, 120_000)),
        ("1.5 s", Span(1_500, 1_500)),
        ("up to 15 s", Span(None, 15_000)),
        ("at least 3 s", Span(3_000, None)),
        ("as long as you can", Span(None, None)),
        ("10 min", Span(600_000, 600_000)),
    ],
)
def test_every_form_of_a_length_is_understood(text: str, span: Span) -> None:
    written = node(text)
    assert read_span(written) == span
    assert not written.faults


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("30", "a unit is missing"),
        ("30 ms", "the unit “ms” is not known"),
        ("30 sec", "write s or min"),
        ("0.5 h", "the unit “h”"),
        ("20 s–30 s", "no length of time"),
        ("half a minute", "no length of time"),
        ("-5 s", "no length of time"),
        ("0 s", "no time at all"),
        ("0.4 s", "no time at all"),
        ("11 min", "too long"),
        ("999999 min", "too long"),
        ("99999999 s", "no length of time"),
        ("30–20 s", "the smaller first"),
        ("30–30 s", "the smaller first"),
        ("0–30 s", "no time at all"),
        ("up to 10–20 s", "no range"),
        ("as long as possible", "no length of time"),
        ("٣ s", "no length of time"),
        ("", "nothing is written"),
    ],
)
def test_every_other_length_is_a_fault_that_says_how_to_mend_it(text: str, word: str) -> None:
    written = node(text)
    assert read_span(written) is None
    (fault,) = written.faults
    assert word in fault_line(fault)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("5–10 s", "leaves a choice"),
        ("up to 5 s", "leaves a choice"),
        ("6 min", "5 min is the most"),
    ],
)
def test_a_pause_is_one_length_of_at_most_five_minutes(text: str, word: str) -> None:
    written = node(text)
    assert read_length(written) is None
    (fault,) = written.faults
    assert word in fault_line(fault)


def test_a_pause_is_read_in_milliseconds() -> None:
    assert read_length(node("5 min")) == 300_000
    assert read_length(node("2.5 s")) == 2_500


@pytest.mark.parametrize(
    ("text", "count"), [("2", Count(2, 2)), ("2–3", Count(2, 3)), ("5-7", Count(5, 7))]
)
def test_counts_may_be_ranges(text: str, count: Count) -> None:
    assert read_count(node(text), 7) == count


def test_several_is_a_count_only_where_it_is_allowed() -> None:
    assert read_count(node("several"), 7, several=True) == SEVERAL
    assert read_count(node("several"), 7) is None


@pytest.mark.parametrize("text", ["0", "8", "3–2", "3–3", "daily", "2.5", "1–99", "[1]", ""])
def test_every_other_count_is_one_fault(text: str) -> None:
    written = node(text)
    assert read_count(written, 7) is None
    assert written.faults.count == 1


TENTHS = st.integers(10, 6_000).map(lambda tenths: tenths * 100)


@given(
    st.one_of(
        TENTHS.map(lambda ms: Span(ms, ms)),
        TENTHS.map(lambda ms: Span(ms, None)),
        TENTHS.map(lambda ms: Span(None, ms)),
        st.just(Span(None, None)),
        st.tuples(TENTHS, TENTHS)
        .filter(lambda ends: ends[0] != ends[1])
        .map(lambda ends: Span(min(ends), max(ends))),
    )
)
def test_a_written_span_reads_back_as_itself(span: Span) -> None:
    assert read_span(node(span_text(span))) == span
