"""Notes stand as far apart as their days."""

from __future__ import annotations

from datetime import date, timedelta

from footcare_gui.domain.progress.scale import nearest, places

FIRST = date(2026, 10, 18)


def days(*after: int) -> list[date]:
    return [FIRST + timedelta(days=number) for number in after]


def test_each_note_stands_in_the_middle_of_its_day() -> None:
    assert places(days(0, 1, 12)) == (0.5, 1.5, 12.5)
    assert places(()) == ()


def test_notes_of_one_day_share_it() -> None:
    assert places(days(0, 3, 3, 4)) == (0.5, 3.25, 3.75, 4.5)


def test_the_nearest_two_tell_how_large_a_day_must_be() -> None:
    assert nearest(places(days(0, 3, 3, 9))) == 0.5
    assert nearest(places(days(0, 3, 9))) == 3
    assert nearest((0.5,)) == float("inf")
