"""A prescription keeps its ranges; what follows from it is worked out in one place."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.dosage import (
    Article,
    Count,
    Dosage,
    Ours,
    SideTerm,
    Span,
    WorkKind,
)

EXACT, RANGE = Span(30_000, 30_000), Span(20_000, 30_000)
UP_TO, AT_LEAST, OPEN = Span(None, 15_000), Span(3_000, None), Span(None, None)


@pytest.mark.parametrize(
    ("span", "inside", "outside"),
    [
        (EXACT, (30_000,), (29_999, 30_001)),
        (RANGE, (20_000, 30_000), (19_999, 30_001)),
        (UP_TO, (1, 15_000), (0, 15_001)),
        (AT_LEAST, (3_000, 600_000), (2_999,)),
        (OPEN, (1, 600_000), (0,)),
    ],
)
def test_a_span_contains_what_is_prescribed(
    span: Span, inside: tuple[int, ...], outside: tuple[int, ...]
) -> None:
    assert all(map(span.contains, inside))
    assert not any(map(span.contains, outside))


def test_only_one_length_is_exact_and_only_none_is_open() -> None:
    assert [span.is_exact for span in (EXACT, RANGE, UP_TO, AT_LEAST, OPEN)] == [True] + [False] * 4
    assert [span.is_open for span in (EXACT, RANGE, UP_TO, AT_LEAST, OPEN)] == [False] * 4 + [True]


@pytest.mark.parametrize(
    ("span", "ours", "planned", "bounds"),
    [
        (EXACT, Ours(), 30_000, (None, None)),
        (RANGE, Ours(), 20_000, (20_000, 30_000)),
        (RANGE, Ours(use_ms=25_000), 25_000, (20_000, 30_000)),
        (UP_TO, Ours(), 15_000, (None, 15_000)),
        (AT_LEAST, Ours(cap_ms=10_000), 3_000, (3_000, 10_000)),
        (OPEN, Ours(target_ms=5_000, cap_ms=10_000), 5_000, (None, 10_000)),
    ],
)
def test_the_planned_length_lies_within_its_bounds(
    span: Span, ours: Ours, planned: int, bounds: tuple[int | None, int | None]
) -> None:
    dosage = Dosage(Article(span=span), ours)
    assert dosage.work_ms == planned
    assert (dosage.min_ms, dosage.max_ms) == bounds
    assert dosage.open_ended == (ours.target_ms is not None)


def test_ours_fills_in_only_where_the_article_is_silent() -> None:
    ours = Ours(work=WorkKind.MOVE, span=EXACT, repetitions=5, sides=SideTerm.EACH_LEG)
    alone = Dosage(Article(), ours)
    assert (alone.work, alone.span, alone.repetitions) == (WorkKind.MOVE, EXACT, 5)
    assert alone.span_is_ours
    article = Article(WorkKind.HOLD, RANGE, 3, SideTerm.EACH_FOOT, Count(2, 3), Count(2, 3))
    both = Dosage(article, ours._replace(per_day=Count(3, 3)))
    assert (both.work, both.span, both.repetitions) == (WorkKind.HOLD, RANGE, 3)
    assert both.sides is SideTerm.EACH_FOOT
    assert not both.span_is_ours
    assert (both.per_day, both.days_per_week) == (Count(3, 3), Count(2, 3))


def test_without_a_word_it_is_once_a_day_on_every_day() -> None:
    dosage = Dosage(Article(span=EXACT), Ours())
    assert (dosage.per_day, dosage.days_per_week) == (Count(1, 1), Count(7, 7))
    assert (dosage.repetitions, dosage.sides) == (1, SideTerm.NONE)


def test_what_is_done_on_each_leg_or_foot_has_sides() -> None:
    assert [term.is_sided for term in SideTerm] == [False, True, True]
