"""A session driven by commands, for the tests of the engine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.cues import Cue, cues_of
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.plan import Kind, PlanOptions, SessionPlan
from footcare_gui.domain.session.state import Finished, Idle, Paused, Running, State
from tests.builders import ALL, CIRCLES, GRIP, PRESS, WALK, make_plan

NO_WAIT = PlanOptions(wait_for_me=False)

WHOLE = make_plan(*ALL)

SHORT = make_plan(PRESS, WALK, CIRCLES, options=NO_WAIT)

OPEN = make_plan(GRIP, options=PlanOptions(end_open_at_target=False))


class Log:
    """A session driven by commands, with everything that happened in it."""

    def __init__(self, plan: SessionPlan) -> None:
        self.plan = plan
        self.state: State = Idle()
        self.events: list[e.Event] = []
        self.cues: list[Cue] = []

    def do(self, *given_commands: c.Command) -> Log:
        for command in given_commands:
            self.state, events = reduce(self.plan, self.state, command)
            self.events += events
            self.cues += cues_of(self.plan, self.state, events)
        return self

    def tick(self, instants: Iterable[int]) -> Log:
        return self.do(*(c.Tick(ms) for ms in instants))

    def to_end(self, now_ms: int, step_ms: int = 1_000) -> Log:
        """Tick until it is over, arriving, answering and resuming wherever it stands still."""
        while not isinstance(self.state, Finished):
            now_ms += step_ms
            self.do(c.Tick(now_ms))
            if isinstance(self.state, Paused):
                self.do(c.Resume(now_ms))
            if isinstance(self.state, Running) and self.state.where.waiting:
                self.do(c.Ready(now_ms))
            self.do(c.Ease(now_ms))
        return self


def schedule(gaps: Sequence[int], until_ms: int) -> list[int]:
    instants = [ms for ms in accumulate(gaps) if ms < until_ms]
    last = instants[-1] if instants else 0
    return instants + list(range(last + 3_000, until_ms, 3_000)) + [until_ms]


def work(plan: SessionPlan, exercise: str) -> int:
    return next(i for i, s in enumerate(plan.segments) if s.exercise == exercise and s.kind.is_work)


def starts(plan: SessionPlan, event: e.Event, kind: Kind) -> bool:
    return isinstance(event, e.SegmentStarted) and plan.segments[event.index].kind is kind
