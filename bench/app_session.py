"""Footcare leading a session until it is killed; it prints where that stands.

usage: app_session.py EXERCISE [still]    `still` asks for reduced motion
Each line is an instant of the system's monotonic clock in s, what goes on then, and how many frames
of the figure have been painted so far. What waits for a person is answered: nobody is there.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer

from footcare_gui.bootstrap.application import Application
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Readout
from footcare_gui.platform.profile import open_profile
from footcare_gui.views.figure_view import FigureView


class Teller(QObject):
    """Listens to a session: says *Ready* at once, and tells what goes on."""

    def __init__(self) -> None:
        super().__init__()
        self._frames = 0

    def begin(self, live: LiveSession) -> None:
        """Follow this session."""
        live.controller.changed.connect(self._on_changed)
        for figure in application.window.findChildren(FigureView):
            figure.installEventFilter(self)

    def end(self) -> None:
        """The session has gone."""

    def _on_changed(self, shown: Readout) -> None:
        runs = shown.mode is Mode.RUNNING
        goes_on = shown.segment.kind.value if runs else shown.mode.value
        print(f"{time.monotonic():.3f} {goes_on} {self._frames}", flush=True)
        if shown.mode is Mode.WAITING:
            QTimer.singleShot(0, self._say_ready)

    def _say_ready(self) -> None:
        controller = application.sessions.runner.controller
        if controller is not None and controller.readout().mode is Mode.WAITING:
            controller.act(ActionId.PRIMARY)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count the frames."""
        self._frames += event.type() is QEvent.Type.Paint
        return False


def begin() -> None:
    application.sessions.runner.begin(application.choices.session_plan(sys.argv[1]))


with open_profile(temporary=True) as profile:
    application = Application(profile, silent=True, asks=False)
    application.choices.change(greeted=True, reduced_motion="still" in sys.argv, sound=False)
    application.sessions.runner.add(Teller())
    QTimer.singleShot(0, begin)
    sys.exit(application.run())
