"""What one turn of a session means for its voice: what is cut short, and what is said now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.announcements import announcements_of
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Readout, begins_part
from footcare_gui.domain.session.state import (
    LEAD_MS,
    Finished,
    Idle,
    Paused,
    Resuming,
    Running,
    State,
)
from footcare_gui.domain.voice.answers import said_to, standing
from footcare_gui.domain.voice.lines import AFTER_CUE_MS, Line, Slot, Wanted, arranged, one
from footcare_gui.domain.voice.script import AHEAD_MS, part_script
from footcare_gui.domain.voice.telling import Telling, Told

AFTER_LAST_CUE_MS = 900
"""The sound of the end is long: it is not spoken over."""


class Turned(NamedTuple):
    """What follows from a turn.

    Attributes:
        hushes: What is being said is not wanted any more.
        is_new: What is said from here on is to be made anew.
        first: What is said before all else.
    """

    hushes: bool = False
    is_new: bool = False
    first: tuple[Wanted, ...] = ()


def turned(before: Readout | None, now: Readout, events: Sequence[e.Event]) -> Turned:
    """What a turn of a session means for what is said.

    Args:
        before: What was shown before it.
        now: What is shown after it.
        events: What happened in between.
    """
    if not events:
        return Turned()
    hushes = any(map(_cuts, events))
    answers = map(said_to, announcements_of(before, now, events))
    first = tuple(one(sentence) for sentence in answers if sentence is not None)
    return Turned(hushes, hushes or bool(first) or begins_part(before, now), first)


def _cuts(event: e.Event) -> bool:
    match event:
        case e.SegmentEnded(cause=cause):
            return cause is not e.Cause.TIME
        case e.SessionPaused() | e.LeadStarted() | e.SessionResumed():
            return True
        case e.PersonReady() | e.WasTooMuch() | e.TooMuchAnswered():
            return True
    return False


def lines_from(
    telling: Telling,
    state: State,
    shown: Readout,
    told: Told,
    *,
    first: Sequence[Wanted] = (),
    busy_ms: int = 0,
) -> tuple[Line, ...]:
    """What is said from an instant on, until the part ends; instants counted from there.

    Args:
        telling: What it is made from.
        state: Where the session stands at that instant.
        shown: What is shown then.
        told: What has been told in the part.
        first: What is said before all else.
        busy_ms: Something is still being said for so long.
    """
    if isinstance(state, Idle | Finished):
        slot = Slot(max(busy_ms, AFTER_LAST_CUE_MS), None, tuple(first))
        return arranged(slot, shown.segment.side, -1, telling.length_of)
    where = state.where
    if isinstance(state, Running) and shown.mode is not Mode.ASKING:
        from_ms = where.elapsed_ms + busy_ms if busy_ms else 0
        lines = part_script(telling, where, told, first=first, from_ms=from_ms)
        return tuple(line.later(-where.elapsed_ms) for line in lines)
    until_ms = None
    if isinstance(state, Resuming):
        until_ms = LEAD_MS - state.lead_ms - AHEAD_MS
    is_answer = isinstance(state, Paused) and bool(first)
    wanted = tuple(first) if is_answer else (*first, *standing(telling, shown))
    slot = Slot(max(busy_ms, AFTER_CUE_MS), until_ms, wanted)
    return arranged(slot, shown.segment.side, where.index, telling.length_of)
