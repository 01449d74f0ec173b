"""What an event makes of a session's state; folding a stored journal gives the state again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.events import Cause
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.state import (
    Active,
    Eased,
    Finished,
    Idle,
    Paused,
    Position,
    Resuming,
    Running,
    State,
    TooMuchAnswer,
)


def replay(plan: SessionPlan, events: Iterable[e.Event], state: State | None = None) -> State:
    """Fold events into the state as it was at the last of them."""
    state = state or Idle()
    for event in events:
        state = evolve(plan, state, event)
    return state


def evolve(plan: SessionPlan, state: State, event: e.Event) -> State:  # noqa: PLR0911, PLR0912 - a table
    """The state after one event; an event that cannot follow on the state changes nothing."""
    match event, state:
        case e.SessionStarted(at_ms), Idle():
            return Running(Position(), at_ms)
        case e.SegmentStarted(), Running() | Resuming() | Paused():
            return _entered(plan, state, event)
        case e.SegmentEnded(at_ms, _, elapsed_ms, _), Running() | Resuming() | Paused():
            return replace(state, where=replace(state.where, elapsed_ms=elapsed_ms), at_ms=at_ms)
        case e.MarkPassed(at_ms, _, _, mark_ms), Running():
            return Running(replace(state.where, elapsed_ms=mark_ms), at_ms)
        case e.SessionPaused(), Running() | Resuming():
            return _paused(state, event)
        case e.LeadStarted(at_ms), Paused():
            return Resuming(state.where, 0, at_ms)
        case e.SessionResumed(at_ms), Paused() | Resuming():
            return Running(state.where, at_ms)
        case e.PersonReady(at_ms), Running():
            return Running(replace(state.where, waiting=False), at_ms)
        case e.TimeExtended(), Running() | Resuming() | Paused():
            extra_ms = state.where.extra_ms + event.added_ms
            where = replace(
                state.where,
                elapsed_ms=event.elapsed_ms,
                extra_ms=extra_ms,
                added_ms=state.where.added_ms + event.added_ms,
            )
            return replace(state, where=where, at_ms=event.at_ms)
        case e.WasTooMuch(), Running() | Resuming() | Paused():
            eased = (*state.where.eased, _eased(plan, event))
            where = replace(state.where, elapsed_ms=event.elapsed_ms, eased=eased)
            return replace(state, where=where, at_ms=event.at_ms)
        case e.TooMuchAsked(at_ms), Running() | Paused():
            return replace(state, where=replace(state.where, asked_ms=0), at_ms=at_ms)
        case e.TooMuchAnswered(
            at_ms, _, answer, last_rep, other
        ), Running() | Resuming() | Paused() if state.where.eased:
            *earlier, last = state.where.eased
            answered = replace(last, answer=answer, last_rep=last_rep, other=other)
            where = replace(state.where, eased=(*earlier, answered), asked_ms=None)
            return replace(state, where=where, at_ms=at_ms)
        case e.SessionFinished(at_ms, ending), Running() | Resuming() | Paused():
            return Finished(state.where, ending, at_ms)
    return state


def _paused(state: Running | Resuming, event: e.SessionPaused) -> Paused:
    """A question that was open is asked anew once it goes on."""
    at_ms, elapsed_ms, reason = event.at_ms, event.elapsed_ms, event.reason
    if state.where.asked_ms is not None:
        state = replace(state, where=replace(state.where, asked_ms=0))
    return Paused(replace(state.where, elapsed_ms=elapsed_ms), reason, at_ms)


def _eased(plan: SessionPlan, event: e.WasTooMuch) -> Eased:
    answer = None if event.asks else TooMuchAnswer.EASIER
    return Eased(plan.segments[event.index].place, event.side, event.rest_index, answer)


def _entered(plan: SessionPlan, state: Active, event: e.SegmentStarted) -> State:
    before = state.where
    same_group = plan.segments[before.index].group == plan.segments[event.index].group
    goes_on = same_group and event.index > before.index
    where = Position(
        index=event.index,
        extra_ms=plan.segments[event.index].arrive_ms if event.waiting else 0,
        group_ms=before.group_ms + before.elapsed_ms if goes_on else 0,
        waiting=event.waiting,
        eased=before.eased,
        cut=_cut(plan, before, event),
        added_ms=before.added_ms,
    )
    if isinstance(state, Paused):
        return replace(state, where=where, at_ms=event.at_ms)
    return Running(where, event.at_ms)


def _cut(plan: SessionPlan, before: Position, event: e.SegmentStarted) -> tuple[int, ...]:
    """The exercises of which work has been left out, after landing somewhere."""
    if event.index <= before.index:
        begun_anew = plan.segments[event.index].place
        return tuple(place for place in before.cut if place < begun_anew)
    if event.cause not in (Cause.SKIPPED, Cause.TOO_MUCH):
        return before.cut
    passed = plan.segments[before.index : event.index]
    places = {segment.place for segment in passed if segment.kind.is_work}
    return tuple(sorted(places | set(before.cut)))
