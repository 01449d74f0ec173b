"""Tells the terminal what is said in a session, and when."""

from __future__ import annotations

from PySide6.QtCore import QObject

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.domain.session import events as e
from footcare_gui.ports.machine import Clock


class SpokenLog(QObject):
    """Listens to sessions, for the instant at which each begins.

    Args:
        clock: The sessions' clock.
        parent: Qt's owner.
    """

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._since_ms = clock, 0

    def begin(self, live: LiveSession) -> None:
        """Count from the beginning of this session."""
        live.controller.event_emitted.connect(self._on_event)

    def end(self) -> None:
        """There is nothing more to tell."""

    def on_said(self, text: str) -> None:
        """Tell one line that begins now."""
        if text:
            seconds = (self._clock.now_ms() - self._since_ms) / 1000
            print(f"says {int(seconds) // 60}:{seconds % 60:04.1f} {text}", flush=True)

    def _on_event(self, event: e.Event) -> None:
        if isinstance(event, e.SessionStarted):
            self._since_ms = event.at_ms
