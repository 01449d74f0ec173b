"""Beside each routine a menu; below all what was taken out, with the way back."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.views.main.routine_menu import GoneLine, RoutineButton
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]

OWN = Routine("mine", "Mine", (Item("toe_walk"),), own=True)


def test_the_button_says_whose_menu_it_opens(qtbot: QtBot, live: LiveTheme) -> None:
    button = RoutineButton(live, OWN)
    qtbot.addWidget(button)
    assert "Mine" in button.accessibleName()
    wanted = QSignalSpy(button.wanted)
    button.click()
    find(button, "routine_menu").actions()[0].trigger()
    assert wanted.at(0) == ["edit", "mine"]


def test_a_routine_that_came_with_a_programme_can_go_with_it(qtbot: QtBot, live: LiveTheme) -> None:
    button = RoutineButton(live, OWN._replace(own=False), "After the sprain")
    qtbot.addWidget(button)
    button.click()
    texts = [action.text() for action in find(button, "routine_menu").actions()]
    assert texts[-1] == "Remove the programme “After the sprain”…"


def test_the_line_says_what_is_gone(qtbot: QtBot, live: LiveTheme) -> None:
    line = GoneLine(live)
    qtbot.addWidget(line)
    line.show_gone(OWN)
    assert find(line, "undo_removal").accessibleDescription() == "“Mine” is deleted."
    line.show_gone(OWN._replace(original=OWN))
    assert find(line, "undo_removal").accessibleDescription() == "“Mine” is as it was made."
    undone = QSignalSpy(line.undone)
    click(line, "undo_removal")
    assert undone.count() == 1
