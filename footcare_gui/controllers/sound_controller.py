"""Lets a session be heard: one more listener, with the life of the sound player in its hands."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.cues import Cue
from footcare_gui.ports.machine import SoundPlayer

WIND_DOWN_MS = 60_000


class SoundController(QObject):
    """Starts the player with the session, silences it at a pause, and lets it go when it is idle.

    The player is started again by the lead before a paused hold goes on, so that it is ready when
    the hold is.

    Args:
        player: What makes the sound.
        parent: Qt's owner.
    """

    def __init__(self, player: SoundPlayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(WIND_DOWN_MS)
        self._idle.timeout.connect(player.wind_down)

    def on_event(self, event: e.Event) -> None:
        """Follow what happens in a session."""
        match event:
            case e.SessionStarted() | e.LeadStarted() | e.SessionResumed():
                self.wake()
            case e.SessionPaused():
                self._player.stop()
                self.rest()
            case e.SegmentEnded(cause=e.Cause.STOPPED):
                self._player.stop()
            case e.SessionFinished():
                self.rest()

    def on_cue(self, cue: Cue) -> None:
        """Play one cue now."""
        self.wake()
        self._player.play(cue)

    def wake(self) -> None:
        """Have the player running; harmless when it is."""
        self._idle.stop()
        self._player.start()

    def rest(self) -> None:
        """Nothing more is expected: let the player go in a minute."""
        self._idle.start()

    def close(self) -> None:
        """The end of the app: nothing is heard and nothing waits any more."""
        self._idle.stop()
        self._player.close()
