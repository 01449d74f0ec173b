"""How long a segment is for this person now, and what lies inside it. Milliseconds throughout."""

from __future__ import annotations

from collections.abc import Iterator

from footcare_gui.domain.session.commands import EXTEND_MS
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import Kind, Segment, SessionPlan
from footcare_gui.domain.session.state import (
    LEAD_MS,
    Position,
    Resuming,
    Running,
    State,
    TooMuchAnswer,
)

MOST_EXTRA_MS = 60_000
NEW_POSTURE_EXTEND_MS = 30_000
SPARE_FROM_MS = 5_000
"""Less than this beyond the least that counts is over before one has read that one may stop."""
EASED_REST_MS = 10_000
EASED_LEAST_MS = 3_000
HALF_WAY_FROM_MS = 20_000
COUNT_FROM_MS = 10_000
COUNT_MS = (3_000, 2_000, 1_000)


def planned_ms(plan: SessionPlan, index: int, where: Position) -> int:
    """Length of any segment after easing, without time added; an open-ended hold's target."""
    return _eased_ms(plan.segments[index], index, plan.segments[index].duration_ms, where)


def end_ms(plan: SessionPlan, where: Position) -> int:
    """When the current segment ends by itself, from its start."""
    segment = plan.segments[where.index]
    if plan.ends_with_person(segment):
        assert segment.max_ms is not None, "an open-ended hold has a cap"
        return _eased_ms(segment, where.index, segment.max_ms, where)
    return planned_ms(plan, where.index, where) + where.extra_ms


def room_ms(plan: SessionPlan, where: Position) -> int:
    """How much longer the current segment may still become; 0 at its ceiling."""
    segment = plan.segments[where.index]
    if where.asked_ms is not None or plan.ends_with_person(segment):
        return 0
    if segment.beat is not None:
        return 0
    if segment.max_ms is None:
        return MOST_EXTRA_MS + segment.arrive_ms - where.extra_ms
    return max(0, segment.max_ms - end_ms(plan, where))


def wanted_ms(segment: Segment) -> int:
    """What "more time" asks for: getting into another position takes longer than a breath."""
    moves_far = segment.waits or segment.kind is Kind.CHANGE_POSITION
    return NEW_POSTURE_EXTEND_MS if moves_far else EXTEND_MS


def extension_ms(plan: SessionPlan, where: Position, wanted_ms: int = EXTEND_MS) -> int:
    """What asking for more time would really add."""
    return max(0, min(wanted_ms, room_ms(plan, where)))


def rest_after(plan: SessionPlan, index: int) -> int | None:
    """The segment that rests from a segment's work: its group's rest, else what follows the group.

    Returns:
        Its index, `None` behind the last group.
    """
    group = plan.segments[index].group
    for later in range(index, len(plan.segments)):
        segment = plan.segments[later]
        if segment.group != group or segment.kind is Kind.REST:
            return later
    return None


def end_of_set(plan: SessionPlan, index: int) -> int:
    """The first segment behind the repetitions of a segment's set, or one past the end."""
    bout = plan.segments[index].bout
    while (
        index < len(plan.segments)
        and plan.segments[index].rep
        and (plan.segments[index].bout == bout)
    ):
        index += 1
    return index


def kept_from(plan: SessionPlan, where: Position, index: int) -> int:
    """The first segment from `index` on that is not left out; one past the end where none is."""
    while index < len(plan.segments) and is_left_out(plan.segments[index], where):
        index += 1
    return index


def reps_now(plan: SessionPlan, where: Position) -> int:
    """How many repetitions the present set has now that easing has left some out; 0 without any."""
    segment = plan.segments[where.index]
    lasts = (
        eased.last_rep
        for eased in where.eased
        if (segment.place, segment.side) == (eased.place, eased.left)
    )
    return max(segment.rep, min([segment.reps, *(last for last in lasts if last is not None)]))


def rests_at(plan: SessionPlan, where: Position) -> int | None:
    """The segment in which this person rests from the current work, `None` behind all of it."""
    rest = rest_after(plan, where.index)
    if rest is None:
        return None
    kept = kept_from(plan, where, rest)
    return kept if kept < len(plan.segments) else None


def may_ease(plan: SessionPlan, where: Position) -> bool:
    """Whether "too much" has a meaning now: in a repetition, and not twice for the same hold."""
    kind = plan.segments[where.index].kind
    if where.asked_ms is not None:
        return False
    if kind in (Kind.RELEASE, Kind.REST):
        rest = rests_at(plan, where)
        return all(eased.rest_index != rest for eased in where.eased)
    return kind in (Kind.MOVE_IN, Kind.HOLD, Kind.MOVE)


def may_stop(plan: SessionPlan, where: Position) -> bool:
    """Whether what is done now is allowed and no longer asked for: enough, or plenty, is done."""
    least_ms = plan.segments[where.index].min_ms
    if least_ms is not None and end_ms(plan, where) - least_ms >= SPARE_FROM_MS:
        return where.elapsed_ms >= least_ms
    passed = (kind for at, kind in marks(plan, where) if at <= where.elapsed_ms)
    return MarkKind.TARGET in passed


def marks(plan: SessionPlan, where: Position) -> tuple[tuple[int, MarkKind], ...]:
    """The marks inside the current segment, earliest first; its ends are not marks."""
    segment, end = plan.segments[where.index], end_ms(plan, where)
    inside = [(at, kind) for at, kind in _marks(plan, segment, where, end) if 0 < at < end]
    return tuple(sorted(inside, key=lambda mark: (mark[0], _ORDER.index(mark[1]))))


def next_change_ms(plan: SessionPlan, state: State) -> int | None:
    """How long from the last instant seen until anything happens or a shown number changes.

    Returns:
        Milliseconds, at least 1; `None` where nothing changes by itself.
    """
    if isinstance(state, Resuming):
        return (LEAD_MS - state.lead_ms - 1) % 1000 + 1
    if not isinstance(state, Running) or state.where.stands_still:
        return None
    where = state.where
    left_ms = end_ms(plan, where) - where.elapsed_ms
    second_ms = (left_ms - 1) % 1000 + 1
    if plan.segments[where.index].open_ended:
        second_ms = 1000 - where.elapsed_ms % 1000
    ahead = [at - where.elapsed_ms for at, _ in marks(plan, where) if at > where.elapsed_ms]
    return max(1, min([second_ms, left_ms, *ahead]))


_ORDER = tuple(MarkKind)


def _marks(
    plan: SessionPlan, segment: Segment, where: Position, end: int
) -> Iterator[tuple[int, MarkKind]]:
    planned = planned_ms(plan, where.index, where)
    runs_on = plan.ends_with_person(segment)
    if segment.reverse_at_half:
        yield planned // 2, MarkKind.REVERSE
    elif segment.kind.is_work and not segment.open_ended and planned >= HALF_WAY_FROM_MS:
        yield planned // 2, MarkKind.HALF_WAY
    if runs_on and segment.beat is None:
        yield planned, MarkKind.TARGET
    if segment.min_ms is not None and not where.extra_ms:  # who asks for more knows what is enough
        yield segment.min_ms, MarkKind.ENOUGH
    if end >= COUNT_FROM_MS and segment.kind is not Kind.REST and not runs_on:
        for before in COUNT_MS:
            yield end - before, MarkKind.COUNT


def _eased_ms(segment: Segment, index: int, ms: int, where: Position) -> int:
    if is_left_out(segment, where):
        return 0
    for eased in where.eased:
        is_there = segment.place == eased.place and segment.side in eased.sides
        is_answered = eased.answer is not None
        if is_answered and index == eased.rest_index and not segment.kind.is_work:
            ms = max(ms, EASED_REST_MS)
        is_easier = eased.answer is TooMuchAnswer.EASIER
        if segment.kind.is_work and segment.beat is None and is_there and is_easier:
            ms = halved_ms(ms)
    return ms


def halved_ms(ms: int) -> int:
    """What easing makes of a hold or move."""
    return max(min(ms, EASED_LEAST_MS), ms // 2)


def is_left_out(segment: Segment, where: Position) -> bool:
    """Whether easing has left this out: a repetition, or the rest before it."""
    for eased in where.eased:
        is_there = (segment.place, segment.side) == (eased.place, eased.left)
        if eased.last_rep is not None and is_there:
            is_rest_after_last = segment.kind is Kind.REST and segment.rep == eased.last_rep
            if segment.rep > eased.last_rep or is_rest_after_last:
                return True
    return False
