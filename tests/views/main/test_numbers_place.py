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
