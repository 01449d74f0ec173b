"""Reminds of what is due: asks the rules when something happens, and sleeps until the next time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from footcare_gui.domain.choices.desktop_wishes import DesktopWishes
from footcare_gui.domain.desktop.requests import Answer, Notify, Topic, Withdraw
from footcare_gui.domain.reminders.deciding import (
    Decision,
    Kind,
    Seen,
    at_other_times,
    begun,
    decide,
)
from footcare_gui.domain.reminders.memory import Memory, memory_of, text_of
from footcare_gui.ports.machine import Alarm, Desktop


class Standing(NamedTuple):
    """What is due, and what the person is doing.

    Attributes:
        due: How many exercises are due.
        last_done: When anything was last done, `None` if never.
        is_busy: A session is open.
    """

    due: int
    last_done: datetime | None
    is_busy: bool


class Kept(Protocol):
    """Where memories last from one start to the next."""

    def reminder_memory(self) -> str:
        """What was kept."""
        ...

    def keep_reminder_memory(self, memory: str) -> None:
        """Keep another."""
        ...


class Surroundings(NamedTuple):
    """What a reminder depends on, each asked anew every time.

    Attributes:
        wishes: What the person wants.
        times: The minutes of the day at which to remind.
        standing: What is due, `None` while that is not known.
        sat_since: Since when somebody has been at the desk, `None` where nobody tells.
        words: What is told, of each kind.
        now: The clock on the wall.
        zone: Where the person is.
        ask_presenting: Finds out whether something fills the screen, and tells it.
    """

    wishes: Callable[[], DesktopWishes]
    times: Callable[[], tuple[int, ...]]
    standing: Callable[[], Standing | None]
    sat_since: Callable[[], datetime | None]
    words: Callable[[Kind], Notify]
    now: Callable[[], datetime]
    zone: Callable[[], tzinfo]
    ask_presenting: Callable[[Callable[[bool], object]], object]


class ReminderController(QObject):
    """Says at most one thing at a time, and takes it back when it is overtaken.

    Args:
        desktop: Who tells the person.
        kept: Where the memory lasts.
        alarm: Rings for the next thing; whoever made it connects it to `look`.
        around: What a reminder depends on.
        logged_in: When the computer's user logged in, `None` where this start is no log-in.
        parent: Qt's owner.
    """

    start_wanted = Signal()
    """Start what is due."""

    window_wanted = Signal()
    """Show the window."""

    said = Signal(object)
    """A `Kind`: something was said just now."""

    changed = Signal()
    """What is remembered has changed."""

    def __init__(
        self,
        desktop: Desktop,
        kept: Kept,
        alarm: Alarm,
        around: Surroundings,
        *,
        logged_in: datetime | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desktop, self._kept, self._alarm = desktop, kept, alarm
        self._around, self._logged_in = around, logged_in
        self._memory = memory_of(kept.reminder_memory())
        self._reminded_by = around.wishes() if self._memory.since is not None else DesktopWishes()
        self._times: tuple[int, ...] | None = None
        self._shown_on: date | None = None

    @property
    def is_quiet_today(self) -> bool:
        """Whether the person wants to hear nothing more today."""
        return self._memory.not_on == self._now().date()

    def look(self) -> None:
        """Something may have changed, if only the time."""
        decision = self._decision(is_presenting=False)
        if decision is None:
            return
        if decision.say is None:
            self._follow(decision)
        else:
            self._around.ask_presenting(self._on_presenting)

    def on_answer(self, topic: Topic, answer: Answer) -> None:
        """The person has answered a reminder."""
        if topic is not Topic.REMINDER:
            return
        self._withdraw()
        match answer:
            case Answer.START:
                self.start_wanted.emit()
            case Answer.OPEN:
                self.window_wanted.emit()
            case Answer.LATER:
                self._remember(self._memory.snoozed(self._now()))
                self.look()
            case Answer.NOT_TODAY:
                self.set_quiet_today(True)

    def set_quiet_today(self, is_quiet: bool) -> None:
        """Nothing more today, or something again."""
        now = self._now()
        if is_quiet:
            self._remember(self._memory.without_today(now))
        else:
            self._remember(self._memory.with_today())
        self.look()

    def on_closed(self, topic: Topic) -> None:
        """A notification has gone without an answer."""
        if topic is Topic.REMINDER:
            self._shown_on = None

    def stop(self) -> None:
        """The end of the app: nobody would hear an answer."""
        self._withdraw()
        self._alarm.ring_at(None)

    def _on_presenting(self, is_presenting: bool) -> None:
        """It would be time to say something; meanwhile that may have changed."""
        decision = self._decision(is_presenting=is_presenting)
        if decision is not None:
            self._follow(decision)

    def _decision(self, *, is_presenting: bool) -> Decision | None:
        seen = self._seen(is_presenting)
        if seen is None:
            return None
        wishes, times = self._around.wishes(), self._around.times()
        if wishes.reminds and not self._reminded_by.reminds:
            self._remember(begun(self._memory, seen, times))
        elif self._times not in (None, times):
            self._remember(at_other_times(self._memory, seen, times))
        self._reminded_by, self._times = wishes, times
        return decide(wishes, times, self._memory, seen)

    def _follow(self, decision: Decision) -> None:
        self._remember(decision.memory)
        if decision.withdraw:
            self._withdraw()
        if decision.say is not None:
            self._shown_on = self._now().date()
            self._desktop.ask(self._around.words(decision.say))
            self.said.emit(decision.say)
        self._alarm.ring_at(decision.next_at)

    def _withdraw(self) -> None:
        if self._shown_on is not None:
            self._shown_on = None
            self._desktop.ask(Withdraw(Topic.REMINDER))

    def _remember(self, memory: Memory) -> None:
        if memory != self._memory:
            self._memory = memory
            self._kept.keep_reminder_memory(text_of(memory))
            self.changed.emit()

    def _now(self) -> datetime:
        return self._around.now().astimezone(self._around.zone())

    def _seen(self, is_presenting: bool) -> Seen | None:
        standing = self._around.standing()
        if standing is None:
            return None
        return Seen(
            self._now(),
            standing.due,
            standing.last_done,
            is_busy=standing.is_busy,
            logged_in=self._logged_in,
            sat_since=self._around.sat_since(),
            is_presenting=is_presenting,
            shown_on=self._shown_on,
        )
