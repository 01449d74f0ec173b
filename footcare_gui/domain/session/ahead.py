"""What lies round the present segment of a session: the exercise before, and what is to come."""

from __future__ import annotations

from footcare_gui.domain.session.plan import Kind, Segment, SessionPlan
from footcare_gui.domain.session.state import Position
from footcare_gui.domain.session.timing import is_left_out, planned_ms


def came_from(plan: SessionPlan, where: Position) -> Segment | None:
    """The last part of the exercise before, `None` in the first."""
    place = plan.segments[where.index].place
    earlier = (other for other in reversed(plan.segments) if other.place == place - 1)
    return next(earlier, None)


def left_ms(plan: SessionPlan, where: Position) -> int:
    """What is left to do from here on, eased or extended."""
    planned_here_ms = planned_ms(plan, where.index, where) + where.extra_ms
    later = range(where.index + 1, len(plan.segments))
    return max(0, planned_here_ms - where.elapsed_ms) + sum(
        planned_ms(plan, index, where) for index in later
    )


def following(plan: SessionPlan, where: Position) -> Segment | None:
    """The next segment that says something new, or else the next; `None` in the last.

    What easing has left out does not come.
    """
    here = plan.segments[where.index]
    later = [one for one in plan.segments[where.index + 1 :] if not is_left_out(one, where)]
    new = (segment for segment in later if _is_new(segment, here))
    return next(new, later[0] if later else None)


def _is_new(segment: Segment, here: Segment) -> bool:
    """Whether something else is to be done in it, or it begins anew, or goes its other half."""
    told, now = ((one.kind, one.phase, one.beat, one.block, one.rep) for one in (segment, here))
    return told != now


def work_ahead(plan: SessionPlan, where: Position) -> Segment | None:
    """The work that the way into an exercise leads to; `None` in any other part."""
    if plan.segments[where.index].kind not in (Kind.GET_READY, Kind.CHANGE_POSITION):
        return None
    return next((one for one in plan.segments[where.index :] if one.kind.is_work), None)
