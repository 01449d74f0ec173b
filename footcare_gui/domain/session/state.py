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


class TooMuchAnswer(StrEnum):
    """How to go on in an exercise after "too much"."""

    EASIER = "easier"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Eased:
    """After "too much": what is left at this place and side is lighter, the next rest is long.

    Attributes:
        place: Place of the exercise in the session.
        side: The side that was too much.
        rest_index: The segment that rests for at least ten seconds, `None` at the very end.
        answer: How to go on, `None` while nobody has said; easier halves the work that is left.
        last_rep: Repetitions behind this one are left out, `None` leaves none out.
        other: What is left is on the other side: that becomes lighter, too.
    """

    place: int
    side: Side
    rest_index: int | None
    answer: TooMuchAnswer | None = TooMuchAnswer.EASIER
    last_rep: int | None = None
    other: bool = False

    @property
    def sides(self) -> tuple[Side, ...]:
        """Where work is shorter from now on: also on the side that is over, gone back to."""
        return (self.side, self.side.other) if self.other else (self.side,)

    @property
    def left(self) -> Side:
        """The side on which work was left."""
        return self.sides[-1]


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
        asked_ms: How long it has been asked how to go on after "too much"; `None` when it is not.
    """

    index: int = 0
    elapsed_ms: int = 0
    extra_ms: int = 0
    group_ms: int = 0
    waiting: bool = False
    eased: tuple[Eased, ...] = ()
    cut: tuple[int, ...] = ()
    added_ms: int = 0
    asked_ms: int | None = None

    @property
    def stands_still(self) -> bool:
        """Whether only the person brings it on: to be ready, or to say how to go on."""
        return self.waiting or self.asked_ms is not None

    @property
    def open_question(self) -> Eased | None:
        """The "too much" that nobody has answered yet, asked already or on the way out to it."""
        last = self.eased[-1] if self.eased else None
        return last if last is not None and last.answer is None else None


@dataclass(frozen=True, slots=True)
class Idle:
    """Not begun."""


@dataclass(frozen=True, slots=True)
class Running:
    """Time flows (unless `where.stands_still`); `at_ms` is the last instant seen."""

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


def position_of(state: State) -> Position:
    """Where a session is in its plan; before the start, at the beginning."""
    return Position() if isinstance(state, Idle) else state.where
