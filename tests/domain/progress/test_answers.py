"""What is asked first of what was done, answered from what the page shows in whole."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import DayTotal, FeltPoint
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.progress.answers import Answers, Compared, answers
from footcare_gui.domain.progress.overview import Balance, weeks
from footcare_gui.domain.today.schedule import DueKind, DueState

NOW = datetime(2026, 3, 4, 12, 40, tzinfo=UTC)
TODAY = NOW.date()
OWED = Debt("s", NOW, "heel_cord", "", Side.RIGHT, 12_000, 12_000)


def felt(before: int | None, after: int | None, ago: int = 1) -> FeltPoint:
    return FeltPoint("s", NOW - timedelta(days=ago), before, after)


def answered(
    *,
    days: tuple[date, ...] = (),
    sides: tuple[Balance, ...] = (),
    points: tuple[FeltPoint, ...] = (),
    states: tuple[DueState, ...] = (),
) -> Answers:
    totals = [DayTotal(day, 1, 1, 60_000) for day in days]
    picture = weeks(totals, TODAY, since=min(days, default=TODAY))
    return answers(picture, sides, points, states, TODAY)


def test_the_week_is_the_seven_days_up_to_today_from_where_the_person_began() -> None:
    began = TODAY - timedelta(days=3)
    week = answered(days=(began, TODAY)).week
    assert [day for day, _ in week] == [TODAY - timedelta(days=ago) for ago in range(6, -1, -1)]
    assert [dot and bool(dot.size) for _, dot in week] == [None] * 3 + [True, False, False, True]


def test_what_is_owed_is_told_before_what_only_differs() -> None:
    even = Balance("a", 30_000, 30_000)
    much, little = Balance("b", 90_000, 30_000), Balance("c", 60_000, 48_000)
    owed = Balance("d", 30_000, 18_000, OWED)
    assert answered(sides=(even,)).uneven is None
    assert answered(sides=(even, little, much)).uneven == much
    assert answered(sides=(much, owed, little)).uneven == owed
    assert answered(sides=(much, owed, little)).sided == 3


def test_only_what_was_noted_before_and_after_in_four_weeks_is_compared() -> None:
    points = (felt(4, 2), felt(4, 4), felt(2, 5), felt(3, 1), felt(None, 2), felt(3, None))
    value = answered(points=(*points, felt(9, 1, ago=28))).felt
    assert (value.less, value.same, value.more, value.times) == (2, 1, 1, 4)
    assert value.last == points[-1]
    assert answered().felt == Compared()


def test_next_is_what_is_due_and_then_what_comes_first() -> None:
    later = DueState("heel_cord", DueKind.LATER_TODAY, 1, 2, NOW + timedelta(hours=3))
    sooner = DueState("toe_walk", DueKind.LATER_TODAY, 1, 3, NOW + timedelta(hours=1))
    now = DueState("toe_press", DueKind.NOW, 0, 1, None)
    value = answered(states=(later, now, sooner))
    assert (value.due, value.coming) == (1, sooner)
    assert answered().coming is None
