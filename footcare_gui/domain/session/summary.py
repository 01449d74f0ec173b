"""What was done in a session, from its events alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.outcome import Ending, SideWork
from footcare_gui.domain.session.plan import SessionPlan


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole session: how it ended, how long it took, and what was done."""

    ending: Ending | None
    took_ms: int
    done: tuple[SideWork, ...]

    @property
    def held_ms(self) -> int:
        """Work time done, all sides together."""
        return sum(part.held_ms for part in self.done)


def summarise(plan: SessionPlan, events: Iterable[e.Event]) -> Summary:
    """Add up a session.

    Args:
        plan: What was planned.
        events: All that happened, in order; may stop anywhere (a crash).
    """
    held: dict[tuple[int, Side], int] = {}
    reached: dict[tuple[int, Side], set[int]] = {}
    too_much: set[tuple[int, Side]] = set()
    first_ms = last_ms = 0
    ending = None
    for number, event in enumerate(events):
        first_ms = event.at_ms if number == 0 else first_ms
        last_ms = event.at_ms
        match event:
            case e.SegmentEnded(_, index, elapsed_ms) if plan.segments[index].kind.is_work:
                segment = plan.segments[index]
                key = (segment.place, segment.side)
                held[key] = held.get(key, 0) + elapsed_ms
                if elapsed_ms:
                    reached.setdefault(key, set()).add(segment.rep)
            case e.WasTooMuch(_, index, side):
                too_much.add((plan.segments[index].place, side))
            case e.SessionFinished(_, how):
                ending = how
    done = tuple(
        _done(plan, key, held.get(key, 0), len(reached.get(key, ())), key in too_much)
        for key in _keys(plan)
    )
    return Summary(ending, last_ms - first_ms, done)


def _keys(plan: SessionPlan) -> list[tuple[int, Side]]:
    keys = [(s.place, s.side) for s in plan.segments if s.kind.is_work]
    return list(dict.fromkeys(keys))


def _done(
    plan: SessionPlan, key: tuple[int, Side], held_ms: int, reps: int, too_much: bool
) -> SideWork:
    work = [s for s in plan.segments if s.kind.is_work and (s.place, s.side) == key]
    return SideWork(
        place=key[0],
        exercise=work[0].exercise,
        variant=work[0].variant,
        side=key[1],
        planned_ms=sum(segment.duration_ms for segment in work),
        held_ms=held_ms,
        reps=reps,
        planned_reps=work[0].reps,
        too_much=too_much,
    )
