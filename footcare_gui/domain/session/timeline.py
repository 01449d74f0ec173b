"""The exercises of a session in order, and how far each has come."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from footcare_gui.domain.session.plan import Segment, SessionPlan
from footcare_gui.domain.session.state import Position


@dataclass(frozen=True, slots=True)
class Stretch:
    """One exercise on the timeline.

    Attributes:
        exercise: Its id.
        variant: Its variant's id.
        share: Its part of the session's planned time, 0 to 1.
        done: How far it is, 0 to 1.
        current: Whether the session stands in it.
        cut: Whether some of its work was left out.
    """

    exercise: str
    variant: str
    share: float
    done: float
    current: bool
    cut: bool = False

    @property
    def is_done(self) -> bool:
        """Whether all of it was gone through."""
        return self.done >= 1.0 and not self.current and not self.cut


def timeline(plan: SessionPlan, where: Position, *, finished: bool) -> tuple[Stretch, ...]:
    """One stretch an exercise; none is current once the session is over."""
    here, total_ms = plan.segments[where.index].place, plan.total_ms
    opening_ms = plan.session_ms - total_ms  # of one exercise, it is no part of its length
    whole_ms, done_ms = Counter({0: -opening_ms}), Counter({0: -opening_ms})
    firsts: dict[int, Segment] = {}
    for index, segment in enumerate(plan.segments):
        firsts.setdefault(segment.place, segment)
        whole_ms[segment.place] += segment.duration_ms
        if index < where.index:
            done_ms[segment.place] += segment.duration_ms
    done_ms[here] += min(where.elapsed_ms, plan.segments[where.index].duration_ms)
    return tuple(
        Stretch(
            exercise=first.exercise,
            variant=first.variant,
            share=whole_ms[place] / total_ms,
            done=max(0, done_ms[place]) / whole_ms[place] if whole_ms[place] else 1.0,
            current=place == here and not finished,
            cut=place in where.cut,
        )
        for place, first in firsts.items()
    )
