"""What clinics prescribe beyond a length and a number: sets, a tempo, days, growth."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.exercises.sets import Growth, Sets, Tempo, When


def test_a_repetition_takes_as_long_as_its_parts() -> None:
    assert Tempo(2_000, 1_000, 3_000).ms == 6_000


@pytest.mark.parametrize(
    ("percent", "expected"),
    [
        (100, Tempo(2_000, 1_000, 3_000)),
        (200, Tempo(1_000, 1_000, 1_500)),
        (50, Tempo(4_000, 1_000, 6_000)),
        (300, Tempo(700, 1_000, 1_000)),
    ],
)
def test_a_faster_pace_moves_faster_and_holds_as_long(percent: int, expected: Tempo) -> None:
    assert Tempo(2_000, 1_000, 3_000).at(percent) == expected


def test_parts_are_each_done_in_all_sets() -> None:
    assert (Sets(3).goes, Sets(3, parts=("straight_knee", "bent_knee")).goes) == (3, 6)


def test_there_may_be_more_sets_or_fewer() -> None:
    assert Sets(3, rest_ms=20_000).to(5) == Sets(5, rest_ms=20_000)
    assert Sets(3, rest_ms=20_000).to(1) == Sets(1, rest_ms=20_000)


def test_of_sets_with_numbers_of_their_own_the_last_are_left_out_and_none_is_made_up() -> None:
    by_number = Sets(3, repetitions=(12, 10, 8))
    by_length = Sets(3, work_ms=(30_000, 20_000, 10_000))
    assert by_number.to(2) == Sets(2, repetitions=(12, 10))
    assert by_length.to(2) == Sets(2, work_ms=(30_000, 20_000))
    assert by_number.to(5) == by_number


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (When(), False),
        (When(every_days=2), True),
        (When(weekdays=(0, 3)), True),
        (When(apart_ms=14_400_000, until=date(2027, 1, 31)), False),
    ],
)
def test_days_are_named_by_their_distance_or_their_names(when: When, expected: bool) -> None:
    assert when.names_days is expected


def test_a_number_grows_by_steps_and_ends_at_its_end() -> None:
    growth = Growth(5_000, 42_000)
    assert growth.steps(30_000) == (35_000, 40_000, 42_000)
    assert [growth.after(ms) for ms in (30_000, 40_000, 42_000)] == [35_000, 42_000, 42_000]


def test_what_is_beyond_the_end_already_stays() -> None:
    assert Growth(5_000, 42_000).after(60_000) == 60_000
