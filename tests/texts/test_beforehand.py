"""Who is asked before a session is told where to be, and with what, while no clock runs."""

from __future__ import annotations

from footcare_gui.domain.exercises.routine import Item
from footcare_gui.texts.beforehand import get_there_first
from tests.domain.voice.scripts import library, plan_of


def told(exercise: str, variant: str = "", *, waits: bool = False) -> str:
    item = Item(exercise, variant)
    opening = plan_of(item).segments[0]._replace(waits=waits)
    return get_there_first(opening, library().form(item))


def test_place_things_and_the_time_that_follows_are_told() -> None:
    assert told("heel_cord") == (
        "The first one is standing. You need: a wall. "
        "Take your place first: it begins 10 seconds after your answer."
    )


def test_what_is_needed_is_left_out_where_that_is_nothing_and_a_wait_is_a_wait() -> None:
    assert told("ankle_circles", waits=True) == (
        "The first one is lying down. You need: a bed or mat. "
        "After your answer it waits until you are there."
    )
