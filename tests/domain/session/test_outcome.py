"""How much of an exercise is done: decided in one place, from what was asked for."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.outcome import Extent, SideWork, extent_of
from footcare_gui.domain.session.summary import summarise
from tests.builders import PRESS, STRETCH, WALK, make_plan
from tests.sessions import Played


def side(held_ms: int, planned_ms: int = 30_000, *, reps: int = 1, waived_ms: int = 0) -> SideWork:
    return SideWork(0, "x", "", Side.LEFT, planned_ms, held_ms, 1, reps, False, waived_ms)


@pytest.mark.parametrize(
    ("sides", "extent"),
    [
        ((side(30_000), side(30_000)), Extent.DONE),
        ((side(24_000), side(24_000)), Extent.DONE),
        ((side(30_000), side(23_999)), Extent.PARTLY),
        ((side(30_000), side(0)), Extent.PARTLY),
        ((side(10_000), side(0)), Extent.PARTLY),
        ((side(9_999), side(0)), Extent.NOT_DONE),
        ((side(3_000, reps=10), side(0, reps=10)), Extent.PARTLY),
        ((side(2_999, reps=10), side(0, reps=10)), Extent.NOT_DONE),
        ((side(12_000, waived_ms=15_000),), Extent.DONE),
        ((side(0, waived_ms=30_000),), Extent.NOT_DONE),
        ((), Extent.NOT_DONE),
    ],
)
def test_four_fifths_of_each_side_are_done_and_ten_seconds_are_something(
    sides: tuple[SideWork, ...], extent: Extent
) -> None:
    assert extent_of(sides) is extent


def test_the_least_of_a_range_is_all_that_is_asked_for() -> None:
    plan = make_plan(WALK)
    played = Played(plan).do(c.Start).run(10_000 + 20_000).do(c.Stop)
    (walk,) = summarise(plan, played.events).done
    assert (walk.planned_ms, walk.held_ms, walk.asked_ms) == (30_000, 20_000, 20_000)
    assert extent_of([walk]) is Extent.DONE


def test_an_eased_dose_counts_as_the_plan() -> None:
    plan = make_plan(STRETCH)
    played = Played(plan).do(c.Start).run(11_000).do(c.TooMuch).run(plan.session_ms)
    left, right = summarise(plan, played.events).done
    assert left.too_much
    assert left.asked_ms < left.planned_ms
    assert right.asked_ms == right.planned_ms
    assert left.held_ms <= left.asked_ms


def test_what_was_skipped_was_asked_for_all_the_same() -> None:
    plan = make_plan(PRESS, STRETCH)
    played = Played(plan).do(c.Start).run(11_000).do(c.SkipExercise).run(plan.session_ms)
    press = summarise(plan, played.events).exercises[0]
    assert sum(work.waived_ms for work in press) == 0
    assert extent_of(press) is not Extent.DONE
