"""Where a session stands: a closed union of frozen values.

A state that makes no sense cannot be built.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.outcome import Ending

LEAD_MS = 3_000


class PauseReason(StrEnum):
    """Why a session stands still."""

    USER = "user"
    GAP = "gap"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Eased:
    """After "too much": work left at this place and side is halved, the next rest is long.

    Attributes:
        place: Place of the exercise in the session.
        side: The side that was too much.
        rest_index: The segment that rests for at least ten seconds, `None` at the very end.
    """

    place: int
    side: Side
    rest_index: int | None


@dataclass(frozen=True, slots=True)
class Position:
    """A point inside a plan.

    Attributes:
        index: The segment.
        elapsed_ms: Time run in it.
        extra_ms: Time added to it.
        group_ms: Time run in earlier segments of its group.
        waiting: Time stands still until the person is ready.
        eased: What "too much" has changed so far.
        cut: Places of the exercises of which some work was left out.
        added_ms: Time added in the whole session so far.
    """

    index: int = 0
    elapsed_ms: int = 0
    extra_ms: int = 0
    group_ms: int = 0
    waiting: bool = False
    eased: tuple[Eased, ...] = ()
    cut: tuple[int, ...] = ()
    added_ms: int = 0


@dataclass(frozen=True, slots=True)
class Idle:
    """Not begun."""


@dataclass(frozen=True, slots=True)
class Running:
    """Time flows (unless `where.waiting`); `at_ms` is the last instant seen."""

    where: Position
    at_ms: int


@dataclass(frozen=True, slots=True)
class Resuming:
    """The lead into a hold or move that was paused; `lead_ms` of it have run."""

    where: Position
    lead_ms: int
    at_ms: int


@dataclass(frozen=True, slots=True)
class Paused:
    """The session stands still inside one segment."""

    where: Position
    reason: PauseReason
    at_ms: int


@dataclass(frozen=True, slots=True)
class Finished:
    """Over; `where` is the last point reached."""

    where: Position
    ending: Ending
    at_ms: int


Active = Running | Resuming | Paused
State = Idle | Running | Resuming | Paused | Finished
