"""A window whose person has a plan of five, some of it done today."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.today.agenda import Remembered
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.views.main.exercise_model import ROW_ROLE, Badge
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import NOON, Room, open_room
from tests.kits.main_kit import library, live

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
