"""Exercises are ticked in the order in which they are added."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.views.routines.add_dialog import AddDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, library, live, open_window

__all__ = ["library", "live"]


@pytest.fixture
def dialog(qtbot: QtBot, live: LiveTheme, library: Library) -> AddDialog:
    window = open_window(qtbot, live, library)
    made = AddDialog(live, window.thumbnails, library, window)
    made.open()
    return made


def test_what_is_ticked_is_added_in_the_order_of_ticking(dialog: AddDialog) -> None:
    chosen = QSignalSpy(dialog.chosen)
    for row in (2, 0):
        dialog.exercises.model.toggle(row)
    add = find(dialog, "add_these")
    assert add.text() == "Add 2 exercises"
    names = dialog.exercises.model.found
    click(dialog, "add_these")
    assert chosen.at(0) == [(Item(names[2]), Item(names[0]))]


def test_nothing_ticked_adds_nothing(dialog: AddDialog) -> None:
    chosen = QSignalSpy(dialog.chosen)
    assert not find(dialog, "add_these").isEnabled()
    click(dialog, "cancel_add")
    assert (chosen.count(), dialog.isVisible()) == (0, False)
