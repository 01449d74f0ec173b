"""A whole session that runs by itself in the real window, for authors and for tests."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from footcare_gui.bootstrap.segment_log import SegmentSeen, lateness_line, line_of
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.readout import Primary, Readout
from footcare_gui.domain.session.state import Finished

if TYPE_CHECKING:
    from footcare_gui.bootstrap.application import Application

SETTLED_MS = 400


class Rehearsal:
    """Presses nothing but *Ready*, and tells what it sees.

    Args:
        application: The app, freshly built.
        routine: Id of a routine or of an exercise.
        shots: Where to save a picture of each kind of segment, `None` for none.
    """

    def __init__(self, application: Application, routine: str, shots: Path | None) -> None:
        self._app = application
        self._routine = routine
        self._shots = shots
        self._kinds: set[str] = set()
        self._came_to_its_end = False

    def run(self) -> int:
        """Run it; 0 only when the session came to its end."""
        if self._shots is not None:
            self._shots.mkdir(parents=True, exist_ok=True)
        QTimer.singleShot(0, self._begin)
        self._app.run()
        return 0 if self._came_to_its_end else 1

    def _begin(self) -> None:
        plan = self._app.plan_of(self._routine)
        self._app.desk.watch()
        self._app.desk.segment_shown.connect(self._on_segment_shown)
        controller = self._app.desk.begin(plan)
        controller.changed.connect(self._on_changed)
        controller.finished.connect(self._on_finished)
        print(f"{plan.id}: {len(plan.segments)} segments, {plan.session_ms / 1000:g} s", flush=True)

    def _on_changed(self, shown: Readout) -> None:
        if shown.primary is Primary.READY:
            QTimer.singleShot(0, self._say_ready)

    def _say_ready(self) -> None:
        controller = self._app.desk.controller
        if controller is not None and controller.readout().primary is Primary.READY:
            controller.act(ActionId.PRIMARY)

    def _on_segment_shown(self, shown: SegmentSeen) -> None:
        print(line_of(shown), flush=True)
        kind = shown.segment.kind.value
        if self._shots is not None and kind not in self._kinds:
            self._kinds.add(kind)
            wait_ms = min(SETTLED_MS, self._app.clock.real_ms(shown.segment.duration_ms) // 2)
            QTimer.singleShot(wait_ms, lambda: self._save(kind))

    def _save(self, name: str) -> None:
        assert self._shots is not None
        path = self._shots / f"{name}.png"
        if not self._app.window.grab().save(str(path)):
            print(f"could not save {path}", flush=True)

    def _on_finished(self) -> None:
        controller = self._app.desk.controller
        assert controller is not None
        state = controller.state
        self._came_to_its_end = isinstance(state, Finished) and state.ending is Ending.COMPLETED
        ending = "completed" if self._came_to_its_end else "stopped"
        print(f"{ending}: {lateness_line(self._app.desk.shown)}", flush=True)
        if self._shots is not None:
            QTimer.singleShot(SETTLED_MS, self._save_summary)
        else:
            QTimer.singleShot(0, self._app.close)

    def _save_summary(self) -> None:
        self._save("summary")
        self._app.close()
