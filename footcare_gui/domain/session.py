"""The session engine: `(plan, state, command) -> (state, events)`, pure and without a clock.

Every command first *settles*: the session moves up to `now_ms`, and everything that should have
happened on the way happens, each at the instant at which it was due. Then the command applies.
States change only by events (`evolve`), so folding a stored journal gives the state again.
The exact rules, command by command, stand in `docs/session.md`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from footcare_gui.domain import commands as c
from footcare_gui.domain import events as e
from footcare_gui.domain.events import Cause
from footcare_gui.domain.outcome import Ending
from footcare_gui.domain.plan import Kind, Segment, SessionPlan
from footcare_gui.domain.state import (
    LEAD_MS,
    Active,
    Eased,
    Finished,
    Idle,
    Paused,
    PauseReason,
    Position,
    Resuming,
    Running,
    State,
)
from footcare_gui.domain.timing import end_ms, extension_ms, marks, may_ease, rest_after

JUST_BEGUN_MS = 2_000


def reduce(
    plan: SessionPlan, state: State, command: c.Command
) -> tuple[State, tuple[e.Event, ...]]:
    """Move a session on by one command.

    Args:
        plan: What is being done.
        state: Where it stands.
        command: What is asked, and when. A clock that steps back counts as standing still.

    Returns:
        The new state and what happened, in order of the instants at which it was due.
    """
    turn = _Turn(plan, state)
    turn.settle(command.now_ms)
    handler = _HANDLERS.get(type(command))
    if handler is not None:
        handler(turn, command)
    return turn.state, tuple(turn.events)


def replay(plan: SessionPlan, events: Iterable[e.Event], state: State | None = None) -> State:
    """Fold events into the state as it was at the last of them."""
    state = state or Idle()
    for event in events:
        state = evolve(plan, state, event)
    return state


def evolve(plan: SessionPlan, state: State, event: e.Event) -> State:  # noqa: PLR0911 - a table
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
        case e.SessionPaused(at_ms, _, elapsed_ms, reason), Running() | Resuming():
            return Paused(replace(state.where, elapsed_ms=elapsed_ms), reason, at_ms)
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
            eased = Eased(plan.segments[event.index].place, event.side, event.rest_index)
            where = replace(
                state.where, elapsed_ms=event.elapsed_ms, eased=(*state.where.eased, eased)
            )
            return replace(state, where=where, at_ms=event.at_ms)
        case e.SessionFinished(at_ms, ending), Running() | Resuming() | Paused():
            return Finished(state.where, ending, at_ms)
    return state


def _entered(plan: SessionPlan, state: Active, event: e.SegmentStarted) -> State:
    before = state.where
    same_group = plan.segments[before.index].group == plan.segments[event.index].group
    goes_on = same_group and event.index > before.index
    where = Position(
        index=event.index,
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


class _Turn:
    """One turn of the reducer: the state so far, and what has happened in it."""

    def __init__(self, plan: SessionPlan, state: State) -> None:
        self.plan = plan
        self.state = state
        self.events: list[e.Event] = []

    def emit(self, event: e.Event) -> None:
        """Let something happen."""
        self.state = evolve(self.plan, self.state, event)
        self.events.append(event)

    def settle(self, now_ms: int) -> None:
        """Bring the session up to now: marks, ends and the lead, each at its due instant."""
        state = self.state
        if not isinstance(state, Running | Resuming):
            return
        stands_still = state.where.waiting or now_ms <= state.at_ms
        if not stands_still and now_ms - state.at_ms > self.plan.gap_ms:
            self.pause(state.at_ms, PauseReason.GAP)
            return
        if stands_still:
            self.state = replace(state, at_ms=now_ms)
            return
        while self._step(now_ms):
            pass

    def _step(self, now_ms: int) -> bool:
        """Run to the next thing that happens up to now; false when nothing more does."""
        state = self.state
        if isinstance(state, Resuming):
            return self._step_lead(state, now_ms)
        if not isinstance(state, Running) or state.where.waiting:
            if isinstance(state, Running):
                self.state = replace(state, at_ms=now_ms)
            return False
        where, at_ms = state.where, state.at_ms
        reached_ms = where.elapsed_ms + now_ms - at_ms
        ends_ms = end_ms(self.plan, where)
        for mark_ms, mark in marks(self.plan, where):
            if where.elapsed_ms < mark_ms <= reached_ms:
                due_ms = at_ms + mark_ms - where.elapsed_ms
                self.emit(e.MarkPassed(due_ms, where.index, mark, mark_ms))
        if reached_ms < ends_ms:
            self.state = Running(replace(where, elapsed_ms=reached_ms), now_ms)
            return False
        due_ms = at_ms + max(0, ends_ms - where.elapsed_ms)
        self.leave(due_ms, Cause.TIME, max(ends_ms, where.elapsed_ms))
        self.enter(due_ms, where.index + 1, Cause.TIME)
        return True

    def _step_lead(self, state: Resuming, now_ms: int) -> bool:
        left_ms = LEAD_MS - state.lead_ms
        if now_ms - state.at_ms < left_ms:
            lead_ms = state.lead_ms + now_ms - state.at_ms
            self.state = replace(state, lead_ms=lead_ms, at_ms=now_ms)
            return False
        self.emit(e.SessionResumed(state.at_ms + left_ms, state.where.index))
        return True

    def pause(self, at_ms: int, reason: PauseReason) -> None:
        """Stand still."""
        where = self.active.where
        self.emit(e.SessionPaused(at_ms, where.index, where.elapsed_ms, reason))

    def leave(self, at_ms: int, cause: Cause, elapsed_ms: int | None = None) -> None:
        """End the current segment."""
        where = self.active.where
        ran_ms = where.elapsed_ms if elapsed_ms is None else elapsed_ms
        self.emit(e.SegmentEnded(at_ms, where.index, ran_ms, cause))

    def enter(self, at_ms: int, index: int, cause: Cause) -> None:
        """Begin a segment, or finish behind the last one."""
        if index >= len(self.plan.segments):
            went_through = cause in (Cause.TIME, Cause.FINISHED)
            ending = Ending.COMPLETED if went_through else Ending.STOPPED
            self.emit(e.SessionFinished(at_ms, ending))
            return
        self.emit(e.SegmentStarted(at_ms, index, cause, self.plan.segments[index].waits))

    def land(self, at_ms: int, index: int) -> None:
        """Go elsewhere; another exercise or side is entered by its transition."""
        segments = self.plan.segments
        if index < len(segments) and segments[index].block != self.segment.block:
            block = segments[index].block
            index = next(i for i, segment in enumerate(segments) if segment.block == block)
        self.leave(at_ms, Cause.SKIPPED)
        self.enter(at_ms, index, Cause.SKIPPED)

    @property
    def active(self) -> Active:
        """The state, known to be one that has a segment to act on."""
        assert isinstance(self.state, Running | Resuming | Paused)
        return self.state

    @property
    def segment(self) -> Segment:
        """The current segment."""
        return self.plan.segments[self.active.where.index]

    def first_from(self, number: Callable[[Segment], int], least: int) -> int:
        """Index of the first segment whose number reaches `least`, or one past the end."""
        numbers = enumerate(map(number, self.plan.segments))
        return next((i for i, value in numbers if value >= least), len(self.plan.segments))


def _group(segment: Segment) -> int:
    return segment.group


def _place(segment: Segment) -> int:
    return segment.place


def _start(turn: _Turn, command: c.Command) -> None:
    if isinstance(turn.state, Idle):
        turn.emit(e.SessionStarted(command.now_ms))
        turn.enter(command.now_ms, 0, Cause.TIME)


def _pause(turn: _Turn, command: c.Command) -> None:
    if isinstance(turn.state, Running | Resuming):
        turn.pause(command.now_ms, PauseReason.USER)


def _resume(turn: _Turn, command: c.Command) -> None:
    if not isinstance(turn.state, Paused):
        return
    index = turn.state.where.index
    if turn.segment.kind.is_work:
        turn.emit(e.LeadStarted(command.now_ms, index))
    else:
        turn.emit(e.SessionResumed(command.now_ms, index))


def _toggle(turn: _Turn, command: c.Command) -> None:
    (_resume if isinstance(turn.state, Paused) else _pause)(turn, command)


def _ready(turn: _Turn, command: c.Command) -> None:
    if isinstance(turn.state, Running) and turn.state.where.waiting:
        turn.emit(e.PersonReady(command.now_ms, turn.state.where.index))


def _next(turn: _Turn, command: c.Command) -> None:
    if _is_active(turn):
        turn.land(command.now_ms, turn.first_from(_group, turn.segment.group + 1))


def _previous(turn: _Turn, command: c.Command) -> None:
    if not _is_active(turn):
        return
    where, group = turn.active.where, turn.segment.group
    if where.group_ms + where.elapsed_ms < JUST_BEGUN_MS:
        group = max(0, group - 1)
    turn.land(command.now_ms, turn.first_from(_group, group))


def _skip_exercise(turn: _Turn, command: c.Command) -> None:
    if _is_active(turn):
        turn.land(command.now_ms, turn.first_from(_place, turn.segment.place + 1))


def _extend(turn: _Turn, command: c.Command) -> None:
    assert isinstance(command, c.Extend)
    if not _is_active(turn):
        return
    where = turn.active.where
    added_ms = extension_ms(turn.plan, where, command.amount_ms)
    if added_ms:
        at_ms = command.now_ms
        turn.emit(e.TimeExtended(at_ms, where.index, where.elapsed_ms, added_ms))


def _finish_hold(turn: _Turn, command: c.Command) -> None:
    if _is_active(turn) and turn.segment.open_ended:
        turn.leave(command.now_ms, Cause.FINISHED)
        turn.enter(command.now_ms, turn.active.where.index + 1, Cause.FINISHED)


def _too_much(turn: _Turn, command: c.Command) -> None:
    if not _is_active(turn) or not may_ease(turn.plan, turn.active.where):
        return
    now_ms, where, segment = command.now_ms, turn.active.where, turn.segment
    again = any(eased.place == segment.place for eased in where.eased)
    rest = rest_after(turn.plan, where.index)
    turn.emit(e.WasTooMuch(now_ms, where.index, segment.side, where.elapsed_ms, rest))
    if again:
        turn.leave(now_ms, Cause.TOO_MUCH)
        turn.enter(now_ms, turn.first_from(_place, segment.place + 1), Cause.TOO_MUCH)
    elif segment.kind not in (Kind.RELEASE, Kind.REST):
        turn.leave(now_ms, Cause.TOO_MUCH)
        turn.enter(now_ms, _way_out(turn.plan, where.index, rest), Cause.TOO_MUCH)


def _way_out(plan: SessionPlan, index: int, rest: int | None) -> int:
    """Where "too much" leads: to the release if there is one, else to the rest, or to the end."""
    end = len(plan.segments) if rest is None else rest
    kinds = [plan.segments[later].kind for later in range(index, end)]
    return index + kinds.index(Kind.RELEASE) if Kind.RELEASE in kinds else end


def _stop(turn: _Turn, command: c.Command) -> None:
    if _is_active(turn):
        turn.leave(command.now_ms, Cause.STOPPED)
        turn.emit(e.SessionFinished(command.now_ms, Ending.STOPPED))


def _is_active(turn: _Turn) -> bool:
    return isinstance(turn.state, Running | Resuming | Paused)


_HANDLERS: dict[type[c.Command], Callable[[_Turn, c.Command], None]] = {
    c.Start: _start,
    c.Pause: _pause,
    c.Resume: _resume,
    c.Toggle: _toggle,
    c.Ready: _ready,
    c.Next: _next,
    c.Previous: _previous,
    c.SkipExercise: _skip_exercise,
    c.Extend: _extend,
    c.FinishHold: _finish_hold,
    c.TooMuch: _too_much,
    c.Stop: _stop,
}
