"""A person's own dose stays within what is prescribed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.choices.dosing import (
    Dial,
    bounded_doses,
    dials_of,
    equipment_of,
    side_dials_of,
    with_numbers,
)
from footcare_gui.domain.choices.preferences import work_choices_ms
from footcare_gui.domain.exercises.dosage import Dosage, Limit, Ours
from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.exercises.sets import Sets, Tempo
from footcare_gui.domain.session.plan import Dose, PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from tests.builders import (
    ALL,
    AT_OWN_PACE,
    CIRCLES,
    CURLS,
    GRIP,
    PRESS,
    STRETCH,
    WALK,
    exact,
    make_exercise,
    make_library,
    make_plan,
)
from tests.domain.prescribed import chosen_doses, prescribed


def needing(exercise: Exercise, *things: str) -> Exercise:
    return exercise._replace(
        usual=exercise.usual._replace(equipment=tuple((thing,) for thing in things))
    )


def test_a_dial_steps_to_its_neighbours_and_stops_at_its_ends() -> None:
    assert (Dial(20, 20, (10, 20, 30)).less, Dial(20, 20, (10, 20, 30)).more) == (10, 30)
    assert Dial(10, 20, (10, 20)).less is None
    assert Dial(20, 20, (10, 20)).more is None


@pytest.mark.parametrize("exercise", ALL, ids=lambda one: one.id)
def test_without_a_dose_of_ones_own_the_dials_stand_where_it_is_suggested(
    exercise: Exercise,
) -> None:
    dials = dials_of(exercise.usual.dosage, Dose())
    assert not dials.is_own
    assert dials.dose == Dose()
    assert dials.work_ms.value == exercise.usual.dosage.work_ms
    assert dials.repetitions.value == exercise.usual.dosage.repetitions


@given(
    exercise=st.sampled_from(ALL),
    work_ms=st.none() | st.integers(1, 10_000_000),
    repetitions=st.none() | st.integers(1, 10_000),
)
def test_any_kept_dose_falls_to_the_nearest_that_is_allowed(
    exercise: Exercise, work_ms: int | None, repetitions: int | None
) -> None:
    dosage = exercise.usual.dosage
    dials = dials_of(dosage, Dose(work_ms, repetitions))
    assert dials.work_ms.value in work_choices_ms(dosage)
    assert dials_of(dosage, dials.dose) == dials


@pytest.mark.parametrize(
    ("exercise", "least_ms", "most_ms"),
    [
        (WALK, 20_000, 30_000),
        (CIRCLES, 3_000, 15_000),
        (PRESS, 3_000, 10_000),
        (GRIP, 3_000, 30_000),
    ],
    ids=["20–30 s", "up to 15 s", "at least 3 s", "as long as you can"],
)
def test_turning_never_leaves_what_the_article_allows(
    exercise: Exercise, least_ms: int, most_ms: int
) -> None:
    dials = dials_of(exercise.usual.dosage, Dose())
    seen = set()
    while (less := dials.work_ms.less) is not None:
        dials = dials.turned("work_ms", less)
    while True:
        seen.add(dials.work_ms.value)
        if (more := dials.work_ms.more) is None:
            break
        dials = dials.turned("work_ms", more)
    assert (min(seen), max(seen)) == (least_ms, most_ms)
    assert exercise.usual.dosage.work_ms in seen


SIDED = [exercise for exercise in ALL if exercise.usual.dosage.sides.is_sided]
DOSES = st.builds(Dose, st.none() | st.integers(1, 10_000_000), st.none() | st.integers(1, 10_000))


@given(st.sampled_from(ALL), DOSES, st.none() | DOSES)
def test_each_side_is_bounded_like_the_dose_of_both(
    exercise: Exercise, left: Dose, right: Dose | None
) -> None:
    dosage = exercise.usual.dosage
    dials = side_dials_of(dosage, left._replace(right=right))
    assert dials.left == dials_of(dosage, left)
    is_sided = dosage.sides.is_sided
    assert dials.right == dials_of(dosage, right if right is not None and is_sided else left)
    assert side_dials_of(dosage, dials.dose) == dials
    options = PlanOptions(doses={(exercise.id, ""): left._replace(right=right)})
    bounded = bounded_doses(make_library(exercise), options)
    assert bounded.doses == {(exercise.id, ""): dials.dose}


@pytest.mark.parametrize("exercise", SIDED, ids=lambda one: one.id)
def test_sides_are_turned_together_until_they_are_apart(exercise: Exercise) -> None:
    alike = side_dials_of(exercise.usual.dosage, Dose())
    more = alike.left.turned("repetitions", 2 if alike.left.repetitions.value != 2 else 3)
    both = alike.turned(Side.RIGHT, more)
    assert both.left == both.right == more
    apart = alike.taken_apart(True, Side.LEFT)
    assert apart.dose == Dose()
    assert not apart.is_own
    one = apart.turned(Side.RIGHT, more)
    assert (one.left, one.right) == (alike.left, more)
    assert one.is_own
    assert one.dose == Dose(right=more.dose)
    other = apart.turned(Side.LEFT, more)
    assert other.dose == more.dose._replace(right=Dose())


def test_alike_again_both_are_as_the_side_that_is_shown() -> None:
    dosage = STRETCH.usual.dosage
    dials = side_dials_of(dosage, Dose(20_000, None, Dose(40_000, 2)))
    assert dials.apart
    assert dials.taken_apart(False, Side.LEFT).dose == Dose(20_000)
    assert dials.taken_apart(False, Side.RIGHT).dose == Dose(40_000, 2)


def test_only_what_differs_from_the_suggestion_is_kept() -> None:
    dials = dials_of(STRETCH.usual.dosage, Dose()).turned("repetitions", 2)
    assert dials.dose == Dose(None, 2)
    assert dials.turned("repetitions", 3).dose == Dose()


def test_a_dose_that_the_library_no_longer_allows_is_bounded_before_it_is_planned() -> None:
    library = make_library(CIRCLES)
    options = PlanOptions(doses={("circles", ""): Dose(90_000, None), ("gone", ""): Dose(1, 1)})
    bounded = bounded_doses(library, options)
    assert bounded.doses == {("circles", ""): Dose()}
    plan = plan_exercise(library, Item("circles"), bounded)
    assert max(segment.duration_ms for segment in plan.segments if segment.kind.is_work) == 15_000


def test_a_dose_for_a_variant_that_is_gone_is_left_out() -> None:
    options = PlanOptions(doses={("circles", "upside_down"): Dose(5_000, None)})
    assert bounded_doses(make_library(CIRCLES), options).doses == {}


def test_each_thing_is_fetched_once_in_the_order_of_its_use() -> None:
    one, two = needing(STRETCH, "wall", "towel"), needing(WALK, "mat", "wall")
    items = (Item("stretch"), Item("walk"), Item("stretch"))
    library = make_library(one, two)
    assert equipment_of(library, items, PlanOptions()) == (("wall",), ("towel",), ("mat",))


def test_what_an_unsteady_person_leaves_out_needs_nothing() -> None:
    wobbly = needing(WALK, "wall")
    wobbly = wobbly._replace(usual=wobbly.usual._replace(needs_balance=True))
    library = make_library(wobbly, needing(CIRCLES, "mat"))
    items = (Item("walk"), Item("circles"))
    assert equipment_of(library, items, PlanOptions(unsteady=True)) == (("mat",),)


def in_sets(sets: Sets, limit: Limit | None = None) -> Dosage:
    ours = Ours(repetitions=6, sets=sets)
    exercise = make_exercise("it", span=exact(10), ours=ours, reps=None)
    return exercise.usual.dosage._replace(limit=limit or Limit())


def test_sets_and_the_rest_between_them_can_be_chosen_where_there_are_sets() -> None:
    dials = dials_of(in_sets(Sets(3, 25_000)), Dose())
    assert (dials.sets.value, dials.sets.choices) == (3, tuple(range(1, 10)))
    assert dials.set_rest_ms.value == 25_000
    assert (dials.set_rest_ms.less, dials.set_rest_ms.more) == (20_000, 30_000)
    alone = dials_of(STRETCH.usual.dosage, Dose())
    assert (alone.sets.choices, alone.set_rest_ms.choices) == ((1,), (0,))


def test_of_sets_with_numbers_of_their_own_the_last_can_be_left_out_and_none_added() -> None:
    dosage = in_sets(Sets(3, 5_000, repetitions=(8, 6, 4)))
    assert dials_of(dosage, Dose()).sets.choices == (1, 2, 3)
    fewer = with_numbers(dosage, dials_of(dosage, Dose(sets=2)))
    assert fewer.ours.sets == Sets(2, 5_000, repetitions=(8, 6))
    assert fewer.side_ms == 14 * 10_000


def test_a_therapist_who_allows_so_many_sets_is_never_gone_beyond() -> None:
    dials = dials_of(in_sets(Sets(3, 5_000), Limit(sets=4)), Dose(sets=9))
    assert (dials.sets.value, dials.sets.choices) == (4, (1, 2, 3, 4))


def test_a_pace_is_for_what_a_tempo_counts_and_leaves_what_is_held() -> None:
    dials = dials_of(CURLS.usual.dosage, Dose(tempo_percent=150))
    assert dials.tempo_percent.choices == (50, 75, 100, 125, 150, 200)
    counted = with_numbers(CURLS.usual.dosage, dials).ours.tempo
    assert counted == Tempo(1_300, 1_000, 1_300)
    assert Tempo(2_000, 1_000, 3_000).at(50) == Tempo(4_000, 1_000, 6_000)
    for exercise in (AT_OWN_PACE, STRETCH, WALK):
        assert dials_of(exercise.usual.dosage, Dose()).tempo_percent.choices == (100,)


def test_a_slow_pace_makes_no_repetition_longer_than_a_therapist_allows() -> None:
    dosage = CURLS.usual.dosage._replace(limit=Limit(work_ms=6_500))
    assert min(dials_of(dosage, Dose()).tempo_percent.choices) == 75


@given(st.data())
def test_whatever_is_turned_is_what_is_planned_and_what_is_said_of_it(data: st.DataObject) -> None:
    exercise = data.draw(prescribed())
    dosage = exercise.usual.dosage
    dose = data.draw(chosen_doses(dosage, each_side=False))
    turned = with_numbers(dosage, dials_of(dosage, dose))
    plan = make_plan(exercise, options=PlanOptions(doses={("prescribed", ""): dose}))
    sides = {segment.side for segment in plan.segments}
    work_ms = sum(s.duration_ms for s in plan.segments if s.kind.is_work)
    assert work_ms == turned.side_ms * len(sides)
    sets = {(s.part, s.set) for s in plan.segments if s.kind.is_work}
    assert len(sets) == turned.ours.sets.goes
    assert dials_of(dosage, dose).dose == dose, "kept as it was turned"


@given(st.data())
def test_a_pace_changes_how_long_up_and_down_take_and_nothing_else(data: st.DataObject) -> None:
    exercise = data.draw(prescribed())
    tempo = exercise.usual.dosage.ours.tempo
    percent = data.draw(st.sampled_from((50, 75, 125, 150, 200)))
    options = PlanOptions(doses={("prescribed", ""): Dose(tempo_percent=percent)})
    usual, paced = make_plan(exercise), make_plan(exercise, options=options)
    for before, after in zip(usual.segments, paced.segments, strict=True):
        assert after._replace(duration_ms=before.duration_ms) == before
        moves = tempo is not None and (before.beat or "") in ("up", "down")
        wanted = before.duration_ms * 100 / percent if moves else before.duration_ms
        if before.beat is None or before.beat != "own":
            assert abs(after.duration_ms - wanted) <= 50
    assert usual.end_open_at_target == paced.end_open_at_target
