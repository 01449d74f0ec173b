"""A tick a second in what moves: to walk by, to roll by."""

from __future__ import annotations

from footcare_gui.domain.session.plan import Kind, SessionPlan
from footcare_gui.domain.session.state import Position
from footcare_gui.domain.session.timing import end_ms, marks

TICK_MS = 1_000
CLEAR_MS = 300
"""So far from a cue nothing ticks: the cue means something."""


def next_tick_ms(plan: SessionPlan, where: Position) -> int | None:
    """When it ticks next, as time into the segment; `None` where it ticks no more in it.

    What is counted beat by beat, or ends when the person likes, has a pace of its own.
    """
    segment = plan.segments[where.index]
    if segment.kind is not Kind.MOVE or segment.beat is not None or where.waiting:
        return None
    cues = [at_ms for at_ms, _ in marks(plan, where)]
    ends_ms = end_ms(plan, where)
    first_ms = (where.elapsed_ms // TICK_MS + 1) * TICK_MS
    for at_ms in range(first_ms, ends_ms - CLEAR_MS, TICK_MS):
        if all(abs(at_ms - cue_ms) >= CLEAR_MS for cue_ms in cues):
            return at_ms
    return None
