"""Going on with a session that was left, and what can go wrong with its keeping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.events import Cause
from footcare_gui.domain.session.evolution import evolve, replay
from footcare_gui.domain.session.plan import Segment, SessionPlan
from footcare_gui.domain.session.state import Active, Finished, Idle, Paused, PauseReason


@dataclass(frozen=True, slots=True)
class Resumption:
    """A session that was left before its end, standing where it may go on.

    Attributes:
        plan: What was being done.
        past: Everything that happened, in order.
        bridge: What must be written down before it goes on, so that the journal still replays to
            `state`; empty where the session had been paused.
        state: Where it stands.
        is_exact: It goes on to the millisecond; otherwise from the start of its segment.
    """

    plan: SessionPlan
    past: tuple[e.Event, ...]
    bridge: tuple[e.Event, ...]
    state: Paused
    is_exact: bool

    @property
    def segment(self) -> Segment:
        """The segment to go on in."""
        return self.plan.segments[self.state.where.index]

    def finished(self) -> tuple[e.Event, ...]:
        """What must be written down to finish here instead; everything done is kept."""
        _, events = reduce(self.plan, self.state, c.Stop(self.state.at_ms))
        return (*self.bridge, *events)


def resumable(plan: SessionPlan, events: Sequence[e.Event]) -> Resumption | None:
    """Where a session that was left may go on; `None` where it never began or is over.

    A pause is exact. After a kill, a crash or a power cut nobody knows how long the last hold was
    really held, so it goes on from that hold's start; everything before it stays as it was.

    Args:
        plan: What was planned.
        events: All that reached the journal; may stop anywhere.
    """
    past = tuple(events)
    state = replay(plan, past)
    if isinstance(state, Idle | Finished):
        return None
    if isinstance(state, Paused) and not isinstance(past[-1], e.SegmentEnded):
        return Resumption(plan, past, (), state, is_exact=True)
    bridge = _bridge(plan, past, state)
    if bridge is None:
        return None
    for event in bridge:
        state = evolve(plan, state, event)
    assert isinstance(state, Paused)
    return Resumption(plan, past, bridge, state, is_exact=False)


def _bridge(
    plan: SessionPlan, past: Sequence[e.Event], state: Active
) -> tuple[e.Event, ...] | None:
    """From the last row to a pause at the start of a segment; `None` where none is left."""
    last, at_ms, index = past[-1], state.at_ms, state.where.index
    begun: tuple[e.Event, ...] = ()
    if isinstance(last, e.SegmentEnded):
        index = last.index + 1
        if index >= len(plan.segments):
            return None
        waits = plan.segments[index].waits
        begun = (e.SegmentStarted(at_ms, index, Cause.TIME, waits),)
    if isinstance(state, Paused):
        return begun
    return (*begun, e.SessionPaused(at_ms, index, 0, PauseReason.LEFT))


@dataclass(frozen=True, slots=True)
class LeftSession:
    """A stored session that may go on.

    Attributes:
        session: Its id.
        rows: How many rows it has: the number of the next one.
        left_at: The wall clock at its last row.
        resumption: Where it stands.
    """

    session: str
    rows: int
    left_at: datetime
    resumption: Resumption


class Trouble(StrEnum):
    """Why nothing is being saved."""

    FULL = "full"
    READ_ONLY = "read_only"
    NEWER = "newer"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Nothing is being saved, though everything goes on.

    Attributes:
        trouble: Why.
        detail: What the system says; in no language in particular.
        place: The folder that it is about.
    """

    trouble: Trouble
    detail: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Mended:
    """A damaged journal was set aside, and what could be read is in a new one.

    Attributes:
        kept_as: Where the damaged file is now; it is never deleted.
        sessions: How many sessions could be read.
    """

    kept_as: str
    sessions: int


@dataclass(frozen=True, slots=True)
class SavedAgain:
    """What could not be saved has been, and the rest will be."""


Notice = NotSaved | Mended | SavedAgain
