"""Puts together what tells the window what is due; loaded after the first picture."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from footcare_gui.adapters.desktop.local_zone import LocalZone, look_where_we_are
from footcare_gui.controllers.due_controller import DueController
from footcare_gui.domain.today.schedule import DueState

if TYPE_CHECKING:
    from footcare_gui.bootstrap.application import Application
    from footcare_gui.domain.today.agenda import Agenda
    from footcare_gui.ports import History


class DueDesk(QObject):
    """What is due in one running app.

    Args:
        application: Whose memory, preferences and window it uses.
    """

    def __init__(self, application: Application) -> None:
        super().__init__(application.window)
        self._app = application
        self._controller = DueController(self._history, _now, _here, self)
        self._controller.follow(application.library.library, application.preferences)
        self._controller.agenda_changed.connect(self._on_agenda_changed)
        application.library.changed.connect(self.follow)
        application.qt.applicationStateChanged.connect(self._on_state_changed)

    @property
    def agenda(self) -> Agenda | None:
        """Today, `None` before it was first looked at."""
        return self._controller.agenda

    @property
    def states(self) -> tuple[DueState, ...]:
        """How each exercise of the plan stands."""
        return self._controller.states

    def open(self) -> None:
        """Ask the history, and show what is due."""
        self._controller.recall()

    def follow(self) -> None:
        """Take over the preferences and the library as they are now."""
        self._controller.follow(self._app.library.library, self._app.preferences)

    def _history(self) -> History | None:
        return self._app.memory.history if self._app.profile.journal.exists() else None

    def _on_agenda_changed(self, agenda: Agenda) -> None:
        if not self._app.is_leading:
            self._app.choices.set_agenda(agenda)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._controller.look()


def _now() -> datetime:
    return datetime.now(UTC)


def _here() -> tzinfo:
    look_where_we_are()
    return LocalZone()
