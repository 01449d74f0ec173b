"""What goes on without a window: reminders and the tray; loaded where somebody wants them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from footcare_gui.adapters.desktop.qt_desktop import QtDesktop
from footcare_gui.bootstrap.reminders import ReminderNeeds, Reminders, make_reminders
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes, text_of, wishes_of
from footcare_gui.domain.desktop.requests import Answer, Notify, Topic
from footcare_gui.platform import places
from footcare_gui.platform.qt_paths import qt_path
from footcare_gui.texts import tray as words
from footcare_gui.views.tray import Tray, TrayState

MOST_ROUTINES = 3


class StayingNeeds(NamedTuple):
    """What there is already.

    Attributes:
        reminders: What reminders need.
        show_window: Brings the window to the front.
        open_preferences: Opens the preferences about all of this.
        quit: Ends the app.
    """

    reminders: ReminderNeeds
    show_window: Callable[[], object]
    open_preferences: Callable[[], object]
    quit: Callable[[], object]


class Staying:
    """Reminders and the tray, as they are wanted at any time.

    Args:
        needs: What there is already.
        parent: Qt's owner.
    """

    def __init__(self, needs: StayingNeeds, parent: QObject) -> None:
        self._needs, self._parent = needs, parent
        self._choices, self._desktop = needs.reminders.choices, needs.reminders.desktop
        self._reminders: Reminders = make_reminders(needs.reminders, parent)
        self._tray: Tray | None = None
        controller = self._reminders.controller
        controller.start_wanted.connect(self._start)
        controller.window_wanted.connect(needs.show_window)
        controller.changed.connect(self._show_state)
        self._choices.agenda_changed.connect(self._show_state)
        self._choices.preferences_changed.connect(self._follow)
        self._follow()

    @property
    def wishes(self) -> DesktopWishes:
        """What the person wants now."""
        return wishes_of(self._choices.preferences.desktop)

    @property
    def has_tray(self) -> bool:
        """Whether the person finds the app in a tray."""
        return self._tray is not None and Tray.is_there()

    def know_that_it_stays(self) -> None:
        """The person was told what closing the window does."""
        self._choices.change(desktop=text_of(self.wishes._replace(told_staying=True)))

    def look(self) -> None:
        """A session has begun or is over."""
        self._reminders.controller.look()
        self._show_state()

    def close(self) -> None:
        """The end of the app."""
        self._reminders.close()
        if self._tray is not None:
            self._tray.close()

    def _follow(self) -> None:
        if self.wishes.stays and self._tray is None:
            self._tray = self._make_tray()
        elif not self.wishes.stays and self._tray is not None:
            self._tray.close()
            self._tray = None
            self._tell_by(None)
        self._show_state()

    def _make_tray(self) -> Tray:
        picture = places.resources() / "icons" / "footcare-64.png"
        tray, needs = Tray(QIcon(qt_path(picture)), self._parent), self._needs
        controller = self._reminders.controller
        tray.start_wanted.connect(self._start)
        tray.routine_wanted.connect(self._start_routine)
        tray.quiet_wanted.connect(controller.set_quiet_today)
        tray.window_wanted.connect(needs.show_window)
        tray.preferences_wanted.connect(needs.open_preferences)
        tray.quit_wanted.connect(needs.quit)
        tray.message_clicked.connect(
            lambda: controller.on_answer(Topic.REMINDER, Answer.OPEN),
        )
        tray.show()
        self._tell_by(tray)
        return tray

    def _tell_by(self, tray: Tray | None) -> None:
        if isinstance(self._desktop, QtDesktop):
            self._desktop.tell_by(_teller(tray) if tray is not None else None)

    def _start(self) -> None:
        self._needs.show_window()
        self._choices.start_today()

    def _start_routine(self, routine: str) -> None:
        self._needs.show_window()
        self._choices.start_routine(routine)

    def _show_state(self) -> None:
        if self._tray is None:
            return
        choices, agenda = self._choices, self._choices.agenda
        plan = choices.today.plan if choices.today is not None else None
        today = words.due(agenda.due if agenda else 0, plan.total_ms if plan else None)
        is_busy = self._needs.reminders.is_busy()
        self._tray.show_state(
            TrayState(
                today=words.in_session() if is_busy else today,
                can_start=plan is not None and not is_busy,
                routines=() if is_busy else self._shortest_routines(),
                is_quiet=self._reminders.controller.is_quiet_today,
                reminds=self.wishes.reminds,
            )
        )

    def _shortest_routines(self) -> tuple[tuple[str, str], ...]:
        choices = self._choices
        found = []
        for id, routine in choices.library.routines.items():
            plan = choices.routine_prospect(id).plan
            if plan is not None:
                found.append((plan.total_ms, id, routine.name))
        shortest = sorted(found)[:MOST_ROUTINES]
        return tuple((id, words.routine(name, ms)) for ms, id, name in shortest)


def _teller(tray: Tray) -> Callable[[object], None]:
    def tell(request: object) -> None:
        assert isinstance(request, Notify)
        tray.tell(request.title, request.body)

    return tell
