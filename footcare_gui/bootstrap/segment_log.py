"""What the terminal is told of a session: each segment, when it stands still, where time went."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.account import account
from footcare_gui.domain.session.plan import Segment, SessionPlan
from footcare_gui.domain.session.readout import Mode, Readout
from footcare_gui.ports import Clock


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
    """Listens to a session and to the widget that shows it.

    Args:
        plan: What is done.
        clock: The session's clock.
        screen: The widget whose next paint shows the change.
        tell: Gets each segment once it has been seen.
        parent: Qt's owner.
    """

    def __init__(
        self,
        plan: SessionPlan,
        clock: Clock,
        screen: QWidget,
        tell: Callable[[SegmentSeen], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan = plan
        self._clock = clock
        self._tell = tell
        self._origin_ms = 0
        self._due: list[e.SegmentStarted] = []
        self._screen = screen
        self.shown: list[SegmentSeen] = []
        screen.installEventFilter(self)

    def on_event(self, event: e.Event) -> None:
        """Follow what happens in the session."""
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


class ModePrinter:
    """Tells the terminal when a session stands still, and when it goes on."""

    def __init__(self) -> None:
        self._mode = Mode.IDLE

    def __call__(self, shown: Readout) -> None:
        """See what the screen shows now."""
        if shown.mode is not self._mode:
            self._mode = shown.mode
            print(f"now {shown.mode}", flush=True)


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
