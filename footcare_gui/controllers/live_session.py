"""A session while it is on the screen, and the one shape of everyone who follows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.memory.journal import LeftSession
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.state import Finished
from footcare_gui.domain.session.summary import Summary, summarise


class LiveSession:
    """One session: who runs it, and all that has happened in it.

    It hears of every event before any listener does, so that nobody needs to keep events of his
    own, and nobody's answer depends on who was asked first.

    Args:
        session: Its id.
        controller: Who runs it; not started yet.
        left: Where it was left, if it is gone on with.
    """

    def __init__(
        self, session: str, controller: SessionController, left: LeftSession | None = None
    ) -> None:
        self.id = session
        self.controller = controller
        self.left = left
        self._events: list[Event] = []
        self._summary: Summary | None = None
        if left is not None:
            self._events += (*left.resumption.past, *left.resumption.bridge)
        controller.event_emitted.connect(self._on_event)

    @property
    def plan(self) -> SessionPlan:
        """What is done."""
        return self.controller.plan

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes of it."""
        return isinstance(self.controller.state, Finished)

    @property
    def events(self) -> Sequence[Event]:
        """All that has happened so far, in order."""
        return self._events

    def summary(self) -> Summary:
        """What was done so far; added up once, however many ask."""
        if self._summary is None:
            self._summary = summarise(self.plan, self._events)
        return self._summary

    def _on_event(self, event: Event) -> None:
        self._events.append(event)
        self._summary = None


class SessionListener(Protocol):
    """Someone who follows sessions: the journal, the sound, the screen.

    None knows of another, and nothing depends on their order: what one of them needs of a session
    is in `LiveSession`, what happens is told by its controller's signals.
    """

    def begin(self, live: LiveSession) -> None:
        """Follow this session, which starts once all have begun."""
        ...

    def end(self) -> None:
        """The session has gone: nothing more comes of it."""
        ...
