"""What is due in the list, and My plan in the pane."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import Room, open_room
from tests.kits.main_kit import click, find, library, live
from tests.kits.my_plan_kit import badge, entry, room, show

__all__ = ["library", "live", "room"]


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
    first = find(room.window, "remove_from_plan")
    assert room.window.focusWidget() is first
    assert find(room.window, "focus_ring").target is first
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert card.isAncestorOf(room.window.focusWidget())


def test_the_button_says_that_it_leads_on_and_is_no_switch(room: Room) -> None:
    room.window.resize(1500, 900)
    show(room, "heel_cord")
    button = find(room.window, "plan_button")
    assert (button.text(), button._icon) == ("In my plan", "down")
    assert button.accessibleDescription().startswith("Shows below how often")
    show(room, "toe_stretch")
    assert (button.text(), button._icon) == ("Add to my plan", "plus")
    assert button.accessibleDescription() == ""


def test_the_plan_survives_the_preferences_dialog(room: Room) -> None:
    show(room, "foot_massage")
    click(room.window, "remove_from_plan")
    room.window.open_preferences()
    dialog = find(room.window, "preferences_dialog")
    click(dialog, "unsteady")
    assert entry(room, "foot_massage") is None
    assert entry(room, "heel_cord") is not None
    dialog.close()
