"""A whole session that runs by itself in the real window, for authors and for tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.readout import Primary, Readout
from footcare_gui.ports.machine import Clock
from footcare_gui.rehearsal.segment_log import SegmentLog, SegmentSeen, lateness_line, line_of

SETTLED_MS = 400


class Rehearsal:
    """Listens to a session: presses nothing but *Ready*, and tells what it sees.

    Args:
        clock: The session's clock.
        window: What pictures are taken of.
        screen: Gives the widget in it that shows the session.
        shots: Where to save a picture of each kind of segment, `None` for none.
        done: Called once all is over.
    """

    def __init__(
        self,
        clock: Clock,
        window: QWidget,
        screen: Callable[[], QWidget],
        shots: Path | None,
        done: Callable[[], None],
    ) -> None:
        self._clock, self._window, self._shots, self._done = clock, window, shots, done
        self._segments = SegmentLog(clock, screen, self._on_segment_seen)
        self._live: LiveSession | None = None
        self._kinds: set[str] = set()
        self.came_to_its_end = False
        """Whether the session was completed."""

    def begin(self, live: LiveSession) -> None:
        """Watch this session."""
        if self._shots is not None:
            self._shots.mkdir(parents=True, exist_ok=True)
        self._live = live
        self._segments.begin(live)
        live.controller.changed.connect(self._on_changed)
        live.controller.finished.connect(self._on_finished)
        plan = live.plan
        print(f"{plan.id}: {len(plan.segments)} segments, {plan.session_ms / 1000:g} s", flush=True)

    def end(self) -> None:
        """Press nothing any more."""
        self._live = None
        self._segments.end()

    @property
    def _controller(self) -> SessionController | None:
        return self._live.controller if self._live else None

    def _on_changed(self, shown: Readout) -> None:
        if shown.primary is Primary.READY:
            QTimer.singleShot(0, self._say_ready)

    def _say_ready(self) -> None:
        controller = self._controller
        if controller is not None and controller.readout().primary is Primary.READY:
            controller.act(ActionId.PRIMARY)

    def _on_segment_seen(self, seen: SegmentSeen) -> None:
        print(line_of(seen), flush=True)
        kind = seen.segment.kind.value
        if self._shots is not None and kind not in self._kinds:
            self._kinds.add(kind)
            wait_ms = min(SETTLED_MS, self._clock.real_ms(seen.segment.duration_ms) // 2)
            QTimer.singleShot(wait_ms, lambda: self._save(kind))

    def _save(self, name: str) -> None:
        assert self._shots is not None
        path = self._shots / f"{name}.png"
        if not self._window.grab().save(str(path)):
            print(f"could not save {path}", flush=True)

    def _on_finished(self) -> None:
        assert self._live is not None
        self.came_to_its_end = self._live.summary().ending is Ending.COMPLETED
        ending = "completed" if self.came_to_its_end else "stopped"
        print(f"{ending}: {lateness_line(self._segments.shown)}", flush=True)
        if self._shots is not None:
            QTimer.singleShot(SETTLED_MS, self._save_summary)
        else:
            QTimer.singleShot(0, self._done)

    def _save_summary(self) -> None:
        self._save("summary")
        self._done()
