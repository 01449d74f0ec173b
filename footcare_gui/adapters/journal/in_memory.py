"""A journal that is gone with the process: for rehearsals, and for tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.domain.memory.journal import LeftSession, Notice, resumable
from footcare_gui.domain.memory.recording import Stamped, record_of
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.plan import SessionPlan


@dataclass(slots=True)
class _Kept:
    started: datetime
    plan: SessionPlan
    events: list[Stamped] = field(default_factory=list)


class InMemoryJournal:
    """Keeps the events of sessions, and adds each to a history once it is closed.

    Args:
        history: Where closed sessions go.
        on_saved: Told the id of each.
        now: The wall clock, with its zone.
    """

    def __init__(
        self,
        history: InMemoryHistory,
        on_saved: Callable[[str], None] = lambda _session: None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._history, self._on_saved, self._now = history, on_saved, now
        self._sessions: dict[str, _Kept] = {}
        self._session = ""

    def begin(self, session: str, plan: SessionPlan) -> None:
        """Open a session with its plan."""
        self.end()
        self._session, self._sessions[session] = session, _Kept(self._now(), plan)

    def go_on(self, session: str, rows: int) -> None:
        """Open a session that was left after so many rows, its plan the first."""
        self.end()
        self._session = session
        del self._sessions[session].events[rows - 1 :]

    def record(self, event: Event) -> None:
        """Keep one event; does nothing outside a session."""
        if self._session:
            self._sessions[self._session].events.append(Stamped(self._now(), event))

    def flush(self) -> None:
        """Everything is where it stays already."""

    def end(self) -> None:
        """Close the session."""
        session, self._session = self._session, ""
        if session:
            kept = self._sessions[session]
            self._history.add(record_of(session, kept.started, kept.plan, kept.events))
            self._on_saved(session)

    def left_session(self) -> LeftSession | None:
        """The session begun last, where it was left before its end."""
        if self._session or not self._sessions:
            return None
        session, kept = list(self._sessions.items())[-1]
        resumption = resumable(kept.plan, [stamped.event for stamped in kept.events])
        if resumption is None:
            return None
        return LeftSession(session, len(kept.events) + 1, kept.events[-1].wall, resumption)


class InMemoryStore:
    """One person's memory for as long as the process lives.

    Args:
        on_notice: Never told: nothing can go wrong.
        on_saved: Told the id of a session that was closed.
        on_remarked: Told after a remark was kept.
    """

    def __init__(
        self,
        on_notice: Callable[[Notice], None],
        on_saved: Callable[[str], None],
        on_remarked: Callable[[], None],
    ) -> None:
        del on_notice
        self.history = InMemoryHistory(on_remarked=on_remarked)
        self.journal = InMemoryJournal(self.history, on_saved)

    @property
    def is_empty(self) -> bool:
        """Whether no session was ever closed."""
        return not self.history.recent(1)

    def left_session(self) -> LeftSession | None:
        """The session that was left before its end, if one waits."""
        return self.journal.left_session()

    def close(self) -> None:
        """Close the session that is open."""
        self.journal.end()
