"""What is told in words at an instant of a session: the counterpart of the cues.

A screen reader says it today; a voice can say the same. Seconds are never told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.easing import Easier
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Readout, begins_part
from footcare_gui.domain.session.state import TooMuchAnswer
from footcare_gui.domain.session.timing import SPARE_FROM_MS


@dataclass(frozen=True, slots=True)
class PartBegan:
    """Another part, or another way in which the session stands: what the readout says now."""


@dataclass(frozen=True, slots=True)
class MarkReached:
    """Something inside a part; `spare_ms` are left to the person after the least that counts."""

    mark: e.MarkKind
    spare_ms: int


@dataclass(frozen=True, slots=True)
class EasedOff:
    """It was too much, and everything lets go."""


@dataclass(frozen=True, slots=True)
class TimeAdded:
    """So much more time was asked for and is there."""

    added_ms: int


@dataclass(frozen=True, slots=True)
class WentOnEasier:
    """It goes on after "too much", as the person said.

    Attributes:
        easier: What is easier now, `None` where nothing was left to be.
    """

    easier: Easier | None


@dataclass(frozen=True, slots=True)
class FinishAsked:
    """The question whether to finish here is on the screen."""


@dataclass(frozen=True, slots=True)
class SessionOver:
    """The end, reached or chosen."""


Announcement = (
    PartBegan | MarkReached | EasedOff | WentOnEasier | TimeAdded | FinishAsked | SessionOver
)

URGENT = (EasedOff, FinishAsked, SessionOver)
"""Nothing that is being said is more important."""

_TOLD_MARKS = (e.MarkKind.HALF_WAY, e.MarkKind.REVERSE, e.MarkKind.TARGET, e.MarkKind.ENOUGH)


def announcements_of(
    before: Readout | None, now: Readout, events: Sequence[e.Event]
) -> tuple[Announcement, ...]:
    """What is told after one turn of the session, in order.

    Args:
        before: What was shown before the turn, `None` if nothing was.
        now: What is shown after it.
        events: What happened in between.
    """
    told: list[Announcement] = []
    for event in events:
        if isinstance(event, e.MarkPassed) and before is not None:
            is_word = event.mark is not e.MarkKind.ENOUGH or before.spare_ms >= SPARE_FROM_MS
            if event.mark in _TOLD_MARKS and is_word:
                told.append(MarkReached(event.mark, before.spare_ms))
        elif isinstance(event, e.WasTooMuch):
            told.append(EasedOff())
        elif isinstance(event, e.TooMuchAnswered) and event.answer is TooMuchAnswer.EASIER:
            question = before.question if before is not None else None
            told.append(WentOnEasier(question.easier if question is not None else None))
        elif isinstance(event, e.TimeExtended):
            told.append(TimeAdded(event.added_ms))
        elif isinstance(event, e.SessionFinished):
            told.append(SessionOver())
    is_over = now.mode in (Mode.IDLE, Mode.FINISHED)
    if not is_over and begins_part(before, now) and not _goes_on_counting(before, now):
        told.append(PartBegan())
    return tuple(told)


def _goes_on_counting(before: Readout | None, now: Readout) -> bool:
    """Whether only the next beat of a counted set has begun: its sound says so."""
    if before is None or now.segment.beat is None or before.mode is not now.mode:
        return False
    return before.segment.beat is not None and before.segment.bout == now.segment.bout
