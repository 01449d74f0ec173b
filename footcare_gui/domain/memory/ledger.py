"""What one side is still owed, and which side begins: from what was done, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import SessionRecord, SideRecord
from footcare_gui.domain.session.outcome import Extent

LEAST_MS = 10_000
LASTS = timedelta(days=7)
OWED = "owed"
"""The type of the plan that pays a debt: one extra hold on one side."""


class Debt(NamedTuple):
    """Work that one side missed while the other had all of it.

    Attributes:
        session: Id of the session in which it was missed.
        at: When.
        exercise: The exercise's id.
        variant: Its variant's id.
        side: The side that is owed.
        owed_ms: Work time missed and not made up since.
        hold_ms: Length of the one extra hold to offer: never longer than a normal one.
    """

    session: str
    at: datetime
    exercise: str
    variant: str
    side: Side
    owed_ms: int
    hold_ms: int


def debts(records: Iterable[SessionRecord], now: datetime) -> tuple[Debt, ...]:
    """What is owed now, oldest first.

    A debt is what Stop, Skip or a crash took from this side while the other side was finished.
    Of a range only the least is asked for.
    "Too much" on either side never makes one, nor does a side that is done all the same. Under ten
    seconds it is dropped, and after seven days. Extra holds (`is_extra`) pay the oldest debt of
    their side first; where all of the exercise is done later on the day, nothing is missing of it.

    Args:
        records: At least those of the last seven days; open and removed ones are left out.
        now: The present instant, aware.
    """
    kept = sorted(
        (r for r in records if not r.removed and r.ending is not None), key=lambda r: r.started
    )
    owed: list[Debt] = []
    for record in kept:
        whole = _whole(record)
        owed = [debt for debt in owed if (debt.exercise, debt.at.date()) not in whole]
        for work in record.side_records:
            if is_extra(record, work):
                owed = _paid(owed, work)
            elif (debt := _missed(record, work)) is not None:
                owed.append(debt)
    return tuple(d for d in owed if d.owed_ms >= LEAST_MS and now - d.at <= LASTS)


def turns(records: Iterable[SessionRecord]) -> dict[tuple[str, str], Side]:
    """Whose turn it is to begin, by (exercise, variant): the other side than last time.

    A side has begun where it was the first with any work done; extra holds and removed sessions
    count for nothing.

    Args:
        records: In any order; the same one twice changes nothing.
    """
    found: dict[tuple[str, str], Side] = {}
    for record in sorted(records, key=lambda one: one.started, reverse=True):
        for work in () if record.removed else record.side_records:
            done = work.done
            key, is_half = (done.exercise, done.variant), done.side is not Side.BOTH
            if key not in found and is_half and done.held_ms and not is_extra(record, work):
                found[key] = done.side.other
    return found


def is_extra(record: SessionRecord, work: SideRecord) -> bool:
    """Whether it was an extra hold: planned for one side only, alone or within a session."""
    if record.plan_type == OWED:
        return True
    if work.done.side is Side.BOTH:
        return False
    place = work.done.place
    return all(other is work or other.done.place != place for other in record.side_records)


def _whole(record: SessionRecord) -> frozenset[tuple[str, date]]:
    """What was done on all its sides in a session, and the day on which that was."""
    return frozenset(
        (work.done.exercise, work.day)
        for work in record.side_records
        if not is_extra(record, work) and record.extent(work.done.place) is Extent.DONE
    )


def _missed(record: SessionRecord, work: SideRecord) -> Debt | None:
    done = work.done
    if done.side is Side.BOTH or done.too_much or done.is_done or not work.cut_ms:
        return None
    other = next(
        (
            d
            for d in record.side_records
            if d.done.place == done.place and d.done.side is done.side.other
        ),
        None,
    )
    if other is None or other.cut_ms or other.done.too_much or not other.done.held_ms:
        return None
    owed_ms = min(work.cut_ms, max(0, done.asked_ms - done.held_ms))
    normal_ms = done.planned_ms // max(1, done.planned_reps)
    return Debt(
        session=record.id,
        at=work.at,
        exercise=done.exercise,
        variant=done.variant,
        side=done.side,
        owed_ms=owed_ms,
        hold_ms=min(owed_ms, normal_ms),
    )


def _paid(owed: list[Debt], work: SideRecord) -> list[Debt]:
    left_ms, rest = work.done.held_ms, []
    for debt in owed:
        paid_ms = 0
        if (debt.exercise, debt.side) == (work.done.exercise, work.done.side):
            paid_ms = min(left_ms, debt.owed_ms)
            left_ms -= paid_ms
        owed_ms = debt.owed_ms - paid_ms
        rest.append(
            Debt(
                debt.session,
                debt.at,
                debt.exercise,
                debt.variant,
                debt.side,
                owed_ms,
                min(owed_ms, debt.hold_ms),
            )
        )
    return rest
