"""What is due, kept true: after a session, when the app is looked at, and when time makes it so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from footcare_gui.domain.choices.learning import LOOKS_BACK as LEARNS_BACK
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.progression import LOOKS_BACK as WEEKS_BACK
from footcare_gui.domain.choices.progression import Weeks
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.today.agenda import Agenda, Remembered, agenda_of
from footcare_gui.domain.today.past import past_of
from footcare_gui.domain.today.schedule import LOOKS_BACK, DueState

if TYPE_CHECKING:
    from footcare_gui.domain.memory.history import SessionRecord
    from footcare_gui.ports.stores import History

FELT_BACK = timedelta(days=14)
LATE_MS = 500
"""How long after its instant a change is looked at, so that it is there by every clock."""


class DueController(QObject):
    """Asks the history and tells what today looks like; wakes by itself only for the next change.

    Args:
        history: What was done; `None` while nothing ever was.
        now: The wall clock, with any zone.
        zone: Where the person is, asked anew each time.
        is_busy: Whether a session is led: it is never disturbed, and looked at once it is over.
        parent: Qt's owner.
    """

    agenda_changed = Signal(object)
    """An `Agenda`."""

    def __init__(
        self,
        history: Callable[[], History | None],
        now: Callable[[], datetime],
        zone: Callable[[], tzinfo],
        is_busy: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._now, self._zone = history, now, zone
        self._is_busy = is_busy
        self._library, self._preferences = Library(), Preferences()
        self._known = Remembered()
        self._agenda: Agenda | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.recall)

    @property
    def agenda(self) -> Agenda | None:
        """Today as it was told last, `None` before the first time."""
        return self._agenda

    @property
    def states(self) -> tuple[DueState, ...]:
        """How each exercise of the plan stands; none before the first time."""
        return self._agenda.states if self._agenda else ()

    def follow(self, library: Library, preferences: Preferences) -> None:
        """Take over another library or other preferences, and tell if anything was told before."""
        self._library, self._preferences = library, preferences
        if self._agenda is not None:
            self.renew()

    def recall(self) -> None:
        """Ask the history, and tell what today looks like."""
        if self._is_busy():
            return
        now, zone = self._now(), self._zone()
        history = self._history()
        self._known = Remembered()
        if history is not None:
            with history.at_once():
                self._known = _recalled(history, now, zone)
        self.renew()

    def look(self) -> None:
        """The person looks at the app: time has passed, perhaps on a journey."""
        before = self._agenda
        if before is None:
            return
        if before.now.date() != self._now().astimezone(self._zone()).date():
            self.recall()
        else:
            self.renew()

    def renew(self) -> None:
        """Tell what today looks like, from what is known."""
        if self._is_busy():
            return
        now, zone = self._now(), self._zone()
        agenda = agenda_of(self._library, self._preferences, self._known, now, zone)
        self._agenda = agenda
        self._arm(agenda)
        self.agenda_changed.emit(agenda)

    def on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        """The person may be back."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def stop(self) -> None:
        """The end of the app."""
        self._timer.stop()

    def _arm(self, agenda: Agenda) -> None:
        tomorrow = (agenda.now + timedelta(days=1)).replace(hour=0, minute=0, second=0)
        changes = [at.timestamp() for at in (agenda.next_at, tomorrow) if at is not None]
        wait_s = min(changes) - agenda.now.timestamp()
        self._timer.start(max(0, round(1000 * wait_s)) + LATE_MS)


def _recalled(history: History, now: datetime, zone: tzinfo) -> Remembered:
    from footcare_gui.domain.choices.learning import times_of
    from footcare_gui.domain.memory.ledger import LASTS, debts, turns

    today, learns = now.astimezone(zone).date(), now - LEARNS_BACK
    records, last = _records(history, now), history.last_done()
    lately = [record for record in records if record.started >= learns]
    long_ago = sorted({at.date() for at in last.values() if at < learns})
    moved = [total.day for total in history.days(today - WEEKS_BACK, today)]
    points = history.felt(today - FELT_BACK, today)
    felt = [(one.started.date(), one.after) for one in points if one.after is not None]
    return Remembered(
        past=past_of((one for one in records if _reaches(one, now - LOOKS_BACK)), last),
        weeks=Weeks(tuple(moved), tuple(felt)),
        debts=debts((one for one in records if one.started >= now - 2 * LASTS), now),
        times=times_of(lately) if any(map(_was_too_much, lately)) else (),
        turns=turns([*records, *(one for day in long_ago for one in history.of_day(day))]),
        noted=(points[-1].started.date(), points[-1].said_last) if points else None,
    )


def _records(history: History, now: datetime) -> tuple[SessionRecord, ...]:
    """All sessions that matter: those that decide what is due, and older ones that teach, too.

    A start makes a record of each, so the outline is asked first how far back there is anything to
    learn: what was too much, what was cut off, and on which side a form was begun last.
    """
    from footcare_gui.domain.memory.ledger import LASTS, turns

    outline = history.outline(now - LEARNS_BACK)
    if not any(one.too_much for one in outline):
        was_cut = any(one.cut_ms for one in outline)
        records = history.since(now - (2 * LASTS if was_cut else LOOKS_BACK))
        halves = (one for one in outline if one.side is not Side.BOTH and one.held_ms)
        if turns(records).keys() >= {(one.exercise, one.variant) for one in halves}:
            return records
    return history.since(now - LEARNS_BACK)


def _reaches(record: SessionRecord, since: datetime) -> bool:
    """Whether anything of a session came after an instant; it may have been left for days."""
    return record.started >= since or any(work.at >= since for work in record.side_records)


def _was_too_much(record: SessionRecord) -> bool:
    """Without which nothing is learnt from any of them."""
    return any(work.done.too_much for work in record.side_records)
