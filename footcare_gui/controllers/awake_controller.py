"""Keeps the screen awake exactly as long as somebody looks at it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.domain.desktop.requests import KeepAwake, LetSleep
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Readout
from footcare_gui.ports.machine import Desktop

LONG_PAUSE_MS = 120_000
_AWAKE = (Mode.RUNNING, Mode.LEAD, Mode.WAITING)


class AwakeController(QObject):
    """Listens to sessions: awake while one runs, released at its end and after a long pause.

    A question that nobody answers is a pause.
    """

    def __init__(self, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._mode = Mode.IDLE
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LONG_PAUSE_MS)
        self._pause.timeout.connect(self._let_sleep)

    def begin(self, live: LiveSession) -> None:
        """Follow this session's mode."""
        self._mode = Mode.IDLE
        live.controller.changed.connect(self._on_session_changed)

    def end(self) -> None:
        """Nobody looks any more."""
        self._pause.stop()
        self._let_sleep()

    def _on_session_changed(self, shown: Readout) -> None:
        if shown.mode is self._mode:
            return
        self._mode = shown.mode
        self._pause.stop()
        if shown.mode in _AWAKE:
            self._desktop.ask(KeepAwake())
        elif shown.mode is Mode.FINISHED:
            self._let_sleep()
        else:
            self._pause.start()

    def _let_sleep(self) -> None:
        self._desktop.ask(LetSleep())
