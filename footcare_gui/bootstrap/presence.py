"""How the app is there on its desktop: in front, in the tray, without a window, or gone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer

from footcare_gui.adapters.desktop.null import NullDesktop
from footcare_gui.platform import places

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QApplication

    from footcare_gui.adapters.desktop.qt_desktop import QtDesktop
    from footcare_gui.bootstrap.staying import Staying
    from footcare_gui.controllers.choices_controller import ChoicesController
    from footcare_gui.controllers.closing_controller import ClosingController
    from footcare_gui.controllers.due_controller import DueController
    from footcare_gui.ports.stores import Settings
    from footcare_gui.views.main.main_window import MainWindow
    from footcare_gui.views.main.notices import Notices
    from footcare_gui.views.main.window_questions import WindowQuestions
    from footcare_gui.views.theme import LiveTheme


class PresenceNeeds(NamedTuple):
    """What of the app it needs; what comes late is asked for.

    Attributes:
        qt: Ends with its last window, or not.
        window: Which one.
        theme: The look.
        settings: Where it is remembered what was said.
        choices: What the person has chosen.
        closing: Says whether anything would be lost.
        questions: Asks over the window.
        notices: Says lines in it.
        due: Finds out what is due.
        is_busy: Whether a session is open.
        silent: Nothing is asked of the desktop.
    """

    qt: QApplication
    window: MainWindow
    theme: LiveTheme
    settings: Settings
    choices: ChoicesController
    closing: Callable[[], ClosingController]
    questions: Callable[[], WindowQuestions]
    notices: Callable[[], Notices]
    due: Callable[[], DueController]
    is_busy: Callable[[], bool]
    silent: bool


class Presence:
    """Decides what closing the window means, and lets go on without one what the person wants.

    Args:
        needs: What of the app it needs.
    """

    def __init__(self, needs: PresenceNeeds) -> None:
        self._needs = needs
        self._is_quitting = False
        self._logged_in: datetime | None = None
        self.staying: Staying | None = None
        needs.choices.preferences_changed.connect(self.follow)

    @cached_property
    def desktop(self) -> QtDesktop | NullDesktop:
        """What is asked of the desktop: see `domain/desktop/requests.py`."""
        if self._needs.silent:
            return NullDesktop()
        from footcare_gui.adapters.desktop.qt_desktop import QtDesktop

        icon = str(places.resources() / "icons" / "footcare-64.png")
        window, notices = self._needs.window, self._needs.notices
        desktop = QtDesktop(window.come_to_front, window, icon=icon)
        desktop.refused.connect(notices().say_refused, Qt.ConnectionType.QueuedConnection)
        return desktop

    def follow(self) -> None:
        """What goes on without a window is made once somebody wants it."""
        wanted = self._needs.choices.preferences.desktop
        if self.staying is None and wanted:
            from footcare_gui.domain.choices.desktop_wishes import wishes_of

            if wishes_of(wanted).stays:
                self.staying = self._make_staying()

    def look(self) -> None:
        """A session is opened, or has gone."""
        if self.staying is not None:
            self.staying.look()

    def begin_in_background(self) -> None:
        """Be there without a window, as at log-in; where nobody wants that, not at all."""
        from footcare_gui.adapters.desktop.local_zone import now

        self._logged_in = now()
        self._needs.qt.setQuitOnLastWindowClosed(False)
        self._needs.due().recall()
        self.follow()
        if self.staying is None:
            QTimer.singleShot(0, self._needs.qt.quit)

    def may_close(self) -> bool:
        """Whether the window may go; the first time the person is told what stays."""
        is_quitting, self._is_quitting = self._is_quitting, False
        if not self._needs.closing().may_close(self._needs.window.window_state()):
            return False
        staying = self.staying
        stays = staying is not None and staying.wishes.stays and not is_quitting
        if staying is not None and stays and not staying.wishes.told_staying:
            self._tell_what_stays(staying)
            return False
        self._needs.qt.setQuitOnLastWindowClosed(not stays)
        return True

    def quit(self) -> None:
        """End the app; where that would cut something short, it is asked in the window."""
        self._is_quitting = True
        window = self._needs.window
        if window.isVisible():
            window.close()
        elif self.may_close():
            self._needs.qt.quit()
        else:
            window.come_to_front()

    def end(self) -> None:
        """End it whatever is lost."""
        self._is_quitting = True
        self._needs.closing().lose()
        self._needs.window.close()
        self._needs.qt.quit()

    def open_preferences(self) -> None:
        """Open the preferences about all of this."""
        from footcare_gui.bootstrap.desktop_preferences import open_desktop_preferences

        self._needs.window.come_to_front()
        open_desktop_preferences(self._needs.theme, self._needs.window, self._needs.choices)

    def close(self) -> None:
        """The end of the app."""
        if self.staying is not None:
            self.staying.close()
        if "desktop" in vars(self):
            self.desktop.close()

    def _make_staying(self) -> Staying:
        from footcare_gui.bootstrap.reminders import ReminderNeeds
        from footcare_gui.bootstrap.staying import Staying, StayingNeeds

        needs = self._needs
        reminders = ReminderNeeds(
            choices=needs.choices,
            due=needs.due(),
            desktop=self.desktop,
            kept=needs.settings,
            is_busy=needs.is_busy,
            logged_in=self._logged_in,
        )
        wanted = StayingNeeds(
            reminders, needs.window.come_to_front, self.open_preferences, self.quit
        )
        return Staying(wanted, needs.window)

    def _tell_what_stays(self, staying: Staying) -> None:
        wishes = staying.wishes
        self._needs.questions().tell_what_stays(
            wishes.reminds,
            staying.has_tray,
            close=partial(self._close_and_stay, staying),
            quit=self.quit,
        )

    def _close_and_stay(self, staying: Staying) -> None:
        staying.know_that_it_stays()
        self._needs.window.close()
