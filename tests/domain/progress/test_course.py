"""Then and now are compared only where both were noted often enough."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.memory.remarks import Moment
from footcare_gui.domain.progress.course import Course, Stand, course

NOW = datetime(2026, 3, 4, 12, 40, tzinfo=UTC)
TODAY = NOW.date()


def noted(*scores: tuple[int, int], after: bool = False) -> list[FeltPoint]:
    """Days ago, and a score."""
    return [
        FeltPoint("s", NOW - timedelta(days=ago), None if after else score, score if after else 2)
        for ago, score in scores
    ]


THEN = ((42, 6), (41, 7), (29, 5))
BETWEEN = ((28, 10), (20, 10), (14, 10))
LATELY = ((13, 4), (5, 3), (0, 3), (1, 2))


def test_the_first_two_weeks_of_notes_stand_beside_the_last_two() -> None:
    assert course(noted(*LATELY, *BETWEEN, *THEN), TODAY) == Course(
        Moment.BEFORE, TODAY - timedelta(days=42), 6, Stand(6.0, 3), Stand(3.0, 4)
    )


def test_nothing_is_said_of_too_few_notes_then_or_now() -> None:
    assert course(noted(*THEN[1:], *LATELY), TODAY) is None
    assert course(noted(*THEN, *BETWEEN, *LATELY[:2]), TODAY) is None
    assert course((), TODAY) is None


def test_nothing_is_said_before_four_weeks_have_passed() -> None:
    begin = ((26, 6), (25, 6))
    assert course(noted((27, 6), *begin, *LATELY), TODAY) is None
    said = course(noted((28, 6), *begin, *LATELY), TODAY)
    assert said is not None
    assert said.weeks == 4


def test_what_was_noted_only_after_sessions_is_compared_as_such() -> None:
    said = course(noted(*THEN, *LATELY, after=True), TODAY)
    assert said is not None
    assert said.moment is Moment.AFTER


def test_days_ahead_of_a_clock_that_was_set_back_count_nowhere() -> None:
    ahead = noted((-1, 9), (-2, 9), (-3, 9))
    assert course([*noted(*THEN, *LATELY), *ahead], TODAY) == course(noted(*THEN, *LATELY), TODAY)
