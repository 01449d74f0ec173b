"""Reminders keep their order, their day and their distance."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.preferences import REMINDERS, Reminders
from footcare_gui.domain.choices.reminders import are_reminders, moved, room


@pytest.mark.parametrize(
    ("minutes", "are"),
    [
        ((0, 120, 240), True),
        ((1199, 1319, 1439), True),
        ((1200, 1320, 1440), False),
        ((-1, 300, 600), False),
        ((480, 599, 900), False),
        ((480, 900, 1019), False),
        ((900, 700, 480), False),
        ((480, 780), False),
        ((480, 780, 1080, 1200), False),
    ],
)
def test_three_times_are_of_one_day_in_order_and_two_hours_apart(
    minutes: tuple[int, ...], are: bool
) -> None:
    assert are_reminders(minutes) is are


def test_a_time_moves_by_a_quarter_of_an_hour_until_it_meets_its_neighbour() -> None:
    at: Reminders | None = REMINDERS
    seen = []
    while at is not None:
        seen.append(at)
        at = moved(at, 1, 1)
    assert seen[-1] == (480, 960, 1080)
    assert len(seen) == 1 + (960 - 780) // 15
    assert moved((0, 120, 240), 0, -1) is None
    assert moved((1080, 1200, 1425), 2, 1) is None


def test_each_time_has_room_between_its_neighbours() -> None:
    times = (8 * 60, 12 * 60, 18 * 60)
    assert room(times, 0) == (0, 10 * 60)
    assert room(times, 1) == (10 * 60, 16 * 60)
    assert room(times, 2) == (14 * 60, 23 * 60 + 45)
