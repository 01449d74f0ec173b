"""Begins sessions and ends them; what a session means to anyone is its listeners' matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import uuid4

from PySide6.QtCore import QObject

from footcare_gui.controllers.live_session import LiveSession, SessionListener
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.memory.journal import LeftSession
from footcare_gui.domain.session.again import other_side_first
from footcare_gui.domain.session.plan import GAP_MS, SessionPlan
from footcare_gui.domain.session.state import Finished, Idle
from footcare_gui.ports.machine import Clock


def _at_once(action: Callable[[], None]) -> None:
    action()


class SessionRunner(QObject):
    """Leads at most one session at a time.

    Args:
        clock: The sessions' clock.
        listeners: Everyone who follows sessions, in any order.
        when_ready: Does something once the start of a session can be heard.
        takes_turns: Whether the other side begins when a session is done again.
        parent: Qt's owner.
    """

    def __init__(
        self,
        clock: Clock,
        listeners: Sequence[SessionListener],
        *,
        when_ready: Callable[[Callable[[], None]], None] = _at_once,
        takes_turns: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._listeners = tuple(listeners)
        self._when_ready, self._takes_turns = when_ready, takes_turns
        self._live: LiveSession | None = None
        self._followers: tuple[SessionListener, ...] = ()

    def add(self, listener: SessionListener) -> None:
        """Let one more follow sessions, from the next one on."""
        self._listeners = (*self._listeners, listener)

    @property
    def live(self) -> LiveSession | None:
        """The session that is on the screen, `None` without one."""
        return self._live

    @property
    def controller(self) -> SessionController | None:
        """Who runs it, `None` without one."""
        return self._live.controller if self._live else None

    @property
    def is_running(self) -> bool:
        """Whether closing the window would cut a session short."""
        return self._live is not None and not isinstance(
            self._live.controller.state, Idle | Finished
        )

    def begin(self, plan: SessionPlan) -> SessionController:
        """Let a new session begin, in the place of any other."""
        self.leave()
        if self._clock.speed > 1:
            plan = plan._replace(gap_ms=round(GAP_MS * self._clock.speed))
        return self._lead(LiveSession(uuid4().hex, SessionController(plan, self._clock, self)))

    def go_on(self, left: LeftSession) -> SessionController:
        """Let a session that was left go on, paused where it stood."""
        self.leave()
        resumption = left.resumption
        self._clock.go_on_from(resumption.state.at_ms)
        gap_ms = round(GAP_MS * max(1, self._clock.speed))
        plan = resumption.plan._replace(gap_ms=gap_ms)
        controller = SessionController(plan, self._clock, self, state=resumption.state)
        return self._lead(LiveSession(left.session, controller, left))

    def again(self) -> None:
        """The same session once more; the other side begins where the sides take turns."""
        if self._live is not None:
            plan = self._live.plan
            self.begin(other_side_first(plan) if self._takes_turns() else plan)

    def leave(self) -> None:
        """End the session if one runs, and let it go."""
        if self._live is not None:
            self._live.controller.stop()
            self._let_go(self._live)

    def close(self) -> None:
        """The end of the app; a session that runs is left where it stands, to be gone on with."""
        if self._live is not None:
            self._live.controller.pause()
            self._let_go(self._live)

    def _lead(self, live: LiveSession) -> SessionController:
        self._live, self._followers = live, self._listeners
        for listener in self._followers:
            listener.begin(live)
        self._when_ready(live.controller.start)
        return live.controller

    def _let_go(self, live: LiveSession) -> None:
        self._live = None
        for listener in self._followers:
            listener.end()
        live.controller.deleteLater()
