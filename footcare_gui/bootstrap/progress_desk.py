"""Puts the progress page together when it is first opened, and takes out what it offers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.schedule import DueState
from footcare_gui.views.progress.progress_page import ProgressPage

if TYPE_CHECKING:
    from footcare_gui.bootstrap.application import Application


class ProgressDesk(QObject):
    """The page of one running app.

    Args:
        application: Whose memory and window it uses.
        due: How each exercise of the plan stands now.
    """

    def __init__(
        self, application: Application, due: Callable[[], tuple[DueState, ...]] = lambda: ()
    ) -> None:
        super().__init__(application.window)
        self._app = application
        self._controller = ProgressController(
            application.memory.history,
            due,
            first_weekday=QLocale().firstDayOfWeek().value - 1,
            parent=self,
        )
        self.page = ProgressPage(application.live, self._controller)
        self._connect()

    def open(self) -> None:
        """Show the page with what is known now."""
        self.page.set_start(*self._app.window.choice.today.start_words)
        self.page.open(self._app.library.library)
        self._app.window.show_progress(self.page)

    def _connect(self) -> None:
        window = self._app.window
        self.page.exercises_wanted.connect(window.show_choice)
        self.page.start_wanted.connect(self._on_start_wanted)
        self.page.head.when_to_stop.clicked.connect(window.open_when_to_stop)

    def _on_start_wanted(self) -> None:
        self._app.window.show_choice()
        self._app.window.choice.today.start()
