"""What sessions are heard by: the player, how loud it is, and what the person is told of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.silence import NullSound
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.sound_controller import SoundController
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.cues import Cue, Sound
from footcare_gui.platform import places
from footcare_gui.ports import Clock, SoundPlayer

READY_MS = 900
"""How long a session waits for its sound at the very start, so that the first cue is on time."""


class SessionSound(QObject):
    """One player for all sessions, with the person's wishes and what became of them.

    Args:
        clock: The sessions' clock.
        parent: Qt's owner.
        silent: Nothing is to be heard, and nothing starts: rehearsals.
    """

    changed = Signal()
    """Whether it is on, or whether it works, may have changed."""

    def __init__(self, clock: Clock, parent: QObject, *, silent: bool) -> None:
        super().__init__(parent)
        self._clock = clock
        self._wanted, self._muted, self._works = True, False, True
        self._when_ready: Callable[[], None] | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._on_patience_timeout)
        self._player = NullSound() if silent else self._make_player()
        self._controller = SoundController(self._player, self)

    @property
    def is_on(self) -> bool:
        """Whether the person wants to hear it now."""
        return self._wanted and not self._muted

    @property
    def works(self) -> bool:
        """Whether it can be heard, as far as is known."""
        return self._works

    def listen(self, session: SessionController) -> None:
        """Let a session be heard."""
        session.event_emitted.connect(self._controller.on_event)
        session.cue_due.connect(self._controller.on_cue)

    def follow(self, wanted: Preferences) -> None:
        """Take over what has changed in the preferences."""
        self._wanted = wanted.sound
        self._player.set_volume(wanted.volume_percent / 100)
        self._player.set_muted(not self.is_on)
        self.changed.emit()

    def toggle_mute(self) -> None:
        """Silence it, or no more, until the app ends."""
        self._muted = not self._muted
        self._player.set_muted(not self.is_on)
        self.changed.emit()

    def try_out(self, volume_percent: int) -> None:
        """Let the person hear how loud that is, also where cues are off."""
        self._player.set_muted(False)
        self._player.set_volume(volume_percent / 100)
        self.when_ready(self._play_sample)

    def when_ready(self, action: Callable[[], None]) -> None:
        """Do it once the player is ready, or has had its time; at once where there is none."""
        self._controller.wake()
        if not isinstance(self._player, QtSound) or self._player.is_ready:
            action()
            return
        self._when_ready = action
        self._patience.start(READY_MS)

    def wait_no_more(self) -> None:
        """What was to be done once it is ready is not wanted any more."""
        self._patience.stop()

    def retry(self) -> None:
        """Try again to be heard."""
        self._player.wind_down()
        self._controller.wake()

    def close(self) -> None:
        """The end of the app."""
        self._controller.close()

    def _make_player(self) -> SoundPlayer:
        player = QtSound(places.resources() / "sounds", self._clock, self)
        player.availability_changed.connect(self._on_availability_changed)
        return player

    def _play_sample(self) -> None:
        self._player.play(Cue(Sound.ZERO, Side.BOTH, self._clock.now_ms()))
        self._controller.rest()

    def _on_patience_timeout(self) -> None:
        action, self._when_ready = self._when_ready, None
        if action is not None:
            action()

    def _on_availability_changed(self, works: bool, _reason: str) -> None:
        self._works = works
        if self._patience.isActive():
            self._patience.start(0)
        self.changed.emit()
