"""From so much to so much: what a dose can say, it says; the least is planned."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.exercises.dosage import Count, Span
from footcare_gui.domain.programmes.said_ranges import is_read
from footcare_gui.domain.programmes.sentence import read_sentence

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("words", "span", "repetitions"),
    [
        ("hold 20-30 s", Span(20_000, 30_000), 1),
        ("hold for 20 to 30 seconds", Span(20_000, 30_000), 1),
        ("3 x 20–30 s", Span(20_000, 30_000), 3),
        ("20-30 s x 3", Span(20_000, 30_000), 3),
        ("2-3 min", Span(120_000, 180_000), 1),
        ("hold 3-5 s, 10 reps", Span(3_000, 5_000), 10),
    ],
)
def test_a_length_may_be_a_range(words: str, span: Span, repetitions: int) -> None:
    found = read_sentence(f"Calf stretch, {words}, each leg", TODAY)
    dosage = found.dose.dosage
    assert (found.name, found.left) == ("Calf stretch", ())
    assert (dosage.span, dosage.repetitions, dosage.work_ms) == (span, repetitions, span.min_ms)


@pytest.mark.parametrize("words", ["2-3 times a day", "2 to 3 times daily", "2-3x/day"])
def test_so_may_the_times_a_day(words: str) -> None:
    found = read_sentence(f"Towel curls 3x12, {words}", TODAY)
    assert (found.dose.dosage.per_day, found.left) == (Count(2, 3), ())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Curls 3x12, rest 30-60 s", "rest 30-60 s"),
        ("Curls 3x12, hold 30-20 s", "hold 30-20 s"),
        ("Curls 10 reps, hold 3-5 s, slowly", "slowly"),
        ("Stretch, hold 20-30 s, add 5 s each week up to 60", "add 5 s each week up to 60"),
    ],
)
def test_what_cannot_be_a_range_stays_in_words(text: str, left: str) -> None:
    assert read_sentence(text, TODAY).left == (left,)


def test_a_range_is_read_where_it_begins() -> None:
    assert is_read("20-30 s", 0)
    assert not is_read("20-30 s rest", 0)
    assert not is_read("30-20 s", 0)
