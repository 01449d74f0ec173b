"""What the progress page asks of the history, and what it may change in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from footcare_gui.domain.memory.history import DayTotal, FeltPoint
from footcare_gui.domain.memory.ledger import LASTS, debts
from footcare_gui.domain.memory.remarks import Felt, Moment, Noted, Removed, Restored
from footcare_gui.domain.progress.answers import Answers, answers
from footcare_gui.domain.progress.course import course
from footcare_gui.domain.progress.kept import Kept, kept
from footcare_gui.domain.progress.overview import (
    Balance,
    DayLog,
    DaysMoved,
    Week,
    balances,
    began,
    day_log,
    first_day,
    last_week,
    moved,
    too_much,
    weeks,
)
from footcare_gui.domain.progress.report import Report, report
from footcare_gui.domain.today.past import past_of
from footcare_gui.domain.today.schedule import DueState, Rhythm

if TYPE_CHECKING:
    from footcare_gui.ports.stores import History

MOST_SESSIONS_A_DAY = 20
"""No more are read for a sheet."""

RECENT = 100
"""How many sessions are searched for what a side is owed; more than anyone does in its days."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that the page shows, apart from the log of one day.

    Attributes:
        today: The present local day.
        first_weekday: What a week begins with, Monday 0.
        moved: On how many days something was done.
        weeks: The dots.
        felt: How sessions felt in the same span, oldest first.
        balances: Left and right of the last seven days.
        answers: To what is asked first.
        kept: On how many of them the exercises of the plan were done, beside the plan.
    """

    today: date
    first_weekday: int
    moved: DaysMoved
    weeks: tuple[Week, ...]
    felt: tuple[FeltPoint, ...]
    balances: tuple[Balance, ...]
    answers: Answers
    kept: tuple[Kept, ...] = ()


class ProgressController(QObject):
    """Reads the history for the page; holds nothing that could grow old.

    Args:
        history: What was done.
        due: How each exercise of the plan stands now.
        now: The wall clock, with its zone.
        first_weekday: What a week begins with here, Monday 0.
        rhythms: When each exercise of the plan is to be done.
    """

    changed = Signal()
    """An entry was taken out or put back, or has another note or number."""

    def __init__(
        self,
        history: History,
        due: Callable[[], tuple[DueState, ...]] = lambda: (),
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        first_weekday: int = 0,
        *,
        parent: QObject | None = None,
        rhythms: Callable[[], Mapping[str, Rhythm]] = dict,
    ) -> None:
        super().__init__(parent)
        self._rhythms = rhythms
        self._history, self._due, self._now = history, due, now
        self._first_weekday = first_weekday

    @property
    def today(self) -> date:
        """The present local day."""
        return self._now().date()

    @property
    def has_any(self) -> bool:
        """Whether anything was ever done."""
        return bool(self._history.recent(1))

    def overview(self) -> Overview:
        """What the page shows now."""
        today = self.today
        start = first_day(today, self._first_weekday)
        with self._history.at_once():
            days = self._history.days(start, today)
            since = self._since(start, days)
            shown = weeks(days, today, self._first_weekday, since)
            felt, sides = self._history.felt(start, today), self._balances()
            return Overview(
                today=today,
                first_weekday=self._first_weekday,
                moved=moved(days, today, since),
                weeks=shown,
                felt=felt,
                balances=sides,
                answers=answers(shown, sides, felt, self._due(), today),
                kept=self._kept(max(since or start, last_week(today)[0]), today),
            )

    def log(self, day: date) -> DayLog:
        """What was done on a day; on the present one also what may still be done."""
        today = self.today
        with self._history.at_once():
            return day_log(
                day,
                self._history.of_day(day),
                self._history.days(first_day(today, self._first_weekday), today),
                self._due() if day == today else (),
            )

    def report(self, days: int) -> Report:
        """What to put on a sheet about so many days, the present one the last."""
        today = self.today
        with self._history.at_once():
            records = self._history.recent(days * MOST_SESSIONS_A_DAY)
            felt = self._history.felt(first_day(today, self._first_weekday), today)
        return report(records, today - timedelta(days=days - 1), today, course(felt, today))

    def remove(self, session: str) -> None:
        """Take out a mistaken entry; nothing is deleted."""
        self._history.remark(session, Removed())
        self.changed.emit()

    def restore(self, session: str) -> None:
        """Put it back."""
        self._history.remark(session, Restored())
        self.changed.emit()

    def note(self, session: str, text: str) -> None:
        """Keep the person's own words in the place of the former; empty takes those back."""
        self._history.remark(session, Noted(text))
        self.changed.emit()

    def say_felt(self, session: str, score: int) -> None:
        """Keep how it felt after a session, 0 to 10, in the place of what was said before."""
        self._history.remark(session, Felt(Moment.AFTER, score))
        self.changed.emit()

    def _since(self, start: date, days: Sequence[DayTotal]) -> date | None:
        """When the person began, `None` where that was before the days of the picture."""
        before = datetime.combine(start, time(), self._now().tzinfo)
        return None if self._history.recent(1, before) else began(days, self.today)

    def _kept(self, first: date, today: date) -> tuple[Kept, ...]:
        past = past_of(self._history.recent(RECENT))
        return kept(self._rhythms(), past, first, today, self._now().tzinfo or UTC)

    def _balances(self) -> tuple[Balance, ...]:
        now = self._now()
        recent = self._history.recent(RECENT)
        owed = debts((r for r in recent if now - r.started <= 2 * LASTS), now)
        week = last_week(now.date())
        return balances(self._history.sides(*week), owed, too_much(recent, *week))
