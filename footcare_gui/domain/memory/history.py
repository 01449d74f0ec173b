"""What was done, when, and how it felt: records of sessions and what can be asked of them.

A record follows from a session's rows alone (`recording.record_of`), so whatever is kept beside
them for speed can be made again. Instants are aware datetimes in the local offset of then:
`at.date()` is the day as the person lived it, and comparing two of them compares true instants.
These are named tuples because the first look at today makes hundreds of them, and their classes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.outcome import Ending, Extent, SideWork, extent_of


class SideRecord(NamedTuple):
    """One exercise on one side in one session.

    Attributes:
        session: Id of the session.
        at: When its work last ended; the session's last instant where it was never reached. Never
            before the session's start, also where somebody set the clock back in the middle.
        done: What was planned and held.
        day: The local day on which its session began, and to which it belongs.
        cut_ms: Planned work lost to Stop, Skip or a crash; an open-ended hold that the person
            ended is not cut.
    """

    session: str
    at: datetime
    done: SideWork
    cut_ms: int
    day: date


class SessionRecord(NamedTuple):
    """One session as it is remembered.

    Attributes:
        id: Its id, the same on every machine.
        started: When it began.
        plan_id: Id of the exercise or routine, or `selection`.
        plan_type: `exercise`, `routine`, `selection` or `owed`.
        ending: How it ended; `None` while it is open: running, or waiting to be gone on with.
        took_ms: From its first event to its last, time with the app closed not counted.
        side_records: What was planned and done, in order of the session: each exercise and side
            once.
        felt_before: Discomfort 0 to 10 before, `None` where not said.
        felt_after: The same after.
        note: The person's own words.
        hurt: Id of the exercise after which it felt worse, `""` for none.
        removed: Taken out as a mistaken entry.
    """

    id: str
    started: datetime
    plan_id: str
    plan_type: str
    ending: Ending | None
    took_ms: int
    side_records: tuple[SideRecord, ...]
    felt_before: int | None = None
    felt_after: int | None = None
    note: str = ""
    hurt: str = ""
    removed: bool = False

    @property
    def held_ms(self) -> int:
        """Work time done, all sides together, as each of them tells it."""
        return sum(work.done.told_ms for work in self.side_records)

    @property
    def exercises(self) -> tuple[tuple[SideWork, ...], ...]:
        """The work of each exercise of the session in its order, all its sides together."""
        places: dict[int, list[SideWork]] = {}
        for work in self.side_records:
            places.setdefault(work.done.place, []).append(work.done)
        return tuple(map(tuple, places.values()))

    def extent(self, place: int) -> Extent:
        """How much was done of the exercise at a place of the session."""
        return extent_of(work.done for work in self.side_records if work.done.place == place)

    def counts(self, work: SideRecord) -> bool:
        """Whether a side of its exercises is worth counting: worked, and the whole is something."""
        return work.done.held_ms > 0 and self.extent(work.done.place) is not Extent.NOT_DONE

    @property
    def counted(self) -> tuple[SideRecord, ...]:
        """All that counts of it; a session of which this is empty is in no number of sessions."""
        if self.removed:
            return ()
        return tuple(work for work in self.side_records if self.counts(work))


class DayTotal(NamedTuple):
    """A local day on which something was done.

    Attributes:
        day: The day.
        sessions: How many sessions of it count.
        exercises: How many different exercises.
        held_ms: Work time as it is told, all of the day, what is too little to count with it.
    """

    day: date
    sessions: int
    exercises: int
    held_ms: int


class SideTotal(NamedTuple):
    """Work time of one exercise on one side over a span of days."""

    exercise: str
    side: Side
    held_ms: int
    planned_ms: int


class SideOutline(NamedTuple):
    """What the sessions of a span of time made of one side of a form, all of them together.

    Attributes:
        exercise: Its id.
        variant: Its variant's id.
        side: The side.
        held_ms: Work time done.
        cut_ms: Planned work lost to Stop, Skip or a crash.
        too_much: The person said so in any of them.
    """

    exercise: str
    variant: str
    side: Side
    held_ms: int
    cut_ms: int
    too_much: bool


class FeltPoint(NamedTuple):
    """How one session felt; at least one of the two was said."""

    session: str
    started: datetime
    before: int | None
    after: int | None

    @property
    def said_last(self) -> int:
        """The number after the session, else the one before it."""
        said = self.before if self.after is None else self.after
        assert said is not None, "one of the two was said"
        return said


def felt_points(records: Iterable[SessionRecord]) -> tuple[FeltPoint, ...]:
    """How sessions felt, oldest first; those without any answer are left out."""
    said = (
        FeltPoint(record.id, record.started, record.felt_before, record.felt_after)
        for record in records
        if not record.removed and (record.felt_before, record.felt_after) != (None, None)
    )
    return tuple(sorted(said, key=lambda point: point.started))
