"""The exercises of a session in order, and how far each has come."""

from __future__ import annotations

from dataclasses import dataclass

from footcare_gui.domain.session.plan import SessionPlan
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
    here = plan.segments[where.index].place
    opening_ms = plan.session_ms - plan.total_ms  # of one exercise, it is no part of its length
    stretches = []
    for place in range(plan.segments[-1].place + 1):
        indices = [i for i, segment in enumerate(plan.segments) if segment.place == place]
        whole_ms = sum(plan.segments[i].duration_ms for i in indices)
        done_ms = sum(plan.segments[i].duration_ms for i in indices if i < where.index)
        if place == here:
            done_ms += min(where.elapsed_ms, plan.segments[where.index].duration_ms)
        if place == 0:
            whole_ms, done_ms = whole_ms - opening_ms, max(0, done_ms - opening_ms)
        first = plan.segments[indices[0]]
        stretches.append(
            Stretch(
                exercise=first.exercise,
                variant=first.variant,
                share=whole_ms / plan.total_ms,
                done=done_ms / whole_ms if whole_ms else 1.0,
                current=place == here and not finished,
                cut=place in where.cut,
            )
        )
    return tuple(stretches)
