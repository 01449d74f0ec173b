"""Sessions that were really played, for tests of what is kept of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.history import SqliteHistory
from footcare_gui.adapters.journal.journal import SqliteJournal
from footcare_gui.domain.memory.journal import Notice
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.state import Finished, Idle, Paused, State

STEP_MS = 1_000


def never(notice: Notice) -> None:
    """A notice where none may come."""
    raise AssertionError(notice)


class WallClock:
    """A wall clock that stands still until told to move."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def advance(self, **parts: float) -> None:
        self.at += timedelta(**parts)


class Played:
    """A session driven by commands; whoever listens gets each turn's events."""

    def __init__(
        self, plan: SessionPlan, tell: Callable[[Sequence[Event]], None] = lambda _events: None
    ) -> None:
        self.plan = plan
        self.state: State = Idle()
        self.events: list[Event] = []
        self.now_ms = 0
        self._tell = tell

    def go_on_from(self, state: Paused, after_ms: int = 0) -> Played:
        """Stand where another session was left, some time later."""
        self.state, self.now_ms = state, state.at_ms + after_ms
        return self

    def do(self, *commands: type[c.Command]) -> Played:
        for kind in commands:
            self.state, events = reduce(self.plan, self.state, kind(self.now_ms))
            self.events += events
            if events:
                self._tell(events)
        return self

    def run(self, ms: int) -> Played:
        """Let time pass in steps; the person is ready at once, and goes on easier."""
        until = self.now_ms + ms
        while self.now_ms < until and not isinstance(self.state, Finished):
            self.now_ms = min(until, self.now_ms + STEP_MS)
            self.do(c.Tick, c.Ready, c.Ease)
        return self


class Notebook:
    """A journal and its history on one file, with a wall clock of its own."""

    def __init__(
        self, path: Path, at: datetime, on_notice: Callable[[Notice], None] = never
    ) -> None:
        self.wall = WallClock(at)
        self.file = JournalFile(path, on_notice)
        self.journal = SqliteJournal(self.file, on_notice, now=self.wall)
        self.history = SqliteHistory(self.file, on_notice, now=self.wall)

    def play(
        self, plan: SessionPlan, play: Callable[[Played], object] | None = None
    ) -> tuple[str, Played]:
        """Keep a whole session; without a script it runs to its end, or is left by one."""
        session = self.begin(plan)
        played = Played(plan, self._keep).do(c.Start)
        if play is None:
            played.run(plan.session_ms)
        else:
            play(played)
        self.journal.close()
        return session, played

    def begin(self, plan: SessionPlan) -> str:
        """Open a session, and leave it open; returns its id."""
        session = uuid4().hex
        self.journal.begin(session, plan)
        return session

    def _keep(self, events: Sequence[Event]) -> None:
        for event in events:
            self.journal.record(event)
        self.journal.flush()
