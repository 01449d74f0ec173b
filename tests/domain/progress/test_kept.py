"""Planned beside done: counted, and nothing more."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest

from footcare_gui.domain.progress.kept import Kept, kept, planned
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.domain.today.schedule import Rhythm
from tests.histories import NOW

LAST = date(2026, 3, 4)
FIRST = LAST - timedelta(days=6)
DAILY = Rhythm(1, timedelta(), 7, spread=False)
TWICE = Rhythm(2, timedelta(hours=4), 7, spread=False)
THREE_DAYS = Rhythm(1, timedelta(), 3, spread=True)
MONDAYS = Rhythm(1, timedelta(), 7, spread=False, weekdays=frozenset({0}))
EVERY_THIRD = Rhythm(1, timedelta(), 7, spread=False, every_days=3)
OVER = Rhythm(1, timedelta(), 7, spread=False, until=FIRST - timedelta(days=1))
ENDING = Rhythm(1, timedelta(), 7, spread=False, until=FIRST + timedelta(days=1))


@pytest.mark.parametrize(
    ("rhythm", "days", "planned_days"),
    [
        (DAILY, 7, 7),
        (DAILY, 3, 3),
        (TWICE, 7, 7),
        (THREE_DAYS, 7, 3),
        (THREE_DAYS, 3, 2),
        (THREE_DAYS, 1, 1),
        (MONDAYS, 7, 1),
        (EVERY_THIRD, 7, 3),
        (OVER, 7, 0),
        (ENDING, 7, 2),
    ],
)
def test_the_plan_has_an_exercise_for_so_many_of_the_last_days(
    rhythm: Rhythm, days: int, planned_days: int
) -> None:
    first = LAST - timedelta(days=days - 1) if rhythm is not ENDING else FIRST
    assert planned(rhythm, first, LAST) == planned_days


def test_what_was_done_is_counted_in_the_days_and_stands_in_the_order_of_the_plan() -> None:
    done = [Completion("walk", NOW - timedelta(days=n)) for n in (0, 1, 1, 9)]
    done.append(Completion("unplanned", NOW))
    rhythms = {"stretch": TWICE, "walk": DAILY, "over": OVER}
    assert kept(rhythms, Past(tuple(done)), FIRST, LAST, UTC) == (
        Kept("stretch", 0, 6),
        Kept("walk", 2, 7),
    )


def test_what_the_present_day_still_has_ahead_is_not_counted() -> None:
    once = [Completion("stretch", NOW)]
    rhythms = {"stretch": TWICE, "walk": DAILY}
    assert kept(rhythms, Past(tuple(once)), LAST, LAST, UTC) == (Kept("stretch", 1, 1),)


def test_what_was_in_a_session_of_the_first_day_and_not_done_has_its_line() -> None:
    past = Past((Completion("stretch", NOW),), not_done=(Completion("walk", NOW),))
    rhythms = {"stretch": TWICE, "walk": DAILY, "press": DAILY}
    rows = kept(rhythms, past, LAST, LAST, UTC)
    assert rows == (Kept("stretch", 1, 1), Kept("walk", 0, 0))


def test_what_was_begun_and_not_done_is_told_even_on_a_day_that_is_not_over() -> None:
    past = Past(
        completions=(Completion("walk", NOW), Completion("stretch", NOW - timedelta(days=1))),
        partly=(Completion("walk", NOW), Completion("stretch", NOW)),
    )
    rhythms = {"stretch": DAILY, "walk": DAILY, "press": DAILY}
    assert kept(rhythms, past, LAST, LAST, UTC) == (
        Kept("stretch", 0, 0, partly=1),
        Kept("walk", 1, 1),
    )
