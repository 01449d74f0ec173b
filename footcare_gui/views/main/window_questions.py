"""What the window asks by itself, before it closes and when it has opened; loaded by then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.journal import Resumption
from footcare_gui.texts import preferences as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.ask_dialog import AskDialog
from footcare_gui.views.widgets.resume_dialog import ResumeDialog


class WindowQuestions:
    """Asks over a window.

    Args:
        live: The look.
        window: The window.
    """

    def __init__(self, live: LiveTheme, window: QWidget) -> None:
        self._live, self._window = live, window

    def ask_to_lose(self, close: Callable[[], object]) -> None:
        """What was chosen cannot be kept: stay, or close anyway?

        Args:
            close: Does that.
        """
        dialog = AskDialog(
            self._live,
            words.not_saved(),
            words.not_saved_means(),
            do=words.close_anyway(),
            leave=words.stay_open(),
            parent=self._window,
        )
        dialog.accepted.connect(close)
        dialog.open()

    def tell_what_stays(
        self,
        reminds: bool,
        has_tray: bool,
        *,
        close: Callable[[], object],
        quit: Callable[[], object],
    ) -> None:
        """Closing the window leaves the app there: close it, or quit?

        Args:
            reminds: There are reminders.
            has_tray: There is a tray where the app can be found.
            close: Closes the window.
            quit: Ends the app.
        """
        from footcare_gui.texts import tray
        from footcare_gui.views.widgets.stays_dialog import StaysDialog

        dialog = StaysDialog(self._live, tray.stays(reminds, has_tray), self._window)
        dialog.close_wanted.connect(close)
        dialog.quit_wanted.connect(quit)
        dialog.open()

    def offer_to_go_on(
        self,
        left: Resumption,
        library: Library,
        *,
        go_on: Callable[[], object],
        finish: Callable[[], object],
    ) -> None:
        """A session was left before its end: go on with it, finish it there, or later?

        Args:
            left: Where it stands.
            library: Names of the exercises.
            go_on: Takes it up again.
            finish: Leaves it at what was done.
        """
        dialog = ResumeDialog(self._live, left, library, self._window)
        dialog.went_on.connect(go_on)
        dialog.finished_here.connect(finish)
        dialog.open()
