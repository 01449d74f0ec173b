"""A session that a tool brings to any state: time passes only when it says so."""

from __future__ import annotations

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import Kind, PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.domain.session.readout import Primary
from footcare_gui.domain.session.state import Running

STEP_MS = 500
STRIDE_MS = STEP_MS
"""A step as long as the way is far; more than 3 s at once would be a pause."""
FAR = 4
"""Segments that are still before it."""


class StepClock:
    """A clock that the tool moves."""

    def __init__(self) -> None:
        self.ms = 0

    speed = 1.0

    def now_ms(self) -> int:
        """The current instant."""
        return self.ms

    def real_ms(self, session_ms: int) -> int:
        """No timer may fire by itself."""
        return 3_600_000 + session_ms

    def go_on_from(self, session_ms: int) -> None:
        """No session goes on here."""
        self.ms = session_ms


class Scene:
    """One session that can be brought to any state."""

    def __init__(self, library: Library, routine: str, *, open_end: bool = False) -> None:
        options = PlanOptions(end_open_at_target=not open_end)
        self.plan: SessionPlan = compile_plan(library, library.routines[routine], options)
        self.clock = StepClock()
        self.controller = SessionController(self.plan, self.clock)
        self.session = LiveSession("", self.controller)

    def go_to(self, place: int, kind: Kind, into_ms: int = 0, side_number: int = 0) -> None:
        """Run to a segment of a kind, and some time into it."""
        wanted = [
            index
            for index, segment in enumerate(self.plan.segments)
            if segment.place == place and segment.kind is kind
        ][side_number]
        while self._index() < wanted:
            self._step(STRIDE_MS if wanted - self._index() > FAR else STEP_MS)
            if self.controller.readout().primary is Primary.READY and self._index() < wanted:
                self.controller.act(ActionId.PRIMARY)
        self._tick(into_ms)

    def tick(self, ms: int) -> None:
        """Let time pass."""
        self._tick(ms)

    def _tick(self, ms: int) -> None:
        while ms > 0:
            step = min(ms, STEP_MS)
            self._step(step)
            ms -= step

    def _step(self, ms: int) -> None:
        self.clock.ms += ms
        self.controller.dispatch(c.Tick(self.clock.ms))

    def _index(self) -> int:
        state = self.controller.state
        return state.where.index if isinstance(state, Running) else 10_000
