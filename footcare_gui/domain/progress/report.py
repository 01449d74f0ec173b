"""The sheet for a physiotherapist: what was done in a span of days, added up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.by_hand import BY_HAND
from footcare_gui.domain.memory.history import FeltPoint, SessionRecord, felt_points
from footcare_gui.domain.progress.course import Course
from footcare_gui.domain.session.outcome import Extent, extent_of


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One exercise.

    Attributes:
        exercise: Its id.
        sessions: In how many sessions it was done.
        days: On how many days.
        held_ms: Work time by side; `BOTH` where it has no sides.
        too_much: How often the person said "too much".
        hurt: After how many sessions it was named as the one that felt worse.
        partly: In how many of the sessions it was begun and not done.
        not_done: In how many others it was planned, and not done or too little of it to count.
        by_hand: How many of the sessions were done without the app and entered by hand.
    """

    exercise: str
    sessions: int
    days: int
    held_ms: tuple[tuple[Side, int], ...]
    too_much: int
    hurt: int
    partly: int = 0
    by_hand: int = 0
    not_done: int = 0

    def of(self, side: Side) -> int:
        """Work time on one side, 0 where there was none."""
        return dict(self.held_ms).get(side, 0)


@dataclass(frozen=True, slots=True)
class Spread:
    """Answers from 0 to 10: the one in the middle, and the ends."""

    middle: float
    low: int
    high: int
    count: int


@dataclass(frozen=True, slots=True)
class Note:
    """The person's own words about one session."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything on the sheet.

    Attributes:
        first: The first day.
        last: The last day.
        days: On how many days anything was done that counts.
        sessions: How many sessions count.
        held_ms: Work time as it is told, of all exercises and sides.
        lines: The exercises, most work first.
        felt: How sessions felt, oldest first.
        before: What was said before, `None` where nothing was.
        after: The same after.
        notes: The person's notes, latest first.
        course: How it felt at first and feels now, as Progress tells it; `None` without enough.
    """

    first: date
    last: date
    days: int
    sessions: int
    held_ms: int
    lines: tuple[ReportLine, ...]
    felt: tuple[FeltPoint, ...]
    before: Spread | None
    after: Spread | None
    notes: tuple[Note, ...]
    course: Course | None = None


def report(
    records: Iterable[SessionRecord], first: date, last: date, course: Course | None = None
) -> Report:
    """Add up the sessions that began in a span of days, both ends included.

    It begins no sooner than the person did: the days before that tell nothing.

    Args:
        records: Sessions in any order; removed ones and those outside are left out.
        first: The first day.
        last: The last day.
        course: How it felt at first and feels now.
    """
    kept = [record for record in records if not record.removed]
    first = max(first, min((r.started.date() for r in kept), default=first))
    inside = [record for record in kept if first <= record.started.date() <= last]
    inside.sort(key=lambda record: record.started)
    worked = [record for record in inside if record.counted]
    felt = felt_points(inside)
    return Report(
        first=first,
        last=last,
        days=len({record.started.date() for record in worked}),
        sessions=len(worked),
        held_ms=sum(record.held_ms for record in inside),
        lines=_lines(inside),
        felt=felt,
        before=_spread([point.before for point in felt]),
        after=_spread([point.after for point in felt]),
        notes=tuple(Note(r.started.date(), r.note) for r in reversed(inside) if r.note.strip()),
        course=course,
    )


def _lines(records: Sequence[SessionRecord]) -> tuple[ReportLine, ...]:
    held: dict[str, dict[Side, int]] = defaultdict(lambda: defaultdict(int))
    sessions: dict[str, set[str]] = defaultdict(set)
    days: dict[str, set[date]] = defaultdict(set)
    too_much: Counter[str] = Counter()
    hurt: dict[str, int] = defaultdict(int)
    partly: dict[str, int] = defaultdict(int)
    not_done: Counter[str] = Counter()
    by_hand: dict[str, set[str]] = defaultdict(set)
    for record in records:
        if record.hurt:
            hurt[record.hurt] += 1
        extents = _extents(record)
        for name, extent in extents.items():
            partly[name] += extent is Extent.PARTLY
            not_done[name] += extent is Extent.NOT_DONE and record.held_ms > 0
        for work in record.side_records:
            name = work.done.exercise
            too_much[name] += work.done.too_much
            if work.done.told_ms:
                held[name][work.done.side] += work.done.told_ms
        for work in record.counted:
            name = work.done.exercise
            sessions[name].add(record.id)
            if record.plan_type == BY_HAND:
                by_hand[name].add(record.id)
            days[name].add(record.started.date())
    lines = [
        ReportLine(
            exercise=name,
            sessions=len(sessions[name]),
            days=len(days[name]),
            held_ms=tuple(sorted(held[name].items())),
            too_much=too_much[name],
            hurt=hurt[name],
            partly=partly[name],
            by_hand=len(by_hand[name]),
            not_done=not_done[name],
        )
        for name in {*held, *hurt, *(+too_much), *(+not_done)}
    ]
    return tuple(
        sorted(lines, key=lambda line: (-sum(ms for _, ms in line.held_ms), line.exercise))
    )


def _extents(record: SessionRecord) -> dict[str, Extent]:
    """The exercises of a session, each with the most that was done of it at any of its places."""
    most: dict[str, Extent] = {}
    for sides in record.exercises:
        found = {extent_of(sides), most.get(sides[0].exercise, Extent.NOT_DONE)}
        most[sides[0].exercise] = next(extent for extent in Extent if extent in found)
    return most


def _spread(answers: Iterable[int | None]) -> Spread | None:
    said = [answer for answer in answers if answer is not None]
    if not said:
        return None
    return Spread(float(median(said)), min(said), max(said), len(said))
