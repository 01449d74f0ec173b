"""What was done without the app, as it is entered by hand: a session like others, and marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.memory.recording import Stamped, record_of
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.events import Cause
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import SessionPlan

BY_HAND = "by_hand"
"""The type of a plan that nobody was led through."""

MOST_DAYS_AGO = 60
NOON = time(12)


@dataclass(frozen=True, slots=True)
class Entry:
    """One session that is entered.

    Attributes:
        session: Its id, a new one.
        plan: What was done, of the type `BY_HAND`.
        began: The wall clock when it began, or about.
        happened: Its events, as if it had gone by the plan.
    """

    session: str
    plan: SessionPlan
    began: datetime
    happened: tuple[Stamped, ...]

    @property
    def record(self) -> SessionRecord:
        """What it amounts to."""
        return record_of(self.session, self.began, self.plan, self.happened)


def entry_of(session: str, plan: SessionPlan, began: datetime) -> Entry:
    """A session that was done just as a plan says.

    Args:
        session: Its id.
        plan: What was done, of whatever type.
        began: The wall clock when it began.
    """
    by_hand = plan._replace(type=BY_HAND)
    happened = tuple(
        Stamped(began + timedelta(milliseconds=event.at_ms), event) for event in _events(by_hand)
    )
    return Entry(session, by_hand, began, happened)


def began_on(day: date, now: datetime, length_ms: int) -> datetime:
    """When what was done on a day began: on the present one so that it is over, else at noon.

    Args:
        day: The day; one that lies ahead is the present one.
        now: The wall clock, with its zone.
        length_ms: How long it took.
    """
    if day < now.date():
        return datetime.combine(day, NOON, now.tzinfo)
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    return max(midnight, now - timedelta(milliseconds=length_ms))


def _events(plan: SessionPlan) -> Iterator[e.Event]:
    at_ms = 0
    yield e.SessionStarted(at_ms)
    for index, segment in enumerate(plan.segments):
        yield e.SegmentStarted(at_ms, index, Cause.TIME)
        at_ms += segment.duration_ms
        yield e.SegmentEnded(at_ms, index, segment.duration_ms, Cause.TIME)
    yield e.SessionFinished(at_ms, Ending.COMPLETED)
