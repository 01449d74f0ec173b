"""The numbers of a dose go where there is room for them, and nobody loses hold of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import Room, open_room
from tests.kits.main_kit import click, find, library, live, settle

__all__ = ["library", "live"]


@pytest.fixture
def room(qtbot: QtBot, live: LiveTheme, library: Library) -> Room:
    room = open_room(qtbot, live, library)
    room.window.detail.show_exercise("heel_cord")
    return room


def test_where_the_bar_has_no_room_it_stands_below_the_steps_and_says_more(
    room: Room, qtbot: QtBot
) -> None:
    window, button = room.window, find(room.window, "each_side")
    window.resize(1024, 680)
    settle(qtbot, window)
    assert not find(window, "dosage_bar").isAncestorOf(button)
    assert button.text() == "A different dose for each side"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(qtbot, window)
    numbers = find(window, "numbers")
    assert button.hasFocus()
    assert not find(window, "dosage_bar").isAncestorOf(numbers)
    for widget in (button, find(window, "dose_side"), find(window, "repetitions_stepper")):
        assert not widget.visibleRegion().isEmpty()
    less = find(window, "repetitions_stepper_more")
    at = less.mapTo(window, QPoint())
    click(window, "repetitions_stepper_more")
    assert find(window, "suggested_dose").isVisible()
    qtbot.waitUntil(lambda: less.mapTo(window, QPoint()) == at)
    click(window, "each_side")
    settle(qtbot, window)
    assert find(window, "dosage_bar").isAncestorOf(numbers)
    assert button.hasFocus()
    click(window, "each_side")
    window.resize(1280, 820)
    settle(qtbot, window)
    assert find(window, "dosage_bar").isAncestorOf(button)
    assert button.text() == "Same for both sides"


def test_numbers_that_have_no_room_in_the_bar_stand_whole_right_below_the_figure(
    room: Room, qtbot: QtBot
) -> None:
    window = room.window
    window.resize(1000, 720)
    settle(qtbot, window)
    click(window, "each_side")
    settle(qtbot, window)
    numbers, card = find(window, "numbers"), find(window, "plan_card")
    assert not find(window, "dosage_bar").isAncestorOf(numbers)
    top = numbers.mapTo(window, QPoint()).y()
    assert find(window, "stage").mapTo(window, QPoint()).y() < top
    assert top < card.mapTo(window, QPoint()).y()


def test_a_bar_without_words_of_what_to_fetch_leaves_no_gap_for_them(room: Room) -> None:
    needs = find(room.window, "exercise_needs")
    assert needs.text().startswith("You will need")
    assert needs.isVisible()
    bar = find(room.window, "dosage_bar")
    before = bar.full_height(600)
    bar.show_plan(room.choices.routine_prospect("morning").plan, "", "Morning")
    assert (needs.text(), needs.isVisible()) == ("", False)
    assert bar.full_height(600) < before
