"""What today's card offers: the session, the wishes, the question, and what waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.choices.choices import Choices
from footcare_gui.domain.choices.dosing import dials_of
from footcare_gui.domain.choices.learning import Lesson
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.only_today import OnlyToday
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.progression import Offer, OfferKind, Weeks
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.plan import Dose
from footcare_gui.domain.today.agenda import Agenda, Remembered, agenda_of
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.domain.today.prospect import TodaysProspect, following, todays_prospect
from footcare_gui.platform.places import library_file

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MORNING = ("ankle_circles", "toe_press", "heel_cord", "toe_walk")
OLD = Debt("a", NOON - timedelta(days=2), "toe_stretch", "", Side.LEFT, 10_000, 10_000)
DEBT = Debt("b", NOON - timedelta(days=1), "heel_cord", "", Side.RIGHT, 18_000, 18_000)
FIRST_WEEK = Weeks(((NOON - timedelta(days=1)).date(),))


@cache
def library() -> Library:
    return read_library(library_file()).library


def agenda(known: Remembered | None = None, preferences: Preferences | None = None) -> Agenda:
    return agenda_of(library(), preferences or Preferences(), known or Remembered(), NOON, UTC)


def prospect(choices: Choices, known: Remembered | None = None) -> TodaysProspect:
    return todays_prospect(library(), agenda(known, choices.preferences), choices)


def done(*names: str) -> Past:
    return Past(tuple(Completion(name, NOON - timedelta(minutes=30)) for name in names))


def wished(*wishes: Wish) -> Choices:
    return Choices(wishes=frozenset(wishes))


def test_what_is_due_is_offered_with_what_to_fetch() -> None:
    offered = prospect(Choices())
    assert {item.exercise for item in offered.items} == set(MORNING)
    assert offered.plan is not None
    assert {segment.exercise for segment in offered.plan.segments} == set(MORNING)
    assert offered.equipment != ()
    assert (offered.left, offered.question) == ((), None)


def test_what_has_no_room_is_left_for_next_time_but_a_wish_does_not_count() -> None:
    everything = Preferences(my_plan=MyPlan(tuple(map(Entry, library().exercises))))
    offered = prospect(Choices(everything))
    inside = {item.exercise for item in offered.items}
    assert offered.left == tuple(name for name in library().exercises if name not in inside)
    assert len(offered.left) == 6
    assert prospect(Choices(everything, wishes=frozenset({Wish.SEATED}))).left == ()


def test_a_wish_makes_the_session_another() -> None:
    plan = prospect(wished(Wish.SEATED)).plan
    assert plan is not None
    assert {segment.posture for segment in plan.segments} == {Posture.SEATED}


def test_a_wish_that_changes_nothing_any_more_is_let_go() -> None:
    all_done = Remembered(done(*MORNING))
    offered = prospect(wished(Wish.TWO_MINUTES), all_done)
    assert (offered.useful, offered.wishes, offered.plan) == ((Wish.GENTLER,), frozenset(), None)
    assert prospect(wished(Wish.GENTLER), all_done).plan is not None


def test_an_own_dose_changes_the_session() -> None:
    usual = prospect(Choices()).plan
    turned = prospect(Choices(today_only={("heel_cord", ""): Dose(repetitions=2)})).plan
    assert usual is not None
    assert turned is not None
    assert turned.total_ms != usual.total_ms


def without(choices: Choices, *names: str) -> Choices:
    """The same with some left out for the day."""
    left_out = OnlyToday(frozenset(names))
    return choices.with_only_today(NOON.date(), lambda _: left_out)


def test_what_waits_takes_the_place_of_what_is_left_out_for_today() -> None:
    everything = Preferences(my_plan=MyPlan(tuple(map(Entry, library().exercises))))
    usual = prospect(Choices(everything))
    out, *kept = [item.exercise for item in usual.items]
    less = prospect(without(Choices(everything), out))
    assert {item.exercise for item in less.items} == {*kept, usual.left[0]}
    assert less.left_out == (out,)
    assert set(less.can_be_left_out) == {out, *kept, usual.left[0]}
    assert less.left == usual.left[1:]
    gentle = prospect(without(Choices(everything, wishes=frozenset({Wish.GENTLER})), out))
    assert out not in {item.exercise for item in gentle.items}


def test_all_of_today_can_be_left_out_and_it_is_not_due_until_another_day() -> None:
    out = without(Choices(), *MORNING)
    assert prospect(out).plan is None
    left = agenda(None, out.preferences)
    assert (left.due, {state.is_left_out for state in left.states}) == (0, {True})
    later = agenda_of(library(), out.preferences, Remembered(), NOON + timedelta(days=1), UTC)
    assert (later.due, {state.is_left_out for state in later.states}) == (4, {False})


# ---- questions -----------------------------------------------------------------------------------


def test_the_oldest_debt_is_asked_about_before_any_offer() -> None:
    known = Remembered(debts=(OLD, DEBT), weeks=FIRST_WEEK)
    bands = Choices(Preferences(my_plan=MyPlan((Entry("band_pull"),))))
    assert prospect(bands, known).question == OLD
    less = bands.with_only_today(NOON.date(), lambda only: only.with_put_off(OLD))
    assert prospect(less, known).question == DEBT
    none = less.with_only_today(NOON.date(), lambda only: only.with_put_off(DEBT))
    offer = prospect(none, known).question
    assert isinstance(offer, Offer)
    assert offer.kind is OfferKind.START_LIGHT


def test_after_a_high_number_nothing_more_is_asked_for() -> None:
    known = Remembered(debts=(OLD, DEBT), weeks=FIRST_WEEK)
    assert prospect(Choices(), replace(known, noted=(NOON.date(), 6))).question == OLD
    assert prospect(Choices(), replace(known, noted=(NOON.date(), 7))).question is None


def test_a_debt_taken_in_is_in_the_session_and_asks_for_no_other() -> None:
    known = Remembered(debts=(DEBT, OLD))
    taken = prospect(Choices(debt=DEBT), known)
    assert (taken.debt, taken.question) == (DEBT, None)
    assert taken.plan is not None
    extra = [s for s in taken.plan.segments if s.duration_ms == 18_000 and s.kind.is_work]
    assert [segment.side for segment in extra] == [Side.RIGHT]


def test_a_debt_of_what_is_not_due_is_in_the_session_and_not_among_its_exercises() -> None:
    debt = DEBT._replace(exercise="heel_stretch")
    taken = prospect(Choices(debt=debt), Remembered(debts=(debt,)))
    assert taken.plan is not None
    assert "heel_stretch" in {segment.exercise for segment in taken.plan.segments}
    assert taken.items == prospect(Choices(), Remembered(debts=(debt,))).items


def test_a_debt_that_is_paid_by_now_is_not_taken_in() -> None:
    paid = prospect(Choices(debt=DEBT))
    assert paid.debt is None
    assert paid.plan == prospect(Choices()).plan


# ---- what comes next -----------------------------------------------------------------------------


@pytest.mark.parametrize(("names", "next_one"), [(MORNING, "toe_walk"), ((), None)])
def test_what_follows_is_what_comes_to_be_due_first(
    names: tuple[str, ...], next_one: str | None
) -> None:
    state = following(agenda(Remembered(done(*names))))
    assert (state.exercise if state else None) == next_one


def test_less_for_now_is_told_before_anything_is_asked_and_once() -> None:
    dosage = library().exercises["heel_cord"].usual.dosage
    before = dials_of(dosage, Dose())
    lesson = Lesson(
        ("heel_cord", ""), Dose(15_000), before.turned("work_ms", 15_000), before, NOON, dosage
    )
    known = Remembered(debts=(DEBT,))
    told = prospect(Choices(lessons={lesson.key: lesson}), known)
    assert told.question == lesson
    assert told.plan is not None
    assert 15_000 in {s.duration_ms for s in told.plan.segments if s.exercise == "heel_cord"}
    held = Choices(lessons={lesson.key: lesson._replace(is_known=True)})
    assert prospect(held, known).question == DEBT
    other = Lesson(("foot_massage", ""), Dose(), before, before, NOON, dosage)
    assert prospect(Choices(lessons={other.key: other}), known).question == DEBT, "not of today"
