"""The session engine: `(plan, state, command) -> (state, events)`, pure and without a clock.

Every command first *settles*: the session moves up to `now_ms`, and everything that should have
happened on the way happens, each at the instant at which it was due. Then the command applies.
States change only by events (`evolve`), so folding a stored journal gives the state again.
The exact rules, command by command, stand in `docs/session.md`.
"""

from __future__ import annotations

from collections.abc import Callable

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.events import Cause
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import Kind, Segment, SessionPlan
from footcare_gui.domain.session.state import (
    Idle,
    Paused,
    PauseReason,
    Resuming,
    Running,
    State,
    TooMuchAnswer,
)
from footcare_gui.domain.session.timing import (
    end_of_set,
    extension_ms,
    may_ease,
    may_stop,
    rests_at,
)
from footcare_gui.domain.session.turn import Turn

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
    turn = Turn(plan, state)
    turn.settle(command.now_ms)
    handler = _HANDLERS.get(type(command))
    if handler is not None:
        handler(turn, command)
    return turn.state, tuple(turn.events)


def _start(turn: Turn, command: c.Command) -> None:
    if isinstance(turn.state, Idle):
        turn.emit(e.SessionStarted(command.now_ms))
        turn.enter(command.now_ms, 0, Cause.TIME)


def _pause(turn: Turn, command: c.Command) -> None:
    if isinstance(turn.state, Running | Resuming):
        turn.pause(command.now_ms, PauseReason.USER)


def _resume(turn: Turn, command: c.Command) -> None:
    if not isinstance(turn.state, Paused):
        return
    index = turn.state.where.index
    if turn.segment.kind.is_work and turn.state.where.asked_ms is None:
        turn.emit(e.LeadStarted(command.now_ms, index))
    else:
        turn.emit(e.SessionResumed(command.now_ms, index))


def _toggle(turn: Turn, command: c.Command) -> None:
    (_resume if isinstance(turn.state, Paused) else _pause)(turn, command)


def _ready(turn: Turn, command: c.Command) -> None:
    if isinstance(turn.state, Running) and turn.state.where.waiting and not _is_asked(turn):
        turn.emit(e.PersonReady(command.now_ms, turn.state.where.index))


def _next(turn: Turn, command: c.Command) -> None:
    if isinstance(turn.state, Running) and may_stop(turn.plan, turn.state.where):
        _end_part(turn, command)
    elif _is_active(turn):
        turn.answer(command.now_ms, TooMuchAnswer.EASIER)
        turn.land(command.now_ms, turn.first_from(_group, turn.segment.group + 1))


def _previous(turn: Turn, command: c.Command) -> None:
    if not _is_active(turn):
        return
    where, group = turn.active.where, turn.segment.group
    if where.group_ms + where.elapsed_ms < JUST_BEGUN_MS:
        group = max(0, group - 1)
    turn.answer(command.now_ms, TooMuchAnswer.EASIER)
    turn.land(command.now_ms, turn.first_from(_group, group))


def _skip_exercise(turn: Turn, command: c.Command) -> None:
    if _is_active(turn):
        turn.skip_exercise(command.now_ms)


def _extend(turn: Turn, command: c.Command) -> None:
    assert isinstance(command, c.Extend)
    if not _is_active(turn):
        return
    where = turn.active.where
    added_ms = extension_ms(turn.plan, where, command.amount_ms)
    if added_ms:
        at_ms = command.now_ms
        turn.emit(e.TimeExtended(at_ms, where.index, where.elapsed_ms, added_ms))


def _finish_hold(turn: Turn, command: c.Command) -> None:
    if _is_active(turn) and turn.segment.open_ended and not _is_asked(turn):
        _end_part(turn, command)


def _end_part(turn: Turn, command: c.Command) -> None:
    turn.leave(command.now_ms, Cause.FINISHED)
    turn.enter(command.now_ms, turn.active.where.index + 1, Cause.FINISHED)


def _finish_set(turn: Turn, command: c.Command) -> None:
    if _is_active(turn) and turn.segment.up_to and not _is_asked(turn):
        index = turn.active.where.index
        turn.emit(e.SetEnded(command.now_ms, index))
        turn.leave(command.now_ms, Cause.FINISHED)
        turn.enter(command.now_ms, end_of_set(turn.plan, index), Cause.FINISHED)


def _too_much(turn: Turn, command: c.Command) -> None:
    if not _is_active(turn) or not may_ease(turn.plan, turn.active.where):
        return
    now_ms, where, segment = command.now_ms, turn.active.where, turn.segment
    rest = rests_at(turn.plan, where)
    asks = rest is not None
    turn.emit(e.WasTooMuch(now_ms, where.index, segment.side, where.elapsed_ms, rest, asks))
    if segment.kind not in (Kind.RELEASE, Kind.REST):
        turn.leave(now_ms, Cause.TOO_MUCH)
        turn.enter(now_ms, _way_out(turn.plan, where.index, rest), Cause.TOO_MUCH)
    elif rest == where.index:
        turn.emit(e.TooMuchAsked(now_ms, where.index))


def _ease(turn: Turn, command: c.Command) -> None:
    if isinstance(turn.state, Running) and _is_asked(turn):
        turn.answer(command.now_ms, TooMuchAnswer.EASIER)


def _way_out(plan: SessionPlan, index: int, rest: int | None) -> int:
    """Where "too much" leads: to the release if there is one, else to the rest, or to the end."""
    end = len(plan.segments) if rest is None else rest
    kinds = [plan.segments[later].kind for later in range(index, end)]
    return index + kinds.index(Kind.RELEASE) if Kind.RELEASE in kinds else end


def _stop(turn: Turn, command: c.Command) -> None:
    if _is_active(turn):
        turn.leave(command.now_ms, Cause.STOPPED)
        turn.emit(e.SessionFinished(command.now_ms, Ending.STOPPED))


def _is_active(turn: Turn) -> bool:
    return isinstance(turn.state, Running | Resuming | Paused)


def _is_asked(turn: Turn) -> bool:
    """Whether it is asked how to go on after "too much"."""
    return _is_active(turn) and turn.active.where.asked_ms is not None


def _group(segment: Segment) -> int:
    return segment.group


_HANDLERS: dict[type[c.Command], Callable[[Turn, c.Command], None]] = {
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
    c.FinishSet: _finish_set,
    c.TooMuch: _too_much,
    c.Ease: _ease,
    c.Stop: _stop,
}
