"""A session once more."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from footcare_gui.domain.session.plan import Kind, Segment, SessionPlan
from footcare_gui.domain.session.planning import numbered


def other_side_first(plan: SessionPlan) -> SessionPlan:
    """The same session with the sides of each exercise in the other order.

    What has one side only, or both at once, stays as it is.
    """
    parts = groupby(plan.segments, key=lambda segment: segment.place)
    turned = [segment for _, part in parts for segment in _turned(list(part))]
    return plan._replace(segments=tuple(numbered(turned)))


def _turned(part: list[Segment]) -> Iterator[Segment]:
    changes = [n for n, segment in enumerate(part) if segment.kind is Kind.SWITCH]
    if not changes:
        yield from part
        return
    if len(changes) > 1:
        yield from (segment._replace(side=segment.side.other) for segment in part)
        return
    at = changes[0]
    lead, change = part[0], part[at]
    yield lead._replace(side=change.side)
    yield from part[at + 1 :]
    yield change._replace(side=lead.side)
    yield from part[1:at]
