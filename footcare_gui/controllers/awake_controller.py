"""Keeps the screen awake exactly as long as somebody looks at it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from footcare_gui.domain.session.readout import Mode, Readout
from footcare_gui.ports import ScreenKeeper

LONG_PAUSE_MS = 120_000
_AWAKE = (Mode.RUNNING, Mode.LEAD, Mode.WAITING)


class AwakeController(QObject):
    """Listens to a session: awake while it runs, released at its end and after a long pause."""

    def __init__(self, screen: ScreenKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._mode = Mode.IDLE
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LONG_PAUSE_MS)
        self._pause.timeout.connect(screen.release)

    def on_session_changed(self, shown: Readout) -> None:
        """Follow the session's mode."""
        if shown.mode is self._mode:
            return
        self._mode = shown.mode
        self._pause.stop()
        if shown.mode in _AWAKE:
            self._screen.keep()
        elif shown.mode is Mode.FINISHED:
            self._screen.release()
        else:
            self._pause.start()
