"""Where the time of a session went, to the millisecond, from its events alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.evolution import evolve
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.state import Idle, Paused, Resuming, Running, State


@dataclass(frozen=True, slots=True)
class Account:
    """The parts of a session's time in milliseconds; together they are all of it.

    Attributes:
        ran_ms: Segments ran.
        paused_ms: It stood still because somebody wished so, or the process slept.
        lead_ms: Leads into paused holds ran.
        waited_ms: It waited for the person to be ready, or to say how to go on.
    """

    ran_ms: int = 0
    paused_ms: int = 0
    lead_ms: int = 0
    waited_ms: int = 0

    @property
    def took_ms(self) -> int:
        """From the first event to the last."""
        return self.ran_ms + self.paused_ms + self.lead_ms + self.waited_ms


def account(plan: SessionPlan, events: Iterable[e.Event]) -> Account:
    """Add up a session by what it was doing between one event and the next."""
    total = Account()
    state: State = Idle()
    since_ms = None
    for event in events:
        spent_ms = 0 if since_ms is None else event.at_ms - since_ms
        total = _with(total, state, spent_ms)
        state = evolve(plan, state, event)
        since_ms = event.at_ms
    return total


def _with(total: Account, state: State, spent_ms: int) -> Account:
    match state:
        case Running(where) if where.stands_still:
            return replace(total, waited_ms=total.waited_ms + spent_ms)
        case Running():
            return replace(total, ran_ms=total.ran_ms + spent_ms)
        case Resuming():
            return replace(total, lead_ms=total.lead_ms + spent_ms)
        case Paused():
            return replace(total, paused_ms=total.paused_ms + spent_ms)
    return total
