"""What a person asks first of what was done: how often, whether even, how it felt, when next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.progress.course import Course, course
from footcare_gui.domain.progress.overview import WEEK_DAYS, Balance, Dot, Week, last_week
from footcare_gui.domain.today.schedule import DueState

FELT_BACK = timedelta(days=28)
"""How far back notes on how it felt are compared."""


@dataclass(frozen=True, slots=True)
class Compared:
    """How often it felt less, the same and more after a session than before it.

    Attributes:
        less: So many times less.
        same: So many times the same.
        more: So many times more.
        last: The last that was noted, of which perhaps only one was said; `None` without any.
    """

    less: int = 0
    same: int = 0
    more: int = 0
    last: FeltPoint | None = None

    @property
    def times(self) -> int:
        """How often both were noted."""
        return self.less + self.same + self.more


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers.

    Attributes:
        week: The seven days up to today; a day before the person began has no dot.
        sided: How many exercises with two sides were done in them.
        uneven: The one whose sides differ most, what is owed first; `None` where all are even.
        owed: All of which a side has something to go, the most first.
        felt: How it felt in the last four weeks.
        due: How many exercises of the plan are due now.
        coming: What is due next after that, `None` where nothing is to come.
        course: How it felt at first and feels now, `None` where too little was noted.
    """

    week: tuple[tuple[date, Dot | None], ...]
    sided: int
    uneven: Balance | None
    felt: Compared
    due: int
    coming: DueState | None
    course: Course | None = None
    owed: tuple[Balance, ...] = ()


def answers(
    weeks: Iterable[Week],
    balances: Sequence[Balance],
    felt: Iterable[FeltPoint],
    states: Sequence[DueState],
    today: date,
) -> Answers:
    """Answer from what the page shows in whole.

    Args:
        weeks: The picture of the days.
        balances: Left and right of the last seven days.
        felt: How sessions felt.
        states: How the plan stands.
        today: The present day.
    """
    points = tuple(felt)
    coming = [state for state in states if not state.is_due and state.at is not None]
    return Answers(
        week=_week(weeks, today),
        sided=len(balances),
        uneven=_most_uneven(balances),
        felt=_compared(point for point in points if point.started.date() > today - FELT_BACK),
        due=sum(state.is_due for state in states),
        coming=min(coming, key=_instant, default=None),
        course=course(points, today),
        owed=tuple(
            sorted((one for one in balances if one.debt is not None), key=_gap, reverse=True)
        ),
    )


def _week(weeks: Iterable[Week], today: date) -> tuple[tuple[date, Dot | None], ...]:
    known = {dot.day: dot for week in weeks for dot in week if dot is not None}
    first = last_week(today)[0]
    days = (first + timedelta(days=number) for number in range(WEEK_DAYS))
    return tuple((day, known.get(day)) for day in days)


def _most_uneven(balances: Iterable[Balance]) -> Balance | None:
    uneven = [one for one in balances if one.debt is not None or one.ahead is not None]
    return max(uneven, key=_gap, default=None)


def _gap(balance: Balance) -> tuple[int, bool, int]:
    """What is owed weighs most; what was too much explains itself, and least."""
    owed_ms = balance.debt.owed_ms if balance.debt is not None else 0
    return owed_ms, balance.stopped is None, balance.more_ms


def _compared(felt: Iterable[FeltPoint]) -> Compared:
    points = sorted(felt, key=lambda point: point.started)
    both = [
        point.after - point.before
        for point in points
        if point.before is not None and point.after is not None
    ]
    less, more = sum(step < 0 for step in both), sum(step > 0 for step in both)
    return Compared(less, len(both) - less - more, more, points[-1] if points else None)


def _instant(state: DueState) -> float:
    return state.at.timestamp() if state.at is not None else 0.0
