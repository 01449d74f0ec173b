"""What follows from how it felt."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.memory.feeling import (
    FINE,
    Before,
    asks_which,
    before,
    easier_form,
    felt_lately,
    gentle_first,
    hurt_last_time,
    suspects,
)
from footcare_gui.domain.memory.remarks import WORST
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.platform import places
from tests.histories import NOW, make_record

SCORES = st.one_of(st.none(), st.integers(0, WORST))


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


def test_three_is_fine_and_four_is_met_with_the_gentle_session_first() -> None:
    assert [gentle_first(score) for score in (None, 0, 3, 4, 10)] == [
        False, False, False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("exercise", "variant", "waits_for_me", "first"),
    [
        ("heel_cord", "", True, Before.PLACE),
        ("toe_stretch", "", True, Before.NOTHING),
        ("foot_massage", "", True, Before.PLACE),
        ("ankle_circles", "", True, Before.NOTHING),
        ("ankle_circles", "", False, Before.PLACE),
    ],
)
def test_what_holds_is_not_asked_again_and_who_has_to_get_there_has_the_time_all_the_same(
    library: Library, exercise: str, variant: str, waits_for_me: bool, first: Before
) -> None:
    routine = Routine("", "", (Item(exercise, variant),))
    plan = compile_plan(library, routine, PlanOptions(wait_for_me=waits_for_me))
    assert before(plan, library, None) is Before.FEELING
    assert before(plan, library, 3) is first


@given(SCORES, SCORES)
def test_it_is_asked_which_one_only_above_three_and_never_where_it_got_no_worse(
    before: int | None, after: int | None
) -> None:
    asks = asks_which(before, after)
    if asks:
        assert after is not None
        assert after > FINE
    if before is not None and after is not None and after <= before:
        assert not asks
    if before is not None and after is not None and after > max(before, FINE):
        assert asks


@pytest.mark.parametrize(
    ("minutes_ago", "felt", "known"),
    [
        (20, (None, 2), 2),
        (20, (6, None), 6),
        (20, (6, 4), 4),
        (20, (None, None), None),
        (200, (3, 3), None),
    ],
)
def test_the_last_answer_holds_for_some_hours(
    minutes_ago: int, felt: tuple[int | None, int | None], known: int | None
) -> None:
    record = make_record(NOW - timedelta(minutes=minutes_ago), felt=felt)
    earlier = make_record(NOW - timedelta(days=1), felt=(9, 9))
    assert felt_lately((earlier, record), NOW) == known
    assert felt_lately((record._replace(removed=True),), NOW) is None


def test_what_was_too_much_comes_first_and_what_was_never_reached_not_at_all() -> None:
    parts = (
        ("circles", Side.BOTH, 30, 30),
        ("stretch", Side.LEFT, 30, 30),
        ("stretch", Side.RIGHT, 30, 4),
        ("walk", Side.BOTH, 30, 0),
    )
    record = make_record(NOW, parts, too_much="stretch")
    assert suspects(work.done for work in record.side_records) == (
        "stretch",
        "circles",
    )


def test_an_exercise_hurt_last_time_only_if_it_was_named_when_it_was_last_done() -> None:
    walk = (("walk", Side.BOTH, 30, 30),)
    long_ago = make_record(NOW - timedelta(days=9), walk, hurt="walk")
    fine = make_record(NOW - timedelta(days=2), walk)
    other = make_record(NOW - timedelta(days=1), (("press", Side.BOTH, 30, 30),), hurt="press")
    assert hurt_last_time("walk", [other, long_ago])
    assert not hurt_last_time("walk", [fine, long_ago, other])
    assert not hurt_last_time("never", [fine, long_ago, other])


def test_every_easier_form_has_less_work_or_asks_for_no_balance_or_is_on_a_chair(
    library: Library,
) -> None:
    found = {
        (exercise.id, variant): form.id
        for exercise in library.exercises.values()
        for variant in ("", *exercise.variants)
        if (form := easier_form(exercise, variant)) is not None
    }
    assert found == {
        ("toe_stretch", ""): "foot_flat",
        ("toe_stretch", "on_floor"): "foot_flat",
        ("toe_stretch", "fascia"): "foot_flat",
        ("toe_press", ""): "seated",
        ("toe_press", "as_long_as_you_can"): "seated",
        ("pencil_grip", ""): "seated",
        ("ankle_circles", ""): "seated",
        ("foot_massage", "standing"): "",
        ("band_pull", ""): "5x5",
        ("band_pull", "each_foot"): "5x5",
    }
