"""How a session stands, and how far it is within a segment: what moves many times a second."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from footcare_gui.domain.session.plan import Kind, Segment, SessionPlan
from footcare_gui.domain.session.state import (
    Finished,
    Idle,
    Paused,
    PauseReason,
    Position,
    Resuming,
    Running,
    State,
    position_of,
)
from footcare_gui.domain.session.timing import end_ms

COME_TO_REST_MS = 2_000
STANDING_BY = (Kind.GET_READY, Kind.CHANGE_POSITION, Kind.SWITCH, Kind.REST)
"""Out of one work, a wait, into the next: what makes it longer or shorter is the wait."""


class Mode(StrEnum):
    """How the session stands, for the screen."""

    IDLE = "idle"
    RUNNING = "running"
    WAITING = "waiting"
    ASKING = "asking"
    LEAD = "lead"
    PAUSED = "paused"
    SLEPT = "slept"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Glance:
    """How time goes on within a segment: what figure and bar need, many times a second.

    Attributes:
        mode: How the session stands.
        segment: The current segment (the last one when finished).
        figure_ms: Time run in it for the figure, which comes to rest while it is asked how to go
            on.
        length_ms: Its length now, with time added or halved.
        fraction: How full the bar is, 0 to 1.
    """

    mode: Mode
    segment: Segment
    figure_ms: int
    length_ms: int
    fraction: float


def glance(plan: SessionPlan, state: State) -> Glance:
    """How far a state is within its segment: a fraction of the work of a whole readout."""
    where = position_of(state)
    length_ms = end_ms(plan, where)
    return Glance(
        mode=_mode(state),
        segment=plan.segments[where.index],
        figure_ms=_figure_ms(where),
        length_ms=length_ms,
        fraction=_fraction(where, length_ms),
    )


def _fraction(where: Position, length_ms: int) -> float:
    return min(1.0, where.elapsed_ms / length_ms) if length_ms else 1.0


def _mode(state: State) -> Mode:
    match state:
        case Idle():
            return Mode.IDLE
        case Running(where) if where.asked_ms is not None:
            return Mode.ASKING
        case Running(where):
            return Mode.WAITING if where.waiting else Mode.RUNNING
        case Resuming():
            return Mode.LEAD
        case Paused(_, reason):
            return Mode.SLEPT if reason is PauseReason.GAP else Mode.PAUSED
        case Finished():
            return Mode.FINISHED


def _figure_ms(where: Position) -> int:
    """At rest after "too much": the figure lets go while time stands still, and only once."""
    last = where.eased[-1] if where.eased else None
    if where.asked_ms is not None:
        return max(where.elapsed_ms, min(where.asked_ms, COME_TO_REST_MS))
    was_asked = last is not None and last.rest_index == where.index
    return max(where.elapsed_ms, COME_TO_REST_MS) if was_asked else where.elapsed_ms


def for_the_figure(now: Glance) -> Segment:
    """Its segment as the figure has to show it: where that waits, as long as it is by now.

    Else a rest with more time would show the next work, done already, until it is over.
    """
    if now.length_ms == now.segment.duration_ms or now.segment.kind not in STANDING_BY:
        return now.segment
    return _lasting(now.segment, now.length_ms)


@lru_cache(maxsize=4)
def _lasting(segment: Segment, duration_ms: int) -> Segment:
    """The same one each time: a picture is told from another by its segment."""
    return segment._replace(duration_ms=duration_ms)
