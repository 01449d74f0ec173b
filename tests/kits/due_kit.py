"""A window with an agenda, followed as the app does it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.today.agenda import Agenda, Remembered, agenda_of
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import GREETED, click, find, open_window, settle

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MORNING = ("ankle_circles", "toe_press", "heel_cord", "toe_walk")


def done(*names: str, hours: float = 0.5) -> Past:
    """Each of these once, some hours before noon."""
    return Past(tuple(Completion(name, NOON - timedelta(hours=hours)) for name in names))


@dataclass
class Room:
    """A window and what stands behind it: every change of the preferences renews the agenda."""

    qtbot: QtBot
    window: MainWindow
    known: Remembered

    def __post_init__(self) -> None:
        self.started: list[SessionPlan] = []
        self.choices = self.window.controller
        self.choices.start_requested.connect(self.started.append)
        self.choices.preferences_changed.connect(lambda _: self.renew())
        self.renew()

    @property
    def agenda(self) -> Agenda:
        return agenda_of(self.choices.library, self.choices.preferences, self.known, NOON, UTC)

    @property
    def start(self) -> Any:
        """The big button."""
        return find(self.window, "start_routine")

    @property
    def title(self) -> str:
        """What the card is about."""
        return str(find(self.window, "today_title").text())

    @property
    def about(self) -> str:
        """How many exercises, and how they are wished for."""
        return str(find(self.window, "today_about").text())

    @property
    def contents(self) -> str:
        """What is in it, or kind words."""
        return str(find(self.window, "routine_contents").text())

    def adjust(self) -> Any:
        """The panel behind Adjust."""
        click(self.window, "adjust")
        return find(self.window, "adjust_dialog")

    def renew(self, known: Remembered | None = None) -> None:
        self.known = known or self.known
        self.choices.set_agenda(self.agenda)
        QApplication.processEvents()
        settle(self.qtbot, self.window)


def open_room(
    qtbot: QtBot,
    live: LiveTheme,
    library: Library,
    known: Remembered | None = None,
    preferences: Preferences = GREETED,
) -> Room:
    window = open_window(qtbot, live, library, preferences=preferences)
    return Room(qtbot, window, known or Remembered())
