"""Lengths and counts as they are written."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import Count, Span
from footcare_gui.domain.programmes.lengths import count_text, length_text, span_text


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (Span(30_000, 30_000), "30 s"),
        (Span(20_000, 30_000), "20–30 s"),
        (Span(None, 15_000), "up to 15 s"),
        (Span(3_000, None), "at least 3 s"),
        (Span(None, None), "as long as you can"),
    ],
)
def test_a_span_is_written_as_it_is_prescribed(span: Span, text: str) -> None:
    assert span_text(span) == text


def test_numbers_are_written_shortly() -> None:
    assert (count_text(Count(2, 2)), count_text(Count(2, 3))) == ("2", "2–3")
    assert (length_text(1_500), length_text(60_000)) == ("1.5 s", "60 s")
