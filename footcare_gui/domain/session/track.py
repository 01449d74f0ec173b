"""The exercise in which a session stands, as one stretch of time."""

from __future__ import annotations

from dataclasses import dataclass

from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.state import State, position_of
from footcare_gui.domain.session.timing import end_ms, planned_ms


@dataclass(frozen=True, slots=True)
class Track:
    """One exercise of a session.

    Attributes:
        place: Its place in the session, from 0.
        length_ms: Its length as it stands now, with time added and work left out.
        position_ms: How far it has come.
    """

    place: int
    length_ms: int
    position_ms: int


def track_of(plan: SessionPlan, state: State) -> Track:
    """The exercise in which a session stands."""
    where = position_of(state)
    place = plan.segments[where.index].place
    before_ms = after_ms = 0
    for index, segment in enumerate(plan.segments):
        if segment.place == place and index < where.index:
            before_ms += planned_ms(plan, index, where)
        elif segment.place == place and index > where.index:
            after_ms += planned_ms(plan, index, where)
    here_ms = max(end_ms(plan, where), where.elapsed_ms)
    return Track(place, before_ms + here_ms + after_ms, before_ms + where.elapsed_ms)
