"""Puts together what tells what is due; loaded after the first picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from footcare_gui.adapters.desktop.local_zone import here, now
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.due_controller import DueController
from footcare_gui.controllers.journal_keeper import JournalKeeper


def make_due(
    qt: QGuiApplication,
    keeper: JournalKeeper,
    choices: ChoicesController,
    is_busy: Callable[[], bool],
    parent: QObject,
) -> DueController:
    """Make it, and let it follow what is chosen and tell who chooses.

    Args:
        qt: Tells when the person is back.
        keeper: Who knows what was done.
        choices: What the person has chosen.
        is_busy: Whether a session is led.
        parent: Qt's owner.
    """
    due = DueController(keeper.known_history, now, here, is_busy, parent)

    def follow() -> None:
        due.follow(choices.library, choices.preferences)

    follow()
    due.agenda_changed.connect(choices.set_agenda)
    choices.library_changed.connect(follow)
    choices.preferences_changed.connect(follow)
    qt.applicationStateChanged.connect(due.on_application_state_changed)
    return due
