"""What a session's screen shows, derived from plan and state alone. Views compute nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from footcare_gui.domain.session.ahead import (
    came_from,
    following,
    left_ms,
    work_ahead,
)
from footcare_gui.domain.session.easing import Easier, Question, eased_here, question_of
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.glance import Glance, Mode, glance
from footcare_gui.domain.session.plan import Segment, SessionPlan
from footcare_gui.domain.session.state import (
    LEAD_MS,
    Active,
    Finished,
    Position,
    Resuming,
    Running,
    State,
    position_of,
)
from footcare_gui.domain.session.timeline import Stretch, timeline
from footcare_gui.domain.session.timing import (
    extension_ms,
    marks,
    may_ease,
    may_stop,
    planned_ms,
    reps_now,
    room_ms,
    wanted_ms,
)

MARK_SHOWN_MS = 4_000


class Primary(StrEnum):
    """What the one big button does now."""

    START = "start"
    READY = "ready"
    PAUSE = "pause"
    RESUME = "resume"
    EASE = "ease"
    SKIP = "skip"
    DONE = "done"
    ENOUGH = "enough"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Readout(Glance):
    """Everything the session screen needs at one instant.

    Attributes:
        elapsed_ms: Time run in the segment.
        reps: Repetitions of the set as it is now: those that easing has left out are no more of it.
        seconds: The number to show; counts down, or up where `counts_up`.
        counts_up: The number counts up.
        ticks: Marks on the bar, 0 to 1: the least that counts, the target.
        spare_ms: What lies beyond the least that counts, 0 where nothing does.
        may_stop: What is done now is enough: to stop it leaves nothing out.
        is_optional: The same, and nobody has asked for more: one stops or goes on.
        mark: The mark just passed, shown for four seconds: its sound's visual twin.
        turned: The movement goes the other way round, from its half until its end.
        counting: The last three seconds are being counted.
        left_ms: Time left in the session; never more than `total_ms`.
        total_ms: Length of the session as the start button showed it, with all time added.
        primary: What the big button does.
        can_extend: More time may be asked for.
        extension_ms: What asking for more time would add.
        can_ease: "Too much" has a meaning now.
        question: What is asked after "too much", from then until it is answered; else `None`.
        eased: What has just become easier, while the person rests from "too much"; else `None`.
        came_from: The last part of the exercise before, `None` in the first.
        following: The next segment that says something new, or else the next; `None` in the last.
        ahead: The work that the way into an exercise leads to; `None` in any other part.
        timeline: The exercises in order.
    """

    elapsed_ms: int
    reps: int
    seconds: int
    counts_up: bool
    ticks: tuple[float, ...]
    spare_ms: int
    may_stop: bool
    is_optional: bool
    mark: MarkKind | None
    turned: bool
    counting: bool
    left_ms: int
    total_ms: int
    primary: Primary
    can_extend: bool
    extension_ms: int
    can_ease: bool
    question: Question | None
    eased: Easier | None
    came_from: Segment | None
    following: Segment | None
    ahead: Segment | None
    timeline: tuple[Stretch, ...]


def shown_seconds(remaining_ms: int) -> int:
    """Seconds to show for a remaining time, rounded up.

    A person reads 1 until the very end; 0 means over.

    Args:
        remaining_ms: Time left in the segment, in milliseconds, 0 or more.
    """
    return -(-remaining_ms // 1000)


def can_stop_here(readout: Readout) -> bool:
    """Whether going on is to stop what is enough; not where the big button does that."""
    return readout.may_stop and readout.primary is Primary.PAUSE


def begins_part(before: Readout | None, now: Readout) -> bool:
    """Whether another part has begun, or the session stands in another way than before."""
    return before is None or before.segment is not now.segment or before.mode is not now.mode


def readout(plan: SessionPlan, state: State) -> Readout:
    """What the screen shows for a state."""
    now, where = glance(plan, state), position_of(state)
    mode, segment, length_ms = now.mode, now.segment, now.length_ms
    is_active = isinstance(state, Active)
    total_ms = plan.total_ms + where.added_ms
    left = 0 if isinstance(state, Finished) else min(left_ms(plan, where), total_ms)
    stops = mode is Mode.RUNNING and may_stop(plan, where)
    counts_up = segment.open_ended and mode not in (Mode.LEAD, Mode.ASKING)
    return Readout(
        mode=mode,
        segment=segment,
        elapsed_ms=where.elapsed_ms,
        reps=reps_now(plan, where),
        figure_ms=now.figure_ms,
        length_ms=length_ms,
        seconds=_seconds(state, where, length_ms, counts_up),
        counts_up=counts_up,
        fraction=now.fraction,
        ticks=_ticks(plan, where, length_ms),
        spare_ms=0 if segment.min_ms is None else max(0, length_ms - segment.min_ms),
        may_stop=stops,
        is_optional=stops and not where.extra_ms,
        mark=_mark(plan, where),
        turned=segment.reverse_at_half and _has_passed(plan, where, MarkKind.REVERSE),
        counting=_has_passed(plan, where, MarkKind.COUNT),
        left_ms=left,
        total_ms=total_ms,
        primary=_primary(plan, state, mode),
        can_extend=is_active and room_ms(plan, where) > 0,
        extension_ms=extension_ms(plan, where, wanted_ms(segment)) if is_active else 0,
        can_ease=is_active and may_ease(plan, where),
        question=question_of(plan, where) if is_active else None,
        eased=eased_here(plan, where) if mode is Mode.RUNNING else None,
        came_from=came_from(plan, where),
        following=following(plan, where),
        ahead=work_ahead(plan, where),
        timeline=timeline(plan, where, finished=isinstance(state, Finished)),
    )


def _primary(plan: SessionPlan, state: State, mode: Mode) -> Primary:
    if mode in _PRIMARY:
        return _PRIMARY[mode]
    assert isinstance(state, Running)
    if mode is Mode.ASKING:
        question = question_of(plan, state.where)
        return Primary.SKIP if question is not None and question.proposes_skip else Primary.EASE
    segment = plan.segments[state.where.index]
    if plan.ends_with_person(segment):
        return Primary.DONE
    return Primary.ENOUGH if segment.up_to and segment.kind.is_work else Primary.PAUSE


_PRIMARY = {
    Mode.IDLE: Primary.START,
    Mode.WAITING: Primary.READY,
    Mode.PAUSED: Primary.RESUME,
    Mode.SLEPT: Primary.RESUME,
    Mode.FINISHED: Primary.CLOSE,
    Mode.LEAD: Primary.PAUSE,
}


def _seconds(state: State, where: Position, length_ms: int, counts_up: bool) -> int:
    if isinstance(state, Resuming):
        return shown_seconds(LEAD_MS - state.lead_ms)
    if counts_up:
        return where.elapsed_ms // 1000
    return shown_seconds(max(0, length_ms - where.elapsed_ms))


def _has_passed(plan: SessionPlan, where: Position, mark: MarkKind) -> bool:
    return any(kind is mark and at <= where.elapsed_ms for at, kind in marks(plan, where))


def _ticks(plan: SessionPlan, where: Position, length_ms: int) -> tuple[float, ...]:
    segment = plan.segments[where.index]
    wanted = [segment.min_ms]
    if segment.open_ended:
        wanted.append(planned_ms(plan, where.index, where))
    return tuple(at / length_ms for at in wanted if at is not None and 0 < at < length_ms)


def _mark(plan: SessionPlan, where: Position) -> MarkKind | None:
    """The latest mark of the last seconds; those of the countdown show in the number itself."""
    passed = [
        kind
        for at, kind in marks(plan, where)
        if at <= where.elapsed_ms < at + MARK_SHOWN_MS and kind is not MarkKind.COUNT
    ]
    return passed[-1] if passed else None
