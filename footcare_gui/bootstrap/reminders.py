"""Puts together what reminds of what is due; loaded after the first picture, where it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject

from footcare_gui.adapters.desktop.idle_time import IdleTime
from footcare_gui.adapters.desktop.local_zone import here, now
from footcare_gui.adapters.desktop.null import NullDesktop
from footcare_gui.adapters.desktop.presenting import Presenting
from footcare_gui.adapters.desktop.qt_desktop import QtDesktop
from footcare_gui.adapters.desktop.wall_alarm import WallAlarm
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.desk_watch import DeskWatch
from footcare_gui.controllers.due_controller import DueController
from footcare_gui.controllers.reminder_controller import (
    Kept,
    ReminderController,
    Standing,
    Surroundings,
)
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes, wishes_of
from footcare_gui.domain.desktop.requests import Answer, Notify, Topic
from footcare_gui.domain.reminders.deciding import Kind
from footcare_gui.texts import reminding as words
from footcare_gui.texts.exercises import number_of_exercises


class Reminders(NamedTuple):
    """What reminds, and what it needs to be closed."""

    controller: ReminderController
    alarm: WallAlarm
    desk: DeskWatch

    def follow(self, wishes: DesktopWishes) -> None:
        """Somebody at the desk may be watched, and the next thing may be said at another time."""
        self.desk.follow(wishes.at_desk)
        self.controller.look()

    def close(self) -> None:
        """The end of the app."""
        self.controller.stop()
        self.alarm.close()
        self.desk.follow(False)


class ReminderNeeds(NamedTuple):
    """What there is already.

    Attributes:
        choices: What the person has chosen, and what is due.
        due: Who finds that out.
        desktop: Who tells the person.
        kept: Where it is remembered what was said.
        is_busy: Whether a session is open.
        logged_in: When the computer's user logged in, `None` where this start is no log-in.
    """

    choices: ChoicesController
    due: DueController
    desktop: QtDesktop | NullDesktop
    kept: Kept
    is_busy: Callable[[], bool]
    logged_in: datetime | None


def make_reminders(needs: ReminderNeeds, parent: QObject) -> Reminders:
    """Make it, and let it follow what is due and what is chosen.

    Args:
        needs: What there is already.
        parent: Qt's owner.
    """
    choices, due, desktop = needs.choices, needs.due, needs.desktop
    alarm, desk, idle = WallAlarm(parent), DeskWatch(now, parent), IdleTime(parent)
    around = _surroundings(choices, desk, Presenting(parent), needs.is_busy)
    controller = ReminderController(
        desktop, needs.kept, alarm, around, logged_in=needs.logged_in, parent=parent
    )
    desk.idle_wanted.connect(idle.ask)
    idle.told.connect(desk.on_idle)
    desk.looked.connect(controller.look)
    controller.said.connect(desk.begin_anew)
    alarm.rang.connect(due.look)
    alarm.rang.connect(controller.look)
    choices.agenda_changed.connect(controller.look)
    if isinstance(desktop, QtDesktop):
        desktop.answered.connect(controller.on_answer)
        desktop.closed.connect(controller.on_closed)
    made = Reminders(controller, alarm, desk)

    def follow() -> None:
        made.follow(around.wishes())

    choices.preferences_changed.connect(follow)
    follow()
    return made


def _surroundings(
    choices: ChoicesController,
    desk: DeskWatch,
    presenting: Presenting,
    is_busy: Callable[[], bool],
) -> Surroundings:
    def wishes() -> DesktopWishes:
        return wishes_of(choices.preferences.desktop)

    return Surroundings(
        wishes=wishes,
        times=lambda: wishes().times(choices.preferences.reminders),
        standing=lambda: _standing(choices, is_busy()),
        sat_since=lambda: desk.since,
        words=lambda kind: _words(choices, kind),
        now=now,
        zone=here,
        ask_presenting=presenting.ask,
    )


def _standing(choices: ChoicesController, is_busy: bool) -> Standing | None:
    agenda = choices.agenda
    if agenda is None:
        return None
    last = max(agenda.last.values(), key=datetime.timestamp, default=None)
    return Standing(agenda.due, last, is_busy)


def _words(choices: ChoicesController, kind: Kind) -> Notify:
    today = choices.today
    plan = today.plan if today is not None else None
    number = len(today.items) if today is not None and plan is not None else 0
    body = words.body(
        kind,
        number_of_exercises(number) if number else "",
        words.about_minutes(plan.total_ms) if plan is not None else "",
    )
    answers = (
        (Answer.OPEN, words.open_window()),
        (Answer.START, words.start()),
        (Answer.LATER, words.later()),
        (Answer.NOT_TODAY, words.not_today()),
    )
    return Notify(Topic.REMINDER, words.title(kind), body, answers)
