"""What was done over weeks and months, ready to be shown: no streaks, no percentages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import DayTotal, SessionRecord, SideTotal
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.today.schedule import DueKind, DueState

WEEK_DAYS = 7
WEEKS = 26
LARGEST = 4
"""Dots have the sizes 1 to 4; 0 is a day of rest."""

NOTICED_MS, NOTICED_PART = 5_000, 0.1
"""What one side has more is noticed from so much on that is also that part of what it has."""

_SIZES_MS = (60_000, 180_000, 360_000)
"""Work up to this is a dot of size 1, 2, 3: fixed, so that a day never shrinks afterward."""


@dataclass(frozen=True, slots=True)
class DaysMoved:
    """On how many days something was done.

    Attributes:
        week: Of the seven days up to today.
        months: Of the days in the picture.
        last: The last of them, `None` without one.
        since: The first of all, `None` where it lies before the picture.
    """

    week: int
    months: int
    last: date | None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Dot:
    """One day of the picture.

    Attributes:
        day: The day.
        held_ms: Work time.
        exercises: How many different exercises.
        sessions: How many sessions.
        size: 0 for a day of rest, else 1 to `LARGEST`.
    """

    day: date
    held_ms: int = 0
    exercises: int = 0
    sessions: int = 0
    size: int = 0


Week = tuple[Dot | None, ...]
"""Seven days, `None` for those still to come and for those before the person began."""


@dataclass(frozen=True, slots=True)
class Balance:
    """Left and right of one exercise.

    Attributes:
        exercise: Its id.
        left_ms: Work time on the left.
        right_ms: Work time on the right.
        debt: What one side is still owed, `None` where nothing is.
        too_much: The sides that were stopped because it was too much.
    """

    exercise: str
    left_ms: int
    right_ms: int
    debt: Debt | None = None
    too_much: frozenset[Side] = frozenset()

    @property
    def ahead(self) -> Side | None:
        """The side with noticeably more time; `None` where they are even.

        Less than `NOTICED_MS` is noticed only where the other side has less than half as much.
        """
        most_ms = max(self.left_ms, self.right_ms)
        is_noticed = self.more_ms >= max(NOTICED_MS, NOTICED_PART * most_ms)
        if not is_noticed and 2 * self.more_ms <= most_ms:
            return None
        return Side.LEFT if self.left_ms > self.right_ms else Side.RIGHT

    @property
    def stopped(self) -> Side | None:
        """The side that has less because it was too much there; `None` where nothing says so."""
        ahead = self.ahead
        is_why = self.debt is None and ahead is not None and ahead.other in self.too_much
        return ahead.other if ahead is not None and is_why else None

    @property
    def more_ms(self) -> int:
        """How much more the one side has."""
        return abs(self.left_ms - self.right_ms)

    def of(self, side: Side) -> int:
        """Work time on one side."""
        return self.left_ms if side is Side.LEFT else self.right_ms


@dataclass(frozen=True, slots=True)
class DayLog:
    """What was done on one day.

    Attributes:
        day: The day.
        records: Its sessions with work, oldest first.
        earlier: The last day before it with anything done, within the picture.
        later: The first such day after it.
        coming: What may still be done, on the present day.
    """

    day: date
    records: tuple[SessionRecord, ...]
    earlier: date | None = None
    later: date | None = None
    coming: tuple[DueState, ...] = ()


def first_day(today: date, first_weekday: int = 0) -> date:
    """The first day of the picture: the beginning of the week 25 weeks ago.

    Args:
        today: The present day.
        first_weekday: What a week begins with, Monday 0.
    """
    into_week = (today.weekday() - first_weekday) % WEEK_DAYS
    return today - timedelta(days=into_week + WEEK_DAYS * (WEEKS - 1))


def last_week(today: date) -> tuple[date, date]:
    """The seven days up to today: the first and the last of them."""
    return today - timedelta(days=WEEK_DAYS - 1), today


def began(days: Iterable[DayTotal], today: date) -> date:
    """The first day with work, today without one."""
    return min((total.day for total in days if total.day <= today and total.held_ms), default=today)


def moved(days: Iterable[DayTotal], today: date, since: date | None = None) -> DaysMoved:
    """Count the days with work; days ahead of a clock that was set back count nowhere."""
    done = [total.day for total in days if total.day <= today and total.held_ms]
    week = last_week(today)[0]
    return DaysMoved(
        week=sum(day >= week for day in done),
        months=len(done),
        last=max(done, default=None),
        since=since,
    )


def weeks(
    days: Iterable[DayTotal], today: date, first_weekday: int = 0, since: date | None = None
) -> tuple[Week, ...]:
    """The picture: up to `WEEKS` columns, oldest first, each of seven days.

    It begins where the person began and grows: no day before that was one of rest.

    Args:
        days: What was done, in any order; days outside the picture are left out.
        today: The present day, somewhere in the last column.
        first_weekday: What a week begins with, Monday 0.
        since: The day on which the person began, `None` where it lies before the picture.
    """
    by_day = {total.day: total for total in days}
    start = first_day(today, first_weekday)
    begin = max(start, min(since or start, today))

    def dot(offset: int) -> Dot | None:
        day = start + timedelta(days=offset)
        is_told = begin <= day <= today
        return _dot(day, by_day.get(day)) if is_told else None

    return tuple(
        tuple(dot(week * WEEK_DAYS + weekday) for weekday in range(WEEK_DAYS))
        for week in range((begin - start).days // WEEK_DAYS, WEEKS)
    )


def size_of(held_ms: int) -> int:
    """The size of a day's dot: 0 for nothing, then growing in four steps."""
    if held_ms <= 0:
        return 0
    return 1 + sum(held_ms > limit for limit in _SIZES_MS)


def balances(
    sides: Iterable[SideTotal],
    debts: Iterable[Debt] = (),
    too_much: Iterable[tuple[str, Side]] = (),
) -> tuple[Balance, ...]:
    """Left beside right for every exercise that has sides, in the order of their ids.

    Args:
        sides: Work time by exercise and side.
        debts: What is owed; of several for one exercise, the first is shown.
        too_much: What was stopped, by exercise and side.
    """
    stopped: dict[str, set[Side]] = {}
    for name, side in too_much:
        stopped.setdefault(name, set()).add(side)
    held: dict[str, dict[Side, int]] = {}
    for total in sides:
        if total.side is not Side.BOTH:
            held.setdefault(total.exercise, {})[total.side] = total.held_ms
    owed: dict[str, Debt] = {}
    for debt in debts:
        owed.setdefault(debt.exercise, debt)
    return tuple(
        Balance(
            name,
            times.get(Side.LEFT, 0),
            times.get(Side.RIGHT, 0),
            owed.get(name),
            frozenset(stopped.get(name, ())),
        )
        for name, times in sorted(held.items())
    )


def too_much(
    records: Iterable[SessionRecord], first: date, last: date
) -> frozenset[tuple[str, Side]]:
    """What was stopped as too much in a span of days, by exercise and side."""
    return frozenset(
        (work.done.exercise, work.done.side)
        for record in records
        if not record.removed and first <= record.started.date() <= last
        for work in record.side_records
        if work.done.too_much
    )


def day_log(
    day: date,
    records: Sequence[SessionRecord],
    days: Iterable[DayTotal],
    states: Iterable[DueState] = (),
) -> DayLog:
    """One day, and the days beside it to go on to.

    Args:
        day: The day.
        records: Its sessions; those without any work are left out.
        days: All days of the picture.
        states: How the plan stands, for the present day only.
    """
    done = sorted(total.day for total in days if total.held_ms)
    return DayLog(
        day=day,
        records=tuple(record for record in records if record.held_ms and not record.removed),
        earlier=max((other for other in done if other < day), default=None),
        later=min((other for other in done if other > day), default=None),
        coming=_coming(states),
    )


def _coming(states: Iterable[DueState]) -> tuple[DueState, ...]:
    """What is due now, in the order of the plan, then what will be, the soonest first."""
    known = list(states)
    now = [state for state in known if state.kind is DueKind.NOW]
    later = [(s.at, s) for s in known if s.kind is DueKind.LATER_TODAY and s.at is not None]
    return (*now, *(state for _, state in sorted(later, key=itemgetter(0))))


def _dot(day: date, total: DayTotal | None) -> Dot:
    if total is None or not total.held_ms:
        return Dot(day)
    return Dot(day, total.held_ms, total.exercises, total.sessions, size_of(total.held_ms))
