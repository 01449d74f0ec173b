"""Which sound belongs to which instant of a session."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import Kind, Segment, SessionPlan
from footcare_gui.domain.session.state import Finished, Paused, State


class Sound(StrEnum):
    """The cue sounds, most important first: one instant sounds the first that applies."""

    ALL_DONE = "all_done"
    EXERCISE_DONE = "exercise_done"
    CHANGE_POSITION = "change_position"
    CHANGE_SIDES = "change_sides"
    RELEASE = "release"
    ZERO = "zero"
    REVERSE = "reverse"
    HALF_WAY = "half_way"
    TARGET = "target"
    ENOUGH = "enough"
    GET_READY = "get_ready"
    COUNT = "count"
    PHASE = "phase"


_RANK = {sound: rank for rank, sound in enumerate(Sound)}

_BY_MARK = {
    e.MarkKind.REVERSE: Sound.REVERSE,
    e.MarkKind.HALF_WAY: Sound.HALF_WAY,
    e.MarkKind.TARGET: Sound.TARGET,
    e.MarkKind.ENOUGH: Sound.ENOUGH,
    e.MarkKind.COUNT: Sound.COUNT,
}

_BY_KIND = {
    Kind.GET_READY: Sound.GET_READY,
    Kind.CHANGE_POSITION: Sound.CHANGE_POSITION,
    Kind.SWITCH: Sound.CHANGE_SIDES,
    Kind.RELEASE: Sound.RELEASE,
}


@dataclass(frozen=True, slots=True)
class Cue:
    """One sound, heard from the worked side, due at an instant of the session clock."""

    sound: Sound
    side: Side
    due_ms: int


def cues_of(plan: SessionPlan, state: State, events: Sequence[e.Event]) -> tuple[Cue, ...]:
    """The sounds of one turn of the session, one an instant.

    Args:
        plan: What is being done.
        state: The state *after* the events: nothing sounds once it is paused or stopped.
        events: What happened, in order.
    """
    if isinstance(state, Paused) or (
        isinstance(state, Finished) and state.ending is Ending.STOPPED
    ):
        return ()
    best: dict[int, Cue] = {}
    for cue in _candidates(plan, events):
        rival = best.get(cue.due_ms)
        if rival is None or _RANK[cue.sound] < _RANK[rival.sound]:
            best[cue.due_ms] = cue
    return tuple(best[due_ms] for due_ms in sorted(best))


def _candidates(plan: SessionPlan, events: Sequence[e.Event]) -> Iterator[Cue]:
    left: e.SegmentEnded | None = None
    for event in events:
        match event:
            case e.SegmentEnded():
                left = event
            case e.SegmentStarted(at_ms, index):
                segment = plan.segments[index]
                sound = _on_entry(plan, segment, left)
                side = Side.BOTH if sound is Sound.EXERCISE_DONE else segment.side
                yield Cue(sound, side, at_ms)
            case e.MarkPassed(at_ms, index, mark):
                yield Cue(_BY_MARK[mark], plan.segments[index].side, at_ms)
            case (
                e.LeadStarted(at_ms, index)
                | e.PersonReady(at_ms, index)
                | e.TooMuchAnswered(at_ms, index)
            ):
                yield Cue(Sound.GET_READY, plan.segments[index].side, at_ms)
            case e.SessionFinished(at_ms):
                yield Cue(Sound.ALL_DONE, Side.BOTH, at_ms)


def _on_entry(plan: SessionPlan, segment: Segment, left: e.SegmentEnded | None) -> Sound:
    before = plan.segments[left.index] if left else None
    done = left is not None and left.cause in (e.Cause.TIME, e.Cause.FINISHED)
    if before is not None and done and before.place != segment.place:
        return Sound.EXERCISE_DONE
    if segment.kind in _BY_KIND:
        return _BY_KIND[segment.kind]
    if before is not None and before.kind.is_work:
        if segment.kind is Kind.REST:
            return Sound.RELEASE
        goes_on = before.group == segment.group or segment.beat is not None
        if done and segment.kind.is_work and goes_on:
            return Sound.PHASE
    return Sound.ZERO
