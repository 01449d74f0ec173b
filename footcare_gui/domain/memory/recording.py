"""From a session's rows to its record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import SessionRecord, SideRecord
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.events import Cause
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.summary import summarise
from footcare_gui.domain.session.timing import end_of_set


@dataclass(frozen=True, slots=True)
class Stamped:
    """An event with the wall clock's instant at which it was written down."""

    wall: datetime
    event: e.Event


def record_of(
    session: str, started: datetime, plan: SessionPlan, events: Sequence[Stamped]
) -> SessionRecord:
    """What a session's rows amount to, before any remark.

    Args:
        session: Its id.
        started: The wall clock when its plan was written down.
        plan: What was planned.
        events: All that happened, in order; may stop anywhere.
    """
    happened = [stamped.event for stamped in events]
    summary = summarise(plan, happened)
    last = events[-1].wall if events else started
    ends: dict[tuple[int, Side], datetime] = {}
    for stamped in events:
        if isinstance(stamped.event, e.SegmentEnded) and stamped.event.elapsed_ms:
            segment = plan.segments[stamped.event.index]
            if segment.kind.is_work:
                ends[segment.place, segment.side] = stamped.wall
    cut = _cut_ms(plan, happened)
    side_records = tuple(
        SideRecord(
            session=session,
            at=max(started, ends.get((done.place, done.side), last)),
            done=done,
            cut_ms=cut.get((done.place, done.side), 0),
            day=started.date(),
        )
        for done in summary.done
    )
    return SessionRecord(
        session, started, plan.id, plan.type, summary.ending, summary.took_ms, side_records
    )


def _cut_ms(plan: SessionPlan, events: Iterable[e.Event]) -> dict[tuple[int, Side], int]:
    """Planned work that was not done and that nobody ended on purpose, by place and side."""
    held: dict[int, int] = defaultdict(int)
    whole: set[int] = set()
    for event in events:
        if isinstance(event, e.SegmentEnded):
            held[event.index] += event.elapsed_ms
            if event.cause in (Cause.TIME, Cause.FINISHED):
                whole.add(event.index)
        elif isinstance(event, e.SetEnded):
            whole |= set(range(event.index, end_of_set(plan, event.index)))
    cut: dict[tuple[int, Side], int] = defaultdict(int)
    for index, segment in enumerate(plan.segments):
        if segment.kind.is_work and index not in whole:
            cut[segment.place, segment.side] += max(0, segment.duration_ms - held[index])
    return dict(cut)
