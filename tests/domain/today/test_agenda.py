"""Today as one value: the plan, what is due, what is wished for, what is offered."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.choices.learning import Once
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences, my_plan_of
from footcare_gui.domain.choices.progression import OfferKind, Weeks
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.plan import Dose, PlanOptions
from footcare_gui.domain.today.agenda import (
    Agenda,
    Remembered,
    agenda_of,
    useful_wishes,
    wished_session,
)
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.domain.today.schedule import DueKind
from footcare_gui.platform.places import library_file

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MORNING = ("ankle_circles", "toe_press", "heel_cord", "toe_walk")


@cache
def library() -> Library:
    return read_library(library_file()).library


def agenda(
    preferences: Preferences | None = None, known: Remembered | None = None, now: datetime = NOON
) -> Agenda:
    return agenda_of(library(), preferences or Preferences(), known or Remembered(), now, UTC)


def done(*names: str, at: datetime = NOON) -> Remembered:
    return Remembered(Past(tuple(Completion(name, at) for name in names)))


def test_everybody_begins_with_the_mornings_four_due() -> None:
    today = agenda()
    assert [state.exercise for state in today.states] == list(MORNING)
    assert today.due == 4
    assert today.next_at is None


def test_a_plan_that_was_emptied_stays_empty() -> None:
    preferences = Preferences(my_plan=MyPlan())
    assert my_plan_of(library(), preferences) == MyPlan()
    assert agenda(preferences).states == ()


def test_only_the_plan_is_ever_due() -> None:
    today = agenda(Preferences(my_plan=MyPlan((Entry("foot_massage"),))))
    assert [state.exercise for state in today.states] == ["foot_massage"]


def test_what_is_left_out_for_the_unsteady_is_never_due() -> None:
    today = agenda(Preferences(unsteady=True))
    assert "toe_walk" not in {state.exercise for state in today.states}
    assert wished_session(library(), today, PlanOptions(unsteady=True)) is not None


def test_what_is_next_is_the_first_of_all() -> None:
    today = agenda(known=done(*MORNING, at=NOON - timedelta(hours=1)))
    assert today.due == 0
    assert today.next_at == NOON + timedelta(hours=1)
    assert {state.kind for state in today.states} == {DueKind.DONE, DueKind.LATER_TODAY}


def test_what_felt_worse_today_rests_in_every_session() -> None:
    known = Remembered(Past(hurts=(Completion("ankle_circles", NOON - timedelta(hours=1)),)))
    today = agenda(known=known)
    assert today.resting == {"ankle_circles"}
    for wishes in (frozenset[Wish](), frozenset({Wish.GENTLER})):
        plan = wished_session(library(), today, PlanOptions(), wishes)
        assert plan is not None
        assert "ankle_circles" not in {segment.exercise for segment in plan.segments}
    tomorrow = agenda(known=known, now=NOON + timedelta(days=1))
    assert not tomorrow.resting


def test_what_was_too_much_today_is_in_no_gentle_session_though_it_was_done() -> None:
    def gentle(known: Remembered, now: datetime = NOON) -> set[str]:
        wishes = frozenset({Wish.GENTLER})
        plan = wished_session(library(), agenda(known=known, now=now), PlanOptions(), wishes)
        return {segment.exercise for segment in plan.segments} if plan is not None else set()

    usual = gentle(Remembered())
    assert usual
    ago = NOON - timedelta(minutes=15)
    known = Remembered(Past(too_much=tuple(Completion(name, ago) for name in usual)))
    assert not gentle(known) & usual
    assert gentle(known, NOON + timedelta(days=1)) == usual


@pytest.mark.parametrize(("days_ago", "noted"), [(0, 8), (1, None)])
def test_the_last_number_of_the_day_is_known_until_the_next(
    days_ago: int, noted: int | None
) -> None:
    day = (NOON - timedelta(days=days_ago)).date()
    today = agenda(known=Remembered(noted=(day, 8)))
    assert today.noted == noted
    assert today.may_be_enough is (noted is not None)
    assert not agenda(known=Remembered(noted=(day, 6))).may_be_enough


def test_every_wish_makes_another_session_on_the_first_day() -> None:
    assert useful_wishes(library(), agenda(), PlanOptions()) == tuple(Wish)


def test_a_wish_that_changes_nothing_is_not_offered() -> None:
    walk = agenda(Preferences(my_plan=MyPlan((Entry("toe_walk"),))))
    assert useful_wishes(library(), walk, PlanOptions()) == (Wish.GENTLER,)
    nothing = agenda(known=done(*MORNING))
    assert useful_wishes(library(), nothing, PlanOptions()) == (Wish.GENTLER,)


def test_wishes_are_granted() -> None:
    def session(*wishes: Wish) -> tuple[int, set[Posture]]:
        plan = wished_session(library(), agenda(), PlanOptions(), frozenset(wishes))
        assert plan is not None
        return plan.total_ms, {segment.posture for segment in plan.segments}

    assert session(Wish.TWO_MINUTES)[0] <= 120_000
    assert session(Wish.TWO_MINUTES)[0] < session(Wish.THREE_MINUTES)[0] <= 180_000
    assert session(Wish.SEATED)[1] == {Posture.SEATED}
    length, postures = session(Wish.SEATED, Wish.TWO_MINUTES)
    assert length <= 120_000
    assert postures == {Posture.SEATED}
    assert session(Wish.GENTLER)[1] <= {Posture.SEATED, Posture.LYING}


def test_what_a_side_is_owed_is_kept_while_it_can_be_done() -> None:
    heel = Debt("s", NOON, "heel_cord", "", Side.LEFT, 20_000, 20_000)
    gone = heel._replace(exercise="gone")
    grip = heel._replace(exercise="pencil_grip", variant="gone")
    assert agenda(known=Remembered(debts=(gone, grip, heel))).debts == (heel,)
    longer = wished_session(library(), agenda(), PlanOptions(), debt=heel)
    usual = wished_session(library(), agenda(), PlanOptions())
    assert longer is not None
    assert usual is not None
    assert longer.total_ms > usual.total_ms


def test_an_offer_waits_a_week_after_an_answer() -> None:
    known = Remembered(weeks=Weeks((date(2026, 11, 22),)))
    plan = MyPlan((Entry("band_pull"),))
    offered = agenda(Preferences(my_plan=plan), known).offer
    assert offered is not None
    assert offered.kind is OfferKind.START_LIGHT
    assert agenda(Preferences(my_plan=plan, offer_answered=NOON.date()), known).offer is None


TWICE = tuple(
    Once(("heel_cord", ""), NOON - timedelta(days=1 + ago), 30_000, True) for ago in (0, 1)
)


def test_what_was_too_much_twice_is_proposed_less_of() -> None:
    today = agenda(known=Remembered(times=TWICE))
    lesson = today.lessons["heel_cord", ""]
    assert lesson.dose == Dose(work_ms=15_000)
    assert agenda(known=Remembered(times=TWICE[:1])).lessons == {}


def test_of_what_was_too_much_no_step_is_offered() -> None:
    weeks = Weeks(tuple((NOON - timedelta(days=ago)).date() for ago in (40, 6, 5, 4, 3, 2, 1)))
    before = agenda(known=Remembered(weeks=weeks)).offer
    assert before is not None
    assert [rung.exercise for rung in before.rungs] == ["heel_cord"]
    after = agenda(known=Remembered(weeks=weeks, times=TWICE)).offer
    assert after is None or "heel_cord" not in [rung.exercise for rung in after.rungs]
