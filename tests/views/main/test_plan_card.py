"""The card of My plan: how often an exercise comes, and on which days."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.today.agenda import Remembered
from footcare_gui.domain.today.schedule import Completion, Past
from footcare_gui.views.main.exercise_model import ROW_ROLE, Badge
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import NOON, Room, open_room
from tests.kits.main_kit import click, find, library, live

__all__ = ["library", "live"]
PLAN = MyPlan(
    tuple(map(Entry, ("toe_walk", "toe_press", "pencil_grip", "heel_cord", "foot_massage")))
)


PAST = Past(
    (
        Completion("toe_walk", NOON - timedelta(hours=1)),
        Completion("toe_press", NOON - timedelta(hours=1)),
        Completion("pencil_grip", NOON - timedelta(days=1)),
        Completion("heel_cord", NOON - timedelta(hours=5)),
    )
)


@pytest.fixture
def room(qtbot: QtBot, live: LiveTheme, library: Library) -> Room:
    preferences = Preferences(greeted=True, my_plan=PLAN)
    return open_room(qtbot, live, library, Remembered(PAST), preferences)


def badge(room: Room, exercise: str) -> Badge | None:
    model = room.window.choice.exercises.model
    badge: Badge | None = model.index(model.row_of(exercise)).data(ROW_ROLE).badge
    return badge


def show(room: Room, exercise: str, variant: str = "") -> None:
    room.window.detail.show_exercise(exercise, variant)
    QApplication.processEvents()


def entry(room: Room, exercise: str) -> Entry | None:
    plan = room.choices.preferences.my_plan
    assert plan is not None
    return plan.entry(exercise)


def test_the_card_says_how_it_stands_and_how_often_it_comes(room: Room) -> None:
    show(room, "heel_cord")
    assert find(room.window, "plan_stands").text() == "Due now, 1 of 2 done today."
    assert find(room.window, "plan_rhythm").text() == "Twice a day, at least 4 hours apart"
    show(room, "pencil_grip")
    assert find(room.window, "plan_rhythm").text() == (
        "Once a day, on 3 days a week at most, with a day of rest in between"
    )


def times(room: Room) -> Any:
    return find(room.window, "times_stepper_value").text()


def test_how_often_a_day_can_be_turned_within_its_bounds(room: Room) -> None:
    show(room, "heel_cord")
    assert times(room) == "2"
    click(room.window, "times_stepper_more")
    assert times(room) == "3"
    assert not find(room.window, "times_stepper_more").isEnabled()
    kept = entry(room, "heel_cord")
    assert kept is not None
    assert kept.times_a_day == 3
    for _ in range(2):
        click(room.window, "times_stepper_less")
    assert times(room) == "1"
    assert not find(room.window, "times_stepper_less").isEnabled()
    shown = badge(room, "heel_cord")
    assert shown is not None
    assert shown.text == "✓ Done"


def test_what_is_not_for_every_day_has_no_times_a_day(room: Room) -> None:
    show(room, "pencil_grip")
    assert not find(room.window, "times_stepper").isVisible()


def test_days_can_be_chosen_and_let_go(room: Room) -> None:
    show(room, "foot_massage")
    assert find(room.window, "plan_days_chosen").text() == "On any day"
    for day in (2, 4):
        click(room.window, f"plan_day_{day}")
    kept = entry(room, "foot_massage")
    assert kept is not None
    assert kept.weekdays == {2, 4}
    assert find(room.window, "plan_days_chosen").text() == "Only on these days"
    shown = badge(room, "foot_massage")
    assert shown is not None
    assert shown.text == "Wed"  # it is Monday
    for day in (2, 4):
        click(room.window, f"plan_day_{day}")
    assert entry(room, "foot_massage") == Entry("foot_massage")


def test_all_seven_days_are_any_day(room: Room) -> None:
    show(room, "foot_massage")
    for day in range(7):
        click(room.window, f"plan_day_{day}")
    assert entry(room, "foot_massage") == Entry("foot_massage")
    assert not find(room.window, "plan_day_0").isChecked()
