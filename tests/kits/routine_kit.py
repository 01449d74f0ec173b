"""A routine's page over a window, and what was kept of it."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.routine_controller import RoutineController
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.views.routines.routine_dialog import RoutineDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import find, open_window

MINE = Routine(
    "mine",
    "Mine",
    (Item("heel_cord"), Item("toe_press", "seated"), Item("toe_walk")),
    own=True,
)


class Page:
    """The page, open."""

    def __init__(self, qtbot: QtBot, live: LiveTheme, library: Library, routine: Routine) -> None:
        self.window = open_window(qtbot, live, library)
        self.kept: list[Routine] = []
        self.is_refused = False
        self.controller = RoutineController(self.window.controller, routine, self._keep)
        thumbnails = self.window.thumbnails
        self.dialog = RoutineDialog(live, thumbnails, self.controller, self.window)
        self.dialog.resize(900, 680)
        self.dialog.open()
        qtbot.waitExposed(self.dialog)

    def part(self, name: str) -> Any:
        """One of its widgets."""
        return find(self.dialog, name)

    @property
    def ids(self) -> list[str]:
        """What is in the routine now."""
        return [item.exercise for item in self.controller.edit.now.items]

    def _keep(self, routine: Routine) -> bool:
        self.kept.append(routine)
        return not self.is_refused


@pytest.fixture
def page(qtbot: QtBot, live: LiveTheme, library: Library) -> Page:
    return Page(qtbot, live, library, MINE)
