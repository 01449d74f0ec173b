"""One line for the person, where they see it: at the bottom of the window, or in the session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.session.troubles import TroubleWith
from footcare_gui.texts.pages import screen_may_go_dark, went_wrong
from footcare_gui.texts.routines import not_removed, not_saved
from footcare_gui.views.main.said_line import LINE_MS, SaidLine, Way
from footcare_gui.views.theme import LiveTheme

if TYPE_CHECKING:
    from pathlib import Path

    from footcare_gui.domain.desktop.requests import DesktopRequest
    from footcare_gui.domain.memory.journal import Notice, NotSaved


class SessionLine(Protocol):
    """A session's screen, which has a place for a line."""

    def say(self, about: TroubleWith, line: str) -> None:
        """Tell the person one line in the session, in place of what was said about the same."""
        ...


class Notices:
    """Says lines in a window.

    Args:
        window: Over whose foot they stand.
        live: The theme.
        session: The screen of the session that runs, `None` while none does.
    """

    def __init__(
        self,
        window: QWidget,
        live: LiveTheme,
        session: Callable[[], SessionLine | None] = lambda: None,
    ) -> None:
        self._session = session
        self._line = SaidLine(live, window)
        self._has_told_of_screen = False
        self._mended = QTimer(window, singleShot=True, interval=LINE_MS)
        self._mended.timeout.connect(self._on_mended_timeout)

    def say(self, line: str, ways: Sequence[Way] = ()) -> None:
        """Tell the person one line over the foot of the window, and what may be done with it."""
        self._line.say(line, ways)

    def unsay(self, line: str) -> None:
        """A line is true no longer: take it away, if it still stands."""
        if line and self._line.says(line):
            self._line.clear()

    def turn_page(self) -> None:
        """Another page is in front: what could be done with a line belonged to the one before."""
        if self._line.offers:
            self._line.clear()

    def say_about_saving(self, notice: Notice) -> None:
        """Nothing is being saved, it is again, or a damaged journal was set aside.

        It is said in the session that runs; what stands below may not be true any more.
        """
        from footcare_gui.domain.memory.journal import SavedAgain
        from footcare_gui.texts.journal import notice as line_about

        session = self._session()
        if session is None:
            self.say(line_about(notice))
        else:
            self._line.clear()
            session.say(TroubleWith.SAVING, line_about(notice))
            self._mended.stop()
            if isinstance(notice, SavedAgain):
                self._mended.start()

    def say_not_kept_yet(self, why: NotSaved) -> None:
        """A session is over that could not be kept."""
        from footcare_gui.texts.journal import not_kept_yet

        self.say(not_kept_yet(why))

    def say_left_finished(self) -> None:
        """A session that was left is finished where it was."""
        from footcare_gui.texts.journal import left_it_there

        self.say(left_it_there())

    def say_settings_set_aside(self, aside: Path) -> None:
        """The file of preferences could not be read, and is kept elsewhere."""
        from footcare_gui.texts.journal import settings_set_aside

        self.say(settings_set_aside(str(aside)))

    def say_routine_not_saved(self, error: Exception) -> None:
        """A hand-picked selection could not be kept."""
        from footcare_gui.texts.faults import reason

        self.say(not_saved(reason(error)))

    def say_routine_not_removed(self, error: Exception) -> None:
        """An own routine could not be taken out."""
        from footcare_gui.texts.faults import reason

        self.say(not_removed(reason(error)))

    def say_refused(self, request: DesktopRequest) -> None:
        """The desktop does not grant something: said once."""
        from footcare_gui.domain.desktop.requests import KeepAwake

        if self._has_told_of_screen or not isinstance(request, KeepAwake):
            return
        self._has_told_of_screen = True
        session = self._session()
        if session is None:
            self.say(screen_may_go_dark())
        else:
            session.say(TroubleWith.SCREEN, screen_may_go_dark())

    def say_went_wrong(self, log: str) -> None:
        """The program itself has made a mistake."""
        self.say(went_wrong(log))

    def _on_mended_timeout(self) -> None:
        session = self._session()
        if session is not None:
            session.say(TroubleWith.SAVING, "")
