"""When each segment of a session was really seen, and how that is told in lines of text."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.account import account
from footcare_gui.domain.session.plan import Segment, SessionPlan
from footcare_gui.ports.machine import Clock


@dataclass(frozen=True, slots=True)
class SegmentSeen:
    """One segment: planned start, due instant and first picture, in ms of the session."""

    segment: Segment
    planned_ms: int
    due_ms: int
    shown_ms: int

    @property
    def late_ms(self) -> int:
        """How much later than due it was seen."""
        return self.shown_ms - self.due_ms


class SegmentLog(QObject):
    """Listens to sessions and to the widget that shows them.

    Args:
        clock: The sessions' clock.
        screen: Gives the widget whose next paint shows a change, once for each session.
        tell: Gets each segment once it has been seen.
        parent: Qt's owner.
    """

    def __init__(
        self,
        clock: Clock,
        screen: Callable[[], QWidget],
        tell: Callable[[SegmentSeen], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._screen_now, self._tell = clock, screen, tell
        self._screen: QWidget | None = None
        self._plan: SessionPlan | None = None
        self._origin_ms = 0
        self._due: list[e.SegmentStarted] = []
        self.shown: list[SegmentSeen] = []

    def begin(self, live: LiveSession) -> None:
        """See the segments of this session."""
        self._plan = live.plan
        self._origin_ms, self._due, self.shown = 0, [], []
        self._screen = self._screen_now()
        self._screen.installEventFilter(self)
        live.controller.event_emitted.connect(self._on_event)

    def end(self) -> None:
        """Nothing more is seen of it."""
        if self._screen is not None:
            self._screen.removeEventFilter(self)

    def _on_event(self, event: e.Event) -> None:
        if isinstance(event, e.SessionStarted):
            self._origin_ms = event.at_ms
        elif isinstance(event, e.SegmentStarted):
            self._due.append(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See a paint; the segments that were due are on the screen now."""
        if event.type() is QEvent.Type.Paint and self._due:
            now_ms = self._clock.now_ms() - self._origin_ms
            due, self._due = self._due, []
            for started in due:
                self._note(started, now_ms)
        return False

    def _note(self, started: e.SegmentStarted, now_ms: int) -> None:
        assert self._plan is not None
        shown = SegmentSeen(
            segment=self._plan.segments[started.index],
            planned_ms=self._plan.start_ms(started.index),
            due_ms=started.at_ms - self._origin_ms,
            shown_ms=now_ms,
        )
        self.shown.append(shown)
        self._tell(shown)


def line_of(shown: SegmentSeen) -> str:
    """One segment as a line of text: planned, due, seen, how late, and what it is."""
    segment = shown.segment
    rep = f" {segment.rep}/{segment.reps}" if segment.rep else ""
    phase = f" {segment.phase}" if segment.phase else ""
    waits = "  waits" if segment.waits else ""
    return (
        f"planned {_clock(shown.planned_ms)}  due {_clock(shown.due_ms)}"
        f"  shown {_clock(shown.shown_ms)}  {shown.late_ms:+5d} ms"
        f"  {segment.kind:15} {segment.exercise} {segment.side}{rep}{phase}{waits}"
    )


def account_line(plan: SessionPlan, events: Sequence[e.Event]) -> str:
    """Where a session's time went, part by part."""
    parts = account(plan, events)
    took_ms = events[-1].at_ms - events[0].at_ms
    return (
        f"session {took_ms} ms = ran {parts.ran_ms} + paused {parts.paused_ms}"
        f" + leads {parts.lead_ms} + waited {parts.waited_ms}; planned {plan.session_ms}"
    )


def lateness_line(shown: list[SegmentSeen]) -> str:
    """How late segments were seen: 95 of 100, and all."""
    p95_ms, worst_ms = _lateness(shown)
    return f"shown after due: 95 % within {p95_ms} ms, all within {worst_ms} ms"


def _lateness(shown: list[SegmentSeen]) -> tuple[int, int]:
    late = sorted(item.late_ms for item in shown)
    if len(late) < 2:
        return (late or [0])[0], (late or [0])[0]
    return round(statistics.quantiles(late, n=20, method="inclusive")[18]), late[-1]


def _clock(ms: int) -> str:
    minutes, rest_ms = divmod(ms, 60_000)
    return f"{minutes:2d}:{rest_ms / 1000:06.3f}"
