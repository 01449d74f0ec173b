"""What is due in the list, and My plan in the pane."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
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
from tests.kits.main_kit import click, find, library, live, open_window

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


def spoken(room: Room, exercise: str) -> str:
    model = room.window.choice.exercises.model
    index = model.index(model.row_of(exercise))
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def show(room: Room, exercise: str, variant: str = "") -> None:
    room.window.detail.show_exercise(exercise, variant)
    QApplication.processEvents()


def entry(room: Room, exercise: str) -> Entry | None:
    plan = room.choices.preferences.my_plan
    assert plan is not None
    return plan.entry(exercise)


# ---- the list ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("exercise", "text", "said"),
    [
        ("toe_walk", "From 13:00", "due again from 13:00, 1 of 3 done today"),
        ("toe_press", "✓ Done", "done for today"),
        ("pencil_grip", "Tue", "next on Tuesday"),
        ("heel_cord", "1 of 2", "due now, 1 of 2 done today"),
        ("foot_massage", "Due", "due now"),
    ],
)
def test_the_list_says_how_each_exercise_stands(
    room: Room, exercise: str, text: str, said: str
) -> None:
    shown = badge(room, exercise)
    assert shown is not None
    assert (shown.text, shown.spoken) == (text, said)
    assert spoken(room, exercise).endswith(f", {said}")


def test_states_differ_by_their_words_and_not_by_colour_alone(room: Room) -> None:
    texts = [badge(room, name) for name in ("toe_walk", "toe_press", "pencil_grip", "heel_cord")]
    assert len({shown.text for shown in texts if shown}) == 4


def test_what_is_not_in_the_plan_has_no_badge(room: Room) -> None:
    assert badge(room, "band_pull") is None
    assert "due" not in spoken(room, "band_pull")


def test_without_an_agenda_there_are_no_badges(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    model = window.choice.exercises.model
    assert all(model.index(row).data(ROW_ROLE).badge is None for row in range(model.rowCount()))


# ---- the pane ------------------------------------------------------------------------------------


def test_an_exercise_is_added_in_the_form_that_is_shown(room: Room) -> None:
    show(room, "ankle_circles", "seated")
    assert find(room.window, "plan_button").accessibleName() == "Add to my plan"
    assert not find(room.window, "plan_card").isVisible()
    click(room.window, "plan_button")
    assert entry(room, "ankle_circles") == Entry("ankle_circles", "seated")
    assert find(room.window, "plan_card").isVisible()
    assert find(room.window, "plan_button").accessibleName() == "In my plan"
    assert badge(room, "ankle_circles") is not None


def test_and_removed_again(room: Room) -> None:
    show(room, "toe_press")
    click(room.window, "remove_from_plan")
    assert entry(room, "toe_press") is None
    assert badge(room, "toe_press") is None
    assert not find(room.window, "plan_card").isVisible()
    assert room.window.focusWidget() is find(room.window, "plan_button")


def test_the_first_change_keeps_what_everybody_begins_with(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library)
    show(room, "foot_massage")
    click(room.window, "plan_button")
    plan = room.choices.preferences.my_plan
    assert plan is not None
    assert [one.exercise for one in plan.entries] == [
        "ankle_circles",
        "toe_press",
        "heel_cord",
        "toe_walk",
        "foot_massage",
    ]


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


def test_the_form_in_the_plan_can_be_changed(room: Room) -> None:
    show(room, "pencil_grip", "seated")
    click(room.window, "take_this_form")
    assert entry(room, "pencil_grip") == Entry("pencil_grip", "seated")
    assert not find(room.window, "take_this_form").isVisible()


def test_the_button_of_what_is_in_the_plan_leads_to_its_card(room: Room) -> None:
    room.window.resize(1024, 680)
    show(room, "heel_cord")
    card = find(room.window, "plan_card")
    assert card.visibleRegion().isEmpty()
    click(room.window, "plan_button")
    QApplication.processEvents()
    assert not card.visibleRegion().isEmpty()


def test_the_plan_survives_the_preferences_dialog(room: Room) -> None:
    show(room, "foot_massage")
    click(room.window, "remove_from_plan")
    room.window.open_preferences()
    dialog = find(room.window, "preferences_dialog")
    click(dialog, "unsteady")
    assert entry(room, "foot_massage") is None
    assert entry(room, "heel_cord") is not None
    dialog.close()
