"""A real Footcare that leads itself and tells all that happens, until somebody kills it.

usage: python -m tests.proof.killable_app FOLDER SEED SPEED DISK_S

Every transaction waits DISK_S for the disk before anything of it is kept.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from footcare_gui.bootstrap.application import Application
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.memory.codec import dumps
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.readout import Primary, Readout
from footcare_gui.platform.profile import Profile
from footcare_gui.views.widgets.resume_dialog import ResumeDialog
from tests.kits.app_kit import begin_session

ROUTINE = "morning"
FIDGET_MS = 60


class SlowConnection(sqlite3.Connection):
    """A database on a disk that takes its time; the session's thread alone may wait for it."""

    wait_s = 0.0

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if sql == "COMMIT":
            time.sleep(self.wait_s)
        return super().execute(sql, *values)


def put_on_a_slow_disk(wait_s: float) -> None:
    """From now on every transaction waits."""
    SlowConnection.wait_s = wait_s
    connect = sqlite3.connect
    sqlite3.connect = lambda *a, **k: connect(*a, **k, factory=SlowConnection)  # type: ignore[assignment]


class KillableApp:
    """Answers the offer to go on, runs sessions without end, and pauses at random."""

    def __init__(self, folder: Path, seed: int, speed: float) -> None:
        self._chance = random.Random(seed)
        profile = Profile(folder / "data", folder / "cache", folder / "settings.ini")
        self._app = Application(profile, speed=speed, silent=True)
        self._fidget = QTimer()
        self._fidget.timeout.connect(self._on_fidget)

    def run(self) -> None:
        QTimer.singleShot(0, self._start)
        self._app.run()

    def _start(self) -> None:
        # The app looks for a left session in a turn of its own; this comes after it.
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, self._answer))

    def _answer(self) -> None:
        dialog = self._app.window.findChild(ResumeDialog)
        left = self._app.memory.left_session()
        if dialog is None or left is None:
            _tell("none", [left is None, dialog is None])
            self._begin()
        else:
            where = left.resumption.state.where
            segment = left.resumption.segment
            _tell("offer", [left.session, where.index, segment.side, where.elapsed_ms])
            if self._chance.random() < 0.7:
                self._events(left.session, left.resumption.bridge, "soon")
                dialog.accept()
                _tell("done", [])
                self._follow(len(left.resumption.past) + len(left.resumption.bridge))
            else:
                self._events(left.session, left.resumption.finished(), "soon")
                dialog.finish_here()
                _tell("done", [])
                self._begin()
        self._fidget.start(FIDGET_MS)

    def _begin(self) -> None:
        begin_session(self._app, ROUTINE)
        self._follow(0)

    def _follow(self, known: int) -> None:
        """Tell what happens from now on, and what has happened beyond what is known.

        Where a session waits for its person, it goes on at once, while its offer is answered.
        """
        controller = self._app.sessions.runner.controller
        assert controller is not None
        live = self._app.sessions.runner.live
        assert live is not None
        session = live.id
        self._events(session, live.events[known:])
        # The journal was connected first: what is told here has been handed to it.
        turn: list[Event] = []
        controller.event_emitted.connect(turn.append)
        controller.settled.connect(lambda: self._told_turn(session, turn))
        controller.changed.connect(self._on_changed)
        controller.finished.connect(lambda: QTimer.singleShot(0, self._begin))

    def _events(self, session: str, events: object, when: str = "event") -> None:
        assert isinstance(events, list | tuple)
        for event in events:
            assert isinstance(event, Event)
            _tell(when, [session, dumps(event)])

    def _told_turn(self, session: str, turn: list[Event]) -> None:
        self._events(session, turn)
        turn.clear()

    def _on_changed(self, shown: Readout) -> None:
        if shown.primary is Primary.READY:
            QTimer.singleShot(0, self._say_ready)

    def _say_ready(self) -> None:
        controller = self._controller
        if controller is not None and controller.readout().primary is Primary.READY:
            controller.act(ActionId.PRIMARY)

    def _on_fidget(self) -> None:
        controller = self._controller
        if controller is None:
            return
        if controller.readout().primary is Primary.RESUME or self._chance.random() < 0.15:
            controller.act(ActionId.TOGGLE_PAUSE)

    @property
    def _controller(self) -> SessionController | None:
        return self._app.sessions.runner.controller


def _tell(what: str, about: list[object]) -> None:
    print(json.dumps([what, *about]), flush=True)


if __name__ == "__main__":
    put_on_a_slow_disk(float(sys.argv[4]))
    KillableApp(Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])).run()
