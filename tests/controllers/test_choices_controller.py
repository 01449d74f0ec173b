"""Choices are changed, kept and started in one place, whoever asks for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from PySide6.QtTest import QSignalSpy

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.choices import WHAT_IS_DUE
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.progression import Offer, Weeks
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.memory.ledger import OWED, Debt
from footcare_gui.domain.session.plan import Dose, SessionPlan
from footcare_gui.domain.today.agenda import Agenda, Remembered, agenda_of
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.platform.places import library_file

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MORNING = ("ankle_circles", "toe_press", "heel_cord", "toe_walk")
KEY = ("heel_cord", "")
DONE = Past(tuple(Completion(name, NOON - timedelta(minutes=30)) for name in MORNING))
DEBT = Debt("s", NOON - timedelta(days=1), "heel_cord", "", Side.RIGHT, 18_000, 18_000)


@cache
def library() -> Library:
    return read_library(library_file()).library


class Chooser:
    """A controller on settings in memory, with the plans it asks to start."""

    def __init__(self, settings: MemorySettings) -> None:
        self.settings = settings
        self.controller = ChoicesController(settings)
        self.controller.set_library(library())
        self.started: list[SessionPlan] = []
        self.controller.start_requested.connect(self.started.append)

    def look(self, known: Remembered | None = None) -> Agenda:
        """Tell the controller what is due under what is chosen now."""
        preferences = self.controller.preferences
        agenda = agenda_of(library(), preferences, known or Remembered(), NOON, UTC)
        self.controller.set_agenda(agenda)
        return agenda


@pytest.fixture
def chooser() -> Chooser:
    return Chooser(MemorySettings())


def first_sides(plan: SessionPlan) -> dict[str, Side]:
    sides: dict[str, Side] = {}
    for segment in plan.segments:
        sides.setdefault(segment.exercise, segment.side)
    return sides


# ---- what is chosen ------------------------------------------------------------------------------


def test_it_begins_with_what_was_kept_and_with_the_turn_of_last_time() -> None:
    kept, today = Preferences(wash=False), {KEY: Dose(10_000)}
    state = WindowState(exercise="heel_cord", side="right")
    controller = ChoicesController(MemorySettings(kept, today, state))
    assert controller.preferences == kept
    assert controller.value.today_only == today
    assert controller.options.begins == {KEY: Side.RIGHT}


def test_a_change_is_told_and_kept_once_and_no_change_not_at_all(chooser: Chooser) -> None:
    changed = QSignalSpy(chooser.controller.changed)
    preferences = QSignalSpy(chooser.controller.preferences_changed)
    for _ in range(2):
        chooser.controller.change(wash=False)
    assert (changed.count(), preferences.count()) == (1, 1)
    assert chooser.settings.preferences() == Preferences(wash=False)


def test_what_others_keep_meanwhile_is_taken_over_before_anything_is_kept(
    chooser: Chooser,
) -> None:
    others = {("toe_walk", ""): Dose(20_000)}
    chooser.settings.keep({"unsteady": True, "doses": others})
    chooser.controller.set_dose(KEY, Dose(10_000), True)
    assert chooser.controller.preferences == Preferences(
        unsteady=True, doses={**others, KEY: Dose(10_000)}
    )
    assert chooser.settings.preferences() == chooser.controller.preferences


def test_what_others_kept_can_be_taken_over_at_once(chooser: Chooser) -> None:
    chooser.settings.keep({"text_percent": 150})
    told = QSignalSpy(chooser.controller.preferences_changed)
    chooser.controller.read_again()
    assert (told.count(), chooser.controller.preferences.text_percent) == (1, 150)


def test_a_dose_for_today_is_kept_for_today_and_goes_with_the_suggested_one(
    chooser: Chooser,
) -> None:
    told = QSignalSpy(chooser.controller.preferences_changed)
    chooser.controller.set_dose(KEY, Dose(10_000), False)
    assert chooser.settings.today_doses() == {KEY: Dose(10_000)}
    chooser.controller.set_dose(KEY, Dose(), False)
    assert chooser.settings.today_doses() == {}
    assert (told.count(), chooser.settings.preferences()) == (0, Preferences())


def test_a_dose_turned_back_to_today_only_stays_kept_once_another_exercise_was_looked_at(
    chooser: Chooser,
) -> None:
    chooser.controller.set_dose(KEY, Dose(10_000), True)
    chooser.controller.settle_doses()
    chooser.controller.set_dose(KEY, Dose(20_000), False)
    assert chooser.settings.preferences().doses == {KEY: Dose(10_000)}


# ---- today ---------------------------------------------------------------------------------------


def test_what_is_due_is_chosen_once_it_is_known_but_a_routine_stays_chosen(
    chooser: Chooser,
) -> None:
    chosen = [chooser.controller.value.is_today]
    chooser.look()
    chosen.append(chooser.controller.value.is_today)
    chooser.controller.choose_routine("desk_break")
    chooser.look(Remembered(DONE))
    chosen.append(chooser.controller.value.is_today)
    assert chooser.settings.preferences().routine == "desk_break"
    chooser.controller.choose_routine(WHAT_IS_DUE)
    chosen.append(chooser.controller.value.is_today)
    assert chosen == [False, True, False, True]
    assert chooser.settings.preferences().routine == "desk_break"


def test_routines_are_listed_as_they_were_put_and_start_as_they_were(chooser: Chooser) -> None:
    first, second, *others = chooser.controller.library.routines
    chooser.controller.move_routine(second, -1)
    assert [one.id for one in chooser.controller.routines] == [second, first, *others]
    assert chooser.settings.preferences().routine_order.split()[:2] == [second, first]
    chooser.controller.move_routine(second, 1)
    assert chooser.settings.preferences().routine_order == ""


def test_an_empty_plan_leaves_the_routine(chooser: Chooser) -> None:
    chooser.controller.change(my_plan=MyPlan())
    chooser.look()
    assert not chooser.controller.value.is_today
    chooser.controller.begin_anew()
    assert not chooser.controller.value.is_today


def test_after_a_session_it_is_what_is_due_without_any_wish(chooser: Chooser) -> None:
    chooser.look()
    chooser.controller.wish(Wish.SEATED, True)
    chooser.controller.choose_routine("desk_break")
    chooser.controller.begin_anew()
    assert chooser.controller.value.is_today
    assert chooser.controller.value.wishes == frozenset()


def test_a_wish_that_has_become_void_does_not_come_back_by_itself(chooser: Chooser) -> None:
    chooser.look()
    chooser.controller.wish(Wish.TWO_MINUTES, True)
    assert chooser.controller.value.wishes == {Wish.TWO_MINUTES}
    chooser.look(Remembered(DONE))
    chooser.look()
    assert chooser.controller.value.wishes == frozenset()


@pytest.mark.parametrize("is_taken", [False, True])
def test_an_answer_to_an_offer_is_kept(chooser: Chooser, is_taken: bool) -> None:
    weeks = Weeks(((NOON - timedelta(days=1)).date(),))
    chooser.controller.change(my_plan=MyPlan((Entry("toe_walk"),)))
    offered = chooser.look(Remembered(weeks=weeks)).offer
    assert isinstance(offered, Offer)
    chooser.controller.answer_offer(offered, is_taken)
    kept = chooser.settings.preferences()
    assert kept.offer_answered == NOON.date()
    assert bool(kept.doses) is is_taken


def test_what_a_side_is_owed_is_put_off_taken_in_or_started_alone(chooser: Chooser) -> None:
    controller = chooser.controller
    chooser.look(Remembered(debts=(DEBT,)))
    controller.answer_debt(DEBT, False)
    assert controller.today is not None
    assert controller.today.question is None
    controller.answer_debt(DEBT, True)
    assert controller.today.debt == DEBT
    assert chooser.started == []
    controller.begin_anew()
    chooser.look(Remembered(DONE, debts=(DEBT,)))
    controller.answer_debt(DEBT, True)
    assert [plan.type for plan in chooser.started] == [OWED]


# ---- starts --------------------------------------------------------------------------------------


def test_each_start_starts_its_own(chooser: Chooser) -> None:
    controller = chooser.controller
    chooser.look()
    controller.start_today()
    controller.start_routine("desk_break")
    controller.start_exercise(KEY)
    controller.start_items((Item("toe_walk"), Item("heel_cord")))
    assert [(plan.id, plan.type) for plan in chooser.started] == [
        ("today", "routine"),
        ("desk_break", "routine"),
        ("heel_cord", "exercise"),
        ("selection", "selection"),
    ]


def test_the_chosen_one_is_what_is_due_or_the_routine(chooser: Chooser) -> None:
    chooser.controller.start_chosen()
    chooser.look()
    chooser.controller.start_chosen()
    chooser.controller.choose_routine("desk_break")
    chooser.controller.start_chosen()
    assert [plan.id for plan in chooser.started] == ["morning", "today", "desk_break"]


def test_who_starts_before_it_is_known_what_is_due_starts_just_that(chooser: Chooser) -> None:
    controller = chooser.controller
    controller.look_up_today = chooser.look
    awaited = controller.is_today_awaited
    controller.start_chosen()
    assert (awaited, controller.is_today_awaited) == (True, False)
    assert [plan.id for plan in chooser.started] == ["today"]


def test_where_my_plan_is_empty_there_is_no_today_to_wait_for(chooser: Chooser) -> None:
    controller = chooser.controller
    controller.look_up_today = chooser.look
    controller.change(my_plan=MyPlan())
    assert not controller.is_today_awaited
    controller.start_chosen()
    assert [plan.id for plan in chooser.started] == ["morning"]


def test_what_is_due_is_started_as_it_is_wished_for(chooser: Chooser) -> None:
    chooser.look()
    chooser.controller.wish(Wish.SEATED, True)
    chooser.controller.start_today()
    assert {segment.posture for segment in chooser.started[0].segments} == {Posture.SEATED}


def test_every_start_follows_the_turn_and_a_picked_side_wins_for_once(chooser: Chooser) -> None:
    chooser.look(Remembered(turns={KEY: Side.RIGHT}))
    chooser.controller.start_exercise(KEY, Side.LEFT)
    chooser.controller.start_exercise(KEY)
    chooser.controller.start_today()
    sides = [first_sides(plan)["heel_cord"] for plan in chooser.started]
    assert sides == [Side.LEFT, Side.RIGHT, Side.RIGHT]


def test_where_there_is_nothing_to_start_nothing_starts(chooser: Chooser) -> None:
    controller = chooser.controller
    controller.start_today()
    controller.start_routine("gone")
    controller.start_exercise(("gone", ""))
    controller.start_items(())
    chooser.look(Remembered(DONE))
    controller.start_chosen()
    controller.start_extra_hold(DEBT._replace(exercise="gone"))
    assert chooser.started == []


def test_what_a_routine_is_said_to_be_is_what_is_started(chooser: Chooser) -> None:
    controller = chooser.controller
    chooser.look()
    for routine in ("desk_break", "full_ten"):
        controller.choose_routine(routine)
        controller.start_chosen()
        assert controller.routine_prospect(routine).plan == chooser.started[-1]


def test_a_plan_is_asked_for_by_the_id_of_a_routine_or_an_exercise() -> None:
    controller = ChoicesController(MemorySettings())
    controller.set_library(library())
    controller.set_dose(KEY, Dose(20_000), True)
    assert controller.session_plan("morning").type == "routine"
    plan = controller.session_plan("heel_cord")
    assert (plan.type, max(s.duration_ms for s in plan.segments)) == ("exercise", 20_000)
    with pytest.raises(KeyError):
        controller.session_plan("nothing_of_ours")
