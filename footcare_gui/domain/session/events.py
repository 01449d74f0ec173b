"""What happened in a session, each with the instant at which it was due; the journal's rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.state import PauseReason, TooMuchAnswer


class Cause(StrEnum):
    """Why a segment was left or reached."""

    TIME = "time"
    FINISHED = "finished"
    SKIPPED = "skipped"
    TOO_MUCH = "too_much"
    STOPPED = "stopped"


class MarkKind(StrEnum):
    """What lies inside a segment, worth a sound."""

    REVERSE = "reverse"
    HALF_WAY = "half_way"
    TARGET = "target"
    ENOUGH = "enough"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at `at_ms` on the session's clock."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class SessionStarted(Event):
    """The first segment follows at the same instant."""


@dataclass(frozen=True, slots=True)
class SegmentStarted(Event):
    """A segment began, in order or by landing on it."""

    index: int
    cause: Cause
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class SegmentEnded(Event):
    """A segment was left after `elapsed_ms`."""

    index: int
    elapsed_ms: int
    cause: Cause


@dataclass(frozen=True, slots=True)
class MarkPassed(Event):
    """A mark `mark_ms` into the segment was reached."""

    index: int
    mark: MarkKind
    mark_ms: int


@dataclass(frozen=True, slots=True)
class SessionPaused(Event):
    """Everything stands still, `elapsed_ms` into the segment."""

    index: int
    elapsed_ms: int
    reason: PauseReason


@dataclass(frozen=True, slots=True)
class LeadStarted(Event):
    """The seconds before a paused hold goes on."""

    index: int


@dataclass(frozen=True, slots=True)
class SessionResumed(Event):
    """The segment goes on where it stood."""

    index: int


@dataclass(frozen=True, slots=True)
class PersonReady(Event):
    """The person has arrived; the segment that waited runs."""

    index: int


@dataclass(frozen=True, slots=True)
class TimeExtended(Event):
    """The segment became longer."""

    index: int
    elapsed_ms: int
    added_ms: int


@dataclass(frozen=True, slots=True)
class SetEnded(Event):
    """The person said that it is enough; the repetitions left in the set are not asked for."""

    index: int


@dataclass(frozen=True, slots=True)
class WasTooMuch(Event):
    """The person said stop to this hold; never a debt of its side.

    It is asked how to go on; rows of earlier versions never asked, and went on with less.
    """

    index: int
    side: Side
    elapsed_ms: int
    rest_index: int | None
    asks: bool = False


@dataclass(frozen=True, slots=True)
class TooMuchAsked(Event):
    """Everything stands still at the start of a segment: how to go on?"""

    index: int


@dataclass(frozen=True, slots=True)
class TooMuchAnswered(Event):
    """It is known how to go on, from the person or because nobody said.

    Attributes:
        index: The segment in which it became known.
        answer: How.
        last_rep: Repetitions behind this one are left out, `None` leaves none out.
        other: What becomes easier is what the other side still has to do.
    """

    index: int
    answer: TooMuchAnswer
    last_rep: int | None = None
    other: bool = False


@dataclass(frozen=True, slots=True)
class SessionFinished(Event):
    """The end, reached or chosen."""

    ending: Ending
