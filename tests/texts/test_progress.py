from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.progress.overview import Balance, DaysMoved, Dot
from footcare_gui.texts import progress as words
from tests.histories import NOW

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("week", "months", "title", "subtitle"),
    [
        (0, 3, "Good to see you. Start small?", "3 days in six months"),
        (1, 1, "You moved on 1 day", "in the last seven days, and on 1 day in six months"),
        (4, 40, "You moved on 4 days", "in the last seven days, and on 40 days in six months"),
    ],
)
def test_days_are_counted_in_words(week: int, months: int, title: str, subtitle: str) -> None:
    moved = DaysMoved(week, months, DAY)
    assert words.title(moved) == title
    assert words.subtitle(moved) == subtitle


@pytest.mark.parametrize(
    ("week", "months", "subtitle"),
    [
        (1, 1, "since 2 Mar"),
        (3, 5, "in the last seven days, and on 5 days since 2 Mar"),
        (0, 1, "You moved on 1 day since 2 Mar"),
    ],
)
def test_whoever_began_lately_hears_since_when(week: int, months: int, subtitle: str) -> None:
    assert words.subtitle(DaysMoved(week, months, DAY, DAY)) == subtitle
    assert words.six_months(DAY) == "Since 2 Mar"
    assert words.six_months() == "Last six months"


def test_a_dot_says_its_day() -> None:
    assert words.dot(Dot(DAY, 0, 0, 0, 0)).endswith(": a day of rest")
    full = Dot(DAY, 250_000, 2, 1, 3)
    assert words.dot(full) == "Monday, 2 March: 2 exercises, 4 min 10 s of work"


@pytest.mark.parametrize(
    ("left", "right", "owed", "said"),
    [
        (30, 30, None, "even"),
        (15, 11, None, "nearly even"),
        (40, 30, None, "left 10 s more"),
        (30, 45, None, "right 15 s more"),
        (0, 30, Side.LEFT, "left has 30 s to go"),
        (30, 0, Side.RIGHT, "right has 30 s to go"),
    ],
)
def test_left_and_right_are_compared(left: int, right: int, owed: Side | None, said: str) -> None:
    debt = None if owed is None else Debt("s", NOW, "x", "", owed, owed_ms=30_000, hold_ms=30_000)
    value = Balance("x", left * 1000, right * 1000, debt)
    assert words.balance(value) == said
    assert words.balance_row("Walk", value).endswith(f", {said}")


def test_how_it_felt_says_when_and_what_was_not_said() -> None:
    assert words.felt(FeltPoint("s", NOW, 5, None)) == "4 Mar, 12:40: before 5, after not said"


def test_what_one_side_did_is_short_and_has_its_unit_below_a_minute() -> None:
    assert [words.side_time(ms) for ms in (0, 42_900, 60_000, 90_000)] == [
        "0 s",
        "42 s",
        "1:00",
        "1:30",
    ]


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [(14_600, 0, "left 14 s more"), (20_900, 60_100, "right 40 s more"), (600, 0, "even")],
)
def test_what_the_one_has_more_is_what_the_two_times_beside_it_say(
    left: int, right: int, said: str
) -> None:
    assert words.balance(Balance("x", left, right)) == said
