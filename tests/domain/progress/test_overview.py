"""Days, dots, and left beside right."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.journal.in_memory_history import day_totals
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import DayTotal, SideTotal
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.progress.overview import (
    LARGEST,
    WEEK_DAYS,
    WEEKS,
    Balance,
    balances,
    began,
    day_log,
    first_day,
    moved,
    size_of,
    too_much,
    weeks,
)
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.today.schedule import DueKind, DueState
from tests.histories import NOW, make_record

TODAY = date(2026, 3, 4)
ANY_DAY = st.dates(date(2001, 1, 1), date(2099, 12, 31))


def a_day(day: date, held_ms: int = 60_000) -> DayTotal:
    return DayTotal(day, 1, 1, held_ms)


@given(ANY_DAY, st.integers(0, 6))
def test_the_picture_has_every_day_once_up_to_today_and_today_in_its_last_week(
    today: date, first_weekday: int
) -> None:
    picture = weeks([], today, first_weekday)
    days = [dot.day for week in picture for dot in week if dot is not None]
    assert len(picture) == WEEKS
    assert days[0] == first_day(today, first_weekday)
    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]
    assert days[-1] == today
    assert days[0].weekday() == first_weekday
    assert today in [dot.day for dot in picture[-1] if dot is not None]
    assert all(len(week) == WEEK_DAYS for week in picture)


@given(ANY_DAY, st.integers(0, 6), st.integers(-3, 400))
def test_the_picture_begins_where_the_person_began_and_grows(
    today: date, first_weekday: int, days_ago: int
) -> None:
    since = today - timedelta(days=days_ago)
    picture = weeks([], today, first_weekday, since)
    days = [dot.day for week in picture for dot in week if dot is not None]
    assert days[0] == max(first_day(today, first_weekday), min(since, today))
    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]
    assert days[-1] == today
    assert any(dot is not None for dot in picture[0])


def test_the_first_day_of_all_is_one_dot_and_no_ring() -> None:
    picture = weeks([a_day(TODAY)], TODAY, since=began([a_day(TODAY)], TODAY))
    assert [dot.size for week in picture for dot in week if dot is not None] == [1]


def test_the_beginning_is_the_first_day_with_work_and_today_without_one() -> None:
    idle, ahead = a_day(TODAY - timedelta(days=9), 0), a_day(TODAY + timedelta(days=2))
    assert began([ahead, a_day(TODAY - timedelta(days=4)), idle], TODAY) == TODAY - timedelta(4)
    assert began([idle, ahead], TODAY) == TODAY


@given(st.integers(0, 10**8), st.integers(0, 10**8))
def test_more_work_is_never_a_smaller_dot_and_any_work_is_one(one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert size_of(small) <= size_of(large) <= LARGEST
    assert (size_of(small) > 0) is (small > 0)


def test_days_outside_the_picture_are_left_out() -> None:
    old, coming = a_day(date(2025, 1, 1)), a_day(TODAY + timedelta(days=1))
    picture = weeks([old, coming, a_day(TODAY)], TODAY)
    assert [dot.day for week in picture for dot in week if dot and dot.size] == [TODAY]


def test_the_seven_days_up_to_today_are_counted_and_no_longer_run_of_days_is() -> None:
    days = [a_day(TODAY - timedelta(days=n)) for n in (0, 1, 6, 7, 40)]
    found = moved(days, TODAY)
    assert (found.week, found.months, found.last) == (3, 5, TODAY)


def test_work_that_lies_ahead_of_a_clock_that_was_set_back_is_not_counted() -> None:
    found = moved([a_day(TODAY + timedelta(days=3)), a_day(TODAY)], TODAY)
    assert (found.week, found.months) == (1, 1)


def test_nothing_done_has_no_last_day() -> None:
    assert moved([], TODAY).last is None


def test_left_stands_beside_right_and_both_feet_stand_nowhere() -> None:
    rows = balances(
        [
            SideTotal("walk", Side.BOTH, 90_000, 90_000),
            SideTotal("stretch", Side.RIGHT, 60_000, 60_000),
            SideTotal("stretch", Side.LEFT, 90_000, 90_000),
        ]
    )
    assert [(row.exercise, row.left_ms, row.right_ms) for row in rows] == [
        ("stretch", 90_000, 60_000)
    ]
    assert rows[0].ahead is Side.LEFT
    assert rows[0].more_ms == 30_000


@pytest.mark.parametrize(
    ("left_ms", "right_ms", "ahead"),
    [(4_000, 13_000, Side.RIGHT), (5_000, 0, Side.LEFT), (9_000, 13_000, None)],
)
def test_little_on_one_side_and_twice_as_much_on_the_other_is_not_even(
    left_ms: int, right_ms: int, ahead: Side | None
) -> None:
    sides = [
        SideTotal("stretch", side, ms, 60_000)
        for side, ms in ((Side.LEFT, left_ms), (Side.RIGHT, right_ms))
    ]
    assert balances(sides)[0].ahead is ahead


@pytest.mark.parametrize(
    ("left_ms", "right_ms", "ahead"),
    [
        (30_000, 20_100, Side.LEFT),
        (100_000, 88_000, Side.LEFT),
        (60_000, 65_000, None),
        (60_000, 66_666, None),
        (60_000, 66_667, Side.RIGHT),
        (30_000, 34_999, None),
        (30_000, 35_000, Side.RIGHT),
        (600_000, 660_000, None),
    ],
)
def test_five_seconds_that_are_a_tenth_are_noticed_and_nothing_less(
    left_ms: int, right_ms: int, ahead: Side | None
) -> None:
    assert Balance("stretch", left_ms, right_ms).ahead is ahead


def test_a_side_with_less_was_stopped_only_where_it_was_too_much_on_that_side() -> None:
    sides = [
        SideTotal("stretch", Side.LEFT, 30_000, 30_000),
        SideTotal("stretch", Side.RIGHT, 20_000, 30_000),
    ]
    debt = Debt("s", NOW, "stretch", "", Side.RIGHT, 10_000, 10_000)
    assert balances(sides, (), [("stretch", Side.RIGHT)])[0].stopped is Side.RIGHT
    assert balances(sides, (), [("stretch", Side.LEFT)])[0].stopped is None
    assert balances(sides, [debt], [("stretch", Side.RIGHT)])[0].stopped is None
    even = Balance("stretch", 30_000, 29_000, None, frozenset({Side.RIGHT}))
    assert even.stopped is None


def test_too_much_counts_in_its_days_and_where_it_was_not_taken_out() -> None:
    week = (TODAY - timedelta(days=6), TODAY)
    parts = [("stretch", Side.RIGHT, 30, 20), ("circles", Side.RIGHT, 30, 20)]
    said = make_record(NOW, parts, too_much="stretch")
    assert too_much([said], *week) == {("stretch", Side.RIGHT)}
    assert not too_much([said._replace(removed=True)], *week)
    assert not too_much([said], TODAY - timedelta(days=9), TODAY - timedelta(days=1))


def test_a_side_that_did_nothing_at_all_has_no_time_and_not_no_row() -> None:
    row = balances([SideTotal("stretch", Side.RIGHT, 60_000, 60_000)])[0]
    assert (row.left_ms, row.ahead) == (0, Side.RIGHT)


def test_what_is_owed_stands_with_its_exercise() -> None:
    debt = Debt("s", NOW, "stretch", "", Side.RIGHT, 30_000, 30_000)
    sides = [SideTotal(name, Side.LEFT, 60_000, 60_000) for name in ("circles", "stretch")]
    assert [row.debt for row in balances(sides, [debt])] == [None, debt]


def test_a_days_log_leaves_out_sessions_without_work_and_knows_the_days_beside_it() -> None:
    worked = make_record(NOW)
    idle = make_record(
        NOW + timedelta(hours=1), [("heel_cord", Side.LEFT, 30, 0)], ending=Ending.STOPPED
    )
    days = [*day_totals([worked]), a_day(TODAY - timedelta(days=9))]
    log = day_log(TODAY, [worked, idle], days)
    assert log.records == (worked,)
    assert (log.earlier, log.later) == (TODAY - timedelta(days=9), None)
    assert day_log(TODAY - timedelta(days=9), [], days).later == TODAY


def test_only_what_may_still_be_done_today_is_coming() -> None:
    states = [DueState(kind.value, kind, 0, 1, NOW + timedelta(hours=2)) for kind in DueKind]
    coming = day_log(TODAY, [], [], states).coming
    assert {state.kind for state in coming} == {DueKind.NOW, DueKind.LATER_TODAY}


def test_what_comes_sooner_stands_first() -> None:
    now = DueState("b", DueKind.NOW, 0, 1, None)
    late, soon = (
        DueState(name, DueKind.LATER_TODAY, 0, 1, NOW + timedelta(hours=hours))
        for name, hours in (("a", 4), ("c", 2))
    )
    assert day_log(TODAY, [], [], (late, now, soon)).coming == (now, soon, late)
