"""Weekly progression: what is offered when, and what follows from taking it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.choices import progression
from footcare_gui.domain.choices.my_plan import Entry, MyPlan, first_plan
from footcare_gui.domain.choices.progression import (
    KEPT_WEEKDAYS,
    Offer,
    OfferKind,
    Weeks,
    offer,
    taken,
)
from footcare_gui.domain.exercises.routine import Item, Library, Rung
from footcare_gui.domain.session.plan import Dose
from footcare_gui.domain.session.planning import Length, length_of
from footcare_gui.platform.places import library_file

TODAY = date(2026, 11, 23)
HEEL, TOES, WALK = ("heel_cord", ""), ("toe_press", ""), ("toe_walk", "")
LIGHT = {WALK: Dose(work_ms=20_000)}
BANDS = MyPlan((Entry("band_pull"), Entry("heel_cord")))
LIGHT_BANDS = MyPlan((Entry("band_pull", "5x5"), Entry("heel_cord")))
ALL_STEPS = {HEEL: Dose(repetitions=2), TOES: Dose(work_ms=5_000)}


@cache
def library() -> Library:
    return read_library(library_file()).library


def morning() -> MyPlan:
    return first_plan(library(), "morning")


def days_ago(*numbers: int) -> list[date]:
    return sorted(TODAY - timedelta(days=number) for number in numbers)


def every_day(weeks: int) -> list[date]:
    return days_ago(*range(1, 7 * (weeks - 1) + 2))


def offered(
    moved: Iterable[date],
    plan: MyPlan | None = None,
    doses: dict[tuple[str, str], Dose] | None = None,
    felt: Iterable[tuple[date, int]] = (),
    answered: date | None = None,
) -> Offer | None:
    weeks = Weeks(tuple(moved), tuple(felt), answered)
    return offer(library(), plan or morning(), doses or {}, weeks, TODAY)


def test_before_anything_was_done_nothing_is_offered() -> None:
    assert offered(()) is None


def test_the_first_weeks_offer_a_light_start_for_what_is_in_the_plan() -> None:
    for weeks in (1, 2):
        light = Offer(OfferKind.START_LIGHT, (Rung("band_pull", "5x5"),))
        assert offered(every_day(weeks), BANDS) == light


def test_an_own_dose_is_left_alone() -> None:
    assert offered(every_day(1), doses={WALK: Dose(work_ms=25_000)}) is None


def test_a_dose_of_its_own_for_each_side_is_left_alone() -> None:
    apart = {("heel_cord", ""): Dose(None, None, Dose(45_000, 2))}
    usual, own = offered(every_day(5)), offered(every_day(5), doses=apart)
    assert usual is not None
    assert [rung.exercise for rung in usual.rungs] == ["heel_cord"]
    assert own is None or "heel_cord" not in [rung.exercise for rung in own.rungs]
    light = {WALK: Dose(20_000, None, Dose(25_000))}
    assert offered(every_day(3), doses=light) is None


def test_the_third_week_offers_the_usual_doses_to_who_began_lightly() -> None:
    assert offered(every_day(3), doses=LIGHT) == Offer(OfferKind.USUAL_DOSE, (Rung("toe_walk"),))
    assert offered(every_day(3)) is None


def test_from_the_fifth_week_one_step_at_a_time_in_the_librarys_order() -> None:
    assert offered(every_day(4)) is None
    assert offered(every_day(5)) == Offer(OfferKind.STEP_UP, (Rung("heel_cord", repetitions=2),))
    later = offered(every_day(6), doses={HEEL: Dose(repetitions=2)})
    assert later == Offer(OfferKind.STEP_UP, (Rung("toe_press", work_ms=5_000),))


def test_after_all_steps_three_days_a_week_are_offered_from_the_ninth_week() -> None:
    assert offered(every_day(8), doses=ALL_STEPS) is None
    assert offered(every_day(9), doses=ALL_STEPS) == Offer(OfferKind.KEEP)


@pytest.mark.parametrize(
    ("days", "expected"), [((1, 2, 3, 4, 5, 6), True), ((1, 2, 3, 4, 5), False)]
)
def test_only_a_week_kept_to_by_four_fifths_moves_on(days: tuple[int, ...], expected: bool) -> None:
    moved = days_ago(35, *days)
    assert (offered(moved) is not None) is expected


def test_chosen_days_are_the_week_to_keep_to() -> None:
    entry = Entry("heel_cord", weekdays=frozenset({0, 2, 4}))
    moved = days_ago(35, 3, 5, 7)  # Friday, Wednesday, Monday
    assert offered(moved, MyPlan((entry,))) is not None
    assert offered(moved[:-1], MyPlan((entry,))) is None


def test_a_week_that_felt_bad_once_does_not_move_on() -> None:
    assert offered(every_day(5), felt=[(TODAY - timedelta(days=2), 4)]) is None
    assert offered(every_day(5), felt=[(TODAY - timedelta(days=2), 3)]) is not None


def test_feeling_bad_twice_offers_the_last_step_back() -> None:
    felt = [(TODAY - timedelta(days=number), 5) for number in (2, 9)]
    back = offered(every_day(7), doses=ALL_STEPS, felt=felt)
    assert back == Offer(OfferKind.STEP_BACK, (Rung("heel_cord"), Rung("toe_press")))
    alone = {HEEL: Dose(repetitions=2)}
    assert offered(every_day(7), doses=alone, felt=felt) == Offer(
        OfferKind.STEP_BACK, (Rung("heel_cord"),)
    )
    assert offered(every_day(7), doses=ALL_STEPS, felt=felt, answered=TODAY) is None


def test_without_a_step_to_take_back_the_light_start_is_offered() -> None:
    felt = [(TODAY - timedelta(days=number), 5) for number in (2, 3)]
    back = offered(every_day(7), BANDS, felt=felt)
    assert back == Offer(OfferKind.STEP_BACK, (Rung("band_pull", "5x5"),))
    assert offered(every_day(7), LIGHT_BANDS, felt=felt) is None


def test_what_stays_of_a_plan_is_planned_once(monkeypatch: pytest.MonkeyPatch) -> None:
    planned: list[str] = []

    def counted(known: Library, item: Item, *rest: Any) -> Length:
        planned.append(item.exercise)
        return length_of(known, item, *rest)

    monkeypatch.setattr(progression, "length_of", counted)
    assert offered(every_day(1)) is None
    assert sorted(planned) == sorted([*(one.exercise for one in morning().entries), "toe_walk"])


@pytest.mark.parametrize("moved", [every_day(1), days_ago(30, 8)])
def test_what_spares_less_than_a_quarter_of_time_or_work_is_not_offered(moved: list[date]) -> None:
    lighter = Rung("toe_walk", work_ms=20_000)
    assert lighter in library().ladder.first
    assert offered(moved) is None, "ten seconds of the morning's 4:42"
    alone = offered(moved, MyPlan((Entry("toe_walk"),)))
    assert alone is not None
    assert alone.rungs == (lighter,), "ten seconds of thirty"


def test_seven_missed_days_offer_a_step_back_and_six_do_not() -> None:
    assert offered(days_ago(30, 8), BANDS) == Offer(
        OfferKind.STEP_BACK, (Rung("band_pull", "5x5"),), after_gap=True
    )
    assert offered(days_ago(30, 7), BANDS) is None


def test_an_answer_holds_for_a_week() -> None:
    for ago, expected in ((0, False), (6, False), (7, True)):
        found = offered(every_day(5), answered=TODAY - timedelta(days=ago))
        assert (found is not None) is expected


def test_an_answer_from_the_future_holds_nothing() -> None:
    assert offered(every_day(5), answered=TODAY + timedelta(days=400)) is not None


# ---- taking it -----------------------------------------------------------------------------------


def test_taking_a_step_changes_only_its_dose() -> None:
    step = Offer(OfferKind.STEP_UP, (Rung("heel_cord", repetitions=2),))
    plan, doses = taken(library(), step, morning(), LIGHT)
    assert plan == morning()
    assert doses == {**LIGHT, HEEL: Dose(repetitions=2)}


def test_taking_a_step_back_forgets_the_own_dose() -> None:
    back = Offer(OfferKind.STEP_BACK, (Rung("heel_cord"),))
    assert taken(library(), back, morning(), ALL_STEPS)[1] == {TOES: Dose(work_ms=5_000)}


def test_a_light_form_is_taken_and_left_again() -> None:
    plan = MyPlan((Entry("band_pull", weekdays=frozenset({1})),))
    light, doses = taken(
        library(), Offer(OfferKind.START_LIGHT, (Rung("band_pull", "5x5"),)), plan, {}
    )
    assert light.entries == (Entry("band_pull", "5x5", weekdays=frozenset({1})),)
    usual, _ = taken(library(), Offer(OfferKind.USUAL_DOSE, (Rung("band_pull"),)), light, doses)
    assert usual == plan


def test_a_chosen_form_stays() -> None:
    plan = MyPlan((Entry("toe_press", "seated"),))
    step = Offer(OfferKind.STEP_UP, (Rung("toe_press", work_ms=5_000),))
    kept, doses = taken(library(), step, plan, {})
    assert kept == plan
    assert doses == {("toe_press", "seated"): Dose(work_ms=5_000)}


def test_keeping_what_was_reached_chooses_days() -> None:
    plan, _ = taken(library(), Offer(OfferKind.KEEP), morning(), ALL_STEPS)
    assert {entry.weekdays for entry in plan.entries} == {KEPT_WEEKDAYS}
    assert offered(every_day(9), plan, ALL_STEPS) is None


ENTRIES = st.lists(st.sampled_from(sorted(library().exercises)), max_size=10, unique=True)


@given(
    ENTRIES,
    st.frozensets(st.integers(0, 80), max_size=60),
    st.lists(st.tuples(st.integers(0, 13), st.integers(0, 10)), max_size=8),
)
def test_what_was_taken_is_not_offered_again_and_touches_only_the_plan(
    names: list[str], moved: frozenset[int], felt: list[tuple[int, int]]
) -> None:
    plan = MyPlan(tuple(map(Entry, names)))
    doses: dict[tuple[str, str], Dose] = {}
    scores = [(TODAY - timedelta(days=ago), score) for ago, score in felt]
    seen = set()
    for _ in range(20):
        found = offered(days_ago(*moved), plan, doses, scores)
        if found is None:
            break
        assert found not in seen
        assert {rung.exercise for rung in found.rungs} <= set(names)
        seen.add(found)
        plan, kept = taken(library(), found, plan, doses)
        doses = dict(kept)
        assert [entry.exercise for entry in plan.entries] == names
    else:
        pytest.fail("offers without an end")
