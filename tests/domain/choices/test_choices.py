"""What is chosen, as one value: doses for good and for today, turns, and what Start starts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from footcare_gui.domain.choices.choices import WHAT_IS_DUE, Choices, Doses
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.progression import Offer, OfferKind
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.exercises.routine import Item, Library, Routine, Rung
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.plan import Dose, EmptyPlanError, Kind, SessionPlan
from footcare_gui.domain.session.shown import ShownExercise
from tests.builders import CIRCLES, GRIP, STRETCH, WALK, make_library

KEY = ("stretch", "")
MINE, SHORTER, LONGER = Dose(20_000), Dose(10_000), Dose(40_000)


def with_routines(*exercises: Exercise) -> Library:
    """A library of these exercises, with a routine of all and one of the last."""
    items = tuple(Item(exercise.id) for exercise in exercises)
    routines = (Routine("all", "All", items), Routine("last", "Last", items[-1:]))
    return make_library(*exercises)._replace(routines={one.id: one for one in routines})


LIBRARY = with_routines(WALK, STRETCH, GRIP, CIRCLES)
STANDS = WALK._replace(usual=WALK.usual._replace(needs_balance=True))
UNSTEADY = Choices(Preferences(unsteady=True))
DEBT = Debt("s", datetime(2026, 3, 1, tzinfo=UTC), "stretch", "", Side.RIGHT, 18_000, 18_000)


def first_side(plan: SessionPlan | None) -> Side:
    assert plan is not None
    return plan.segments[0].side


def work_ms(plan: SessionPlan | None) -> int:
    assert plan is not None
    return next(segment.duration_ms for segment in plan.segments if segment.kind is Kind.HOLD)


# ---- doses ---------------------------------------------------------------------------------------


def test_a_dose_for_today_wins_and_leaves_what_is_kept() -> None:
    chosen = Choices(Preferences(doses={KEY: MINE})).with_dose(KEY, SHORTER, from_now_on=False)
    assert chosen.preferences.doses == {KEY: MINE}
    assert chosen.today_only == {KEY: SHORTER}
    assert chosen.plan_options(LIBRARY).doses == {KEY: SHORTER}


def test_what_is_to_be_kept_is_what_differs_from_before() -> None:
    before = Choices(Preferences(doses={KEY: MINE}), today_only={KEY: SHORTER})
    after = before.with_dose(KEY, LONGER, from_now_on=True)
    assert after.changed_preferences(before) == {"doses": {KEY: LONGER}}
    assert after.changed_doses(before) == {KEY: None}
    assert before.changed_doses(after) == {KEY: SHORTER}
    assert (after.changed_preferences(after), after.changed_doses(after)) == ({}, {})


def test_from_now_on_takes_the_one_for_today_along() -> None:
    chosen = Choices(today_only={KEY: SHORTER}).with_dose(KEY, LONGER, from_now_on=True)
    assert (chosen.preferences.doses, chosen.today_only) == ({KEY: LONGER}, {})


def test_what_was_kept_before_comes_back_where_it_is_for_today_only_after_all() -> None:
    chosen = Choices(Preferences(doses={KEY: MINE}))
    turned = chosen.with_dose(KEY, SHORTER, from_now_on=True)
    turned = turned.with_dose(KEY, LONGER, from_now_on=True)
    back = turned.with_dose(KEY, LONGER, from_now_on=False)
    assert (back.preferences.doses, back.today_only) == ({KEY: MINE}, {KEY: LONGER})


def test_what_was_suggested_before_comes_back_too() -> None:
    turned = Choices().with_dose(KEY, SHORTER, from_now_on=True)
    assert turned.with_dose(KEY, SHORTER, from_now_on=False).preferences.doses == {}


def test_once_the_turning_is_over_what_is_kept_then_comes_back() -> None:
    settled = Choices().with_dose(KEY, MINE, from_now_on=True).with_doses_settled()
    back = settled.with_dose(KEY, LONGER, from_now_on=True).with_dose(
        KEY, LONGER, from_now_on=False
    )
    assert back.preferences.doses == {KEY: MINE}


@pytest.mark.parametrize("from_now_on", [False, True])
def test_back_to_suggested_leaves_nothing_of_ones_own(from_now_on: bool) -> None:
    chosen = Choices(Preferences(doses={KEY: MINE}), today_only={KEY: SHORTER})
    back = chosen.with_dose(KEY, Dose(), from_now_on=from_now_on)
    assert (back.preferences.doses, dict(back.today_only)) == ({}, {})


def test_no_plan_ever_has_a_dose_beyond_its_bounds_or_of_what_is_gone() -> None:
    wild = {("circles", ""): Dose(99_000), ("gone", ""): Dose(5_000), ("stretch", "gone"): MINE}
    options = Choices(Preferences(doses=wild)).plan_options(LIBRARY)
    assert set(options.doses) == {("circles", "")}
    assert options.doses["circles", ""] == Dose()


# ---- preferences ---------------------------------------------------------------------------------


def test_a_preference_changes_alone_and_an_unknown_one_is_no_preference() -> None:
    chosen = Choices(today_only={KEY: MINE}).changed(wash=False)
    assert chosen == Choices(Preferences(wash=False), today_only={KEY: MINE})
    with pytest.raises(TypeError, match="colour"):
        Choices().changed(colour="red")


def test_my_plan_changes_from_what_everybody_begins_with() -> None:
    begun = Choices(Preferences(routine="last")).with_entry(LIBRARY, Entry("grip", "", 2))
    others = (Entry("walk"), Entry("stretch"))
    circles = Entry("circles")
    assert begun.preferences.my_plan == MyPlan((*others, Entry("grip", "", 2), circles))
    left = begun.without_entry(LIBRARY, "circles").without_entry(LIBRARY, "gone")
    assert left.preferences.my_plan == MyPlan((*others, Entry("grip", "", 2)))


@pytest.mark.parametrize(
    ("kept", "today", "keeps"),
    [({KEY: MINE}, {}, True), ({KEY: MINE}, {KEY: SHORTER}, False), ({}, {}, False)],
)
def test_a_dose_holds_from_now_on_unless_there_is_one_for_today(
    kept: Doses, today: Doses, keeps: bool
) -> None:
    assert Choices(Preferences(doses=kept), today_only=today).keeps_dose(KEY) is keeps


def test_an_offer_left_is_answered_and_changes_nothing_else() -> None:
    offered = Offer(OfferKind.STEP_UP, (Rung("stretch", work_ms=40_000),))
    plan, day = MyPlan((Entry("stretch"),)), date(2026, 3, 2)
    left = Choices().with_offer_answered(LIBRARY, offered, plan, day, is_taken=False)
    assert left.preferences == Preferences(offer_answered=day)
    taken = Choices().with_offer_answered(LIBRARY, offered, plan, day, is_taken=True)
    assert taken.preferences == Preferences(
        offer_answered=day, my_plan=plan, doses={KEY: Dose(40_000)}
    )


# ---- what the big button is to start -------------------------------------------------------------


def test_a_routine_that_is_gone_gives_way_to_the_first() -> None:
    assert Choices(Preferences(routine="last")).routine(LIBRARY) == "last"
    assert Choices(Preferences(routine="gone")).routine(LIBRARY) == "all"
    assert Choices().routine(make_library()) == ""


def test_a_routine_chosen_is_kept_and_what_is_due_leaves_it_kept() -> None:
    chosen = Choices(is_today=True).with_routine("all")
    assert (chosen.is_today, chosen.preferences.routine) == (False, "all")
    back = chosen.with_routine(WHAT_IS_DUE)
    assert (back.is_today, back.preferences.routine) == (True, "all")


DAY = date(2026, 3, 4)


def test_after_a_session_nothing_is_wished_for_but_what_was_put_off_stays_so() -> None:
    wished = Choices().with_wish(Wish.SEATED, is_wanted=True)
    taken = wished.with_debt_taken(DEBT)
    assert taken.debt == DEBT
    asked = taken.with_only_today(DAY, lambda only: only.with_put_off(DEBT))
    anew = asked.anew(is_today=True)
    assert (anew.is_today, anew.wishes, anew.debt) == (True, frozenset(), DEBT)
    assert not anew.only_on(DAY).asks(DEBT)
    assert anew.only_on(DAY + timedelta(days=1)).asks(DEBT), "on another day"


# ---- what each Start starts ----------------------------------------------------------------------


def test_an_exercise_begins_with_whose_turn_it_is_unless_a_side_is_picked() -> None:
    chosen = Choices(turns={KEY: Side.RIGHT})
    shown = ShownExercise(STRETCH)
    assert first_side(chosen.exercise_prospect(LIBRARY, shown).plan) is Side.RIGHT
    picked = shown._replace(picked=Side.LEFT)
    assert first_side(chosen.exercise_prospect(LIBRARY, picked).plan) is Side.LEFT


def test_turns_are_left_aside_where_one_side_always_begins() -> None:
    chosen = Choices(Preferences(first_side=Side.LEFT), turns={KEY: Side.RIGHT})
    prospect = chosen.exercise_prospect(LIBRARY, ShownExercise(STRETCH))
    assert first_side(prospect.plan) is Side.LEFT


def test_a_routine_and_a_selection_take_the_same_doses_and_turns() -> None:
    chosen = Choices(today_only={KEY: SHORTER}, turns={KEY: Side.RIGHT})
    routine = chosen.routine_prospect(LIBRARY, "all")
    selection = chosen.selection_prospect(LIBRARY, (Item("stretch"),))
    alone = chosen.exercise_prospect(LIBRARY, ShownExercise(STRETCH))
    assert [one.id for one in (routine.plan, selection.plan, alone.plan) if one] == [
        "all",
        "selection",
        "stretch",
    ]
    assert first_side(selection.plan) is Side.RIGHT
    assert work_ms(routine.plan) == work_ms(selection.plan) == work_ms(alone.plan) == 10_000


def test_nothing_left_to_do_is_no_plan() -> None:
    library = with_routines(STANDS)
    assert UNSTEADY.routine_prospect(library, "all").plan is None
    assert UNSTEADY.selection_prospect(library, (Item("walk"),)).plan is None
    assert UNSTEADY.exercise_prospect(library, ShownExercise(STANDS)).plan is None
    assert Choices().routine_prospect(library, "gone").plan is None
    assert Choices().selection_prospect(library, ()).plan is None


def test_what_to_do_and_to_fetch_is_of_what_is_left() -> None:
    chair = STRETCH._replace(usual=STRETCH.usual._replace(equipment=(("chair",),)))
    mat = STANDS._replace(usual=STANDS.usual._replace(equipment=(("mat",),)))
    library = with_routines(mat, chair)
    prospect = UNSTEADY.routine_prospect(library, "all")
    assert (prospect.items, prospect.equipment) == ((Item("stretch"),), (("chair",),))
    assert set(Choices().routine_prospect(library, "all").equipment) == {("chair",), ("mat",)}


def test_a_plan_can_be_asked_for_by_the_name_of_a_routine_or_an_exercise() -> None:
    assert Choices().named_plan(LIBRARY, "stretch").type == "exercise"
    assert Choices().named_plan(LIBRARY, "all").type == "routine"
    with pytest.raises(KeyError):
        Choices().named_plan(LIBRARY, "gone")
    with pytest.raises(EmptyPlanError):
        UNSTEADY.named_plan(make_library(STANDS), "walk")
