"""What sessions are heard by: how loud it is, whether it works, and when it is ready."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.sound_controller import SoundController
from footcare_gui.domain.choices.cue_wishes import ToldBy, kind_of, told_by
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.voice_wishes import WhoSpeaks, wishes_of
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.cues import Cue, Sound
from footcare_gui.domain.session.troubles import SoundAttempt
from footcare_gui.ports.machine import Clock, SoundPlayer

MENDED_MS = 6_000
"""How long it is said that it works again."""

READY_MS = 900
"""How long a session waits for its sound at the very start, so that the first cue is on time."""


class SessionSound(QObject):
    """One player for all sessions, with the person's wishes and what became of them.

    Args:
        player: What makes the sound.
        clock: The sessions' clock.
        preferences: What the person wants now.
        parent: Qt's owner.
    """

    changed = Signal()
    """Whether it is on, whether it works, or what came of trying again may have changed."""

    tried_out = Signal(bool)
    """What came of `try_out`: whether a sample was heard."""

    def __init__(
        self,
        player: SoundPlayer,
        clock: Clock,
        preferences: Callable[[], Preferences],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player, self._clock, self._preferences = player, clock, preferences
        self._muted, self._works, self._is_on_trial = False, True, False
        self._attempt = SoundAttempt.NONE
        self._sample = Sound.ZERO
        self._action: Callable[[], None] | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._on_patience_timeout)
        self._mended = QTimer(self, singleShot=True, interval=MENDED_MS)
        self._mended.timeout.connect(self._on_mended_timeout)
        self._is_followed, self._is_missed = False, False
        self._controller = SoundController(player, self)

    @property
    def is_on(self) -> bool:
        """Whether the person wants to hear it now."""
        return self._preferences().sound and not self._muted

    @property
    def volume_percent(self) -> int:
        """How loud cues are."""
        return self._preferences().volume_percent

    @property
    def is_muted(self) -> bool:
        """Whether nothing at all is to be heard just now."""
        return self._muted

    @property
    def works(self) -> bool:
        """Whether it can be heard, as far as is known."""
        return self._works

    @property
    def is_awake(self) -> bool:
        """Whether something would be heard at once."""
        return self._player.is_ready

    @property
    def attempt(self) -> SoundAttempt:
        """What came of trying again; nothing while it is not wanted."""
        return self._attempt if self.is_on else SoundAttempt.NONE

    def begin(self, live: LiveSession) -> None:
        """Let a session be heard."""
        self._is_followed, self._is_missed = True, not self._works
        live.controller.event_emitted.connect(self._controller.on_event)
        live.controller.cue_due.connect(self._on_cue)
        self.follow_preferences()

    def end(self) -> None:
        """What was to be done once it is ready is not wanted any more."""
        self._is_followed = False
        self._patience.stop()
        self._note(SoundAttempt.NONE)

    def follow_preferences(self) -> None:
        """Take over what has changed in the preferences."""
        self._player.set_volume(self._preferences().volume_percent / 100)
        self._player.set_muted(not self.is_on)
        self.changed.emit()

    def toggle_mute(self) -> None:
        """Silence it, or no more, until the app ends."""
        self._muted = not self._muted
        self._player.set_muted(not self.is_on)
        self.changed.emit()

    def try_out(self, volume_percent: int, sound: Sound = Sound.ZERO) -> None:
        """Let the person hear how loud that is, also where cues are off; `tried_out` tells."""
        self._sample = sound
        self._player.set_muted(False)
        self._player.set_volume(volume_percent / 100)
        self._is_on_trial = True
        if not self._player.is_ready:
            self._player.wind_down()  # what failed before is told anew
        self._controller.wake()
        if self._player.is_ready:
            self._end_trial(is_heard=True)

    def warm(self) -> None:
        """Have it ready: a session may begin any moment; let it go again where none does."""
        if not self._is_followed:
            self.follow_preferences()
            self._controller.wake()
            self._controller.rest()

    def when_ready(self, action: Callable[[], None]) -> None:
        """Do it once it can be heard, or could have been long enough; at once where it is off."""
        if self.is_on or not self._player.is_ready:
            self._do_when_ready(action)
        else:
            action()

    def retry(self) -> None:
        """Try again to be heard; `attempt` tells what comes of it."""
        self._note(SoundAttempt.TRYING)
        self.changed.emit()
        self._player.wind_down()
        self._controller.wake()

    def close(self) -> None:
        """The end of the app."""
        self._mended.stop()
        self._controller.close()

    def on_availability_changed(self, works: bool, _reason: str) -> None:
        """The player can be heard from now on, or no more.

        That it works again is said to who was told that it didn't: between sessions nobody is.
        """
        before, self._works = self._works, works
        tried = self._attempt is SoundAttempt.TRYING
        if tried or works is not before:
            told = SoundAttempt.MENDED if works else SoundAttempt.FAILED
            self._note(told if tried or (works and self._is_missed) else SoundAttempt.NONE)
        self._is_missed = (self._is_followed or tried) and not works
        if self._patience.isActive():
            self._patience.start(0)
        if self._is_on_trial:
            self._end_trial(is_heard=works)
        self.changed.emit()

    def _on_cue(self, cue: Cue) -> None:
        """Heard from its side, or from the other where the headphones are the wrong way round.

        What is told by a flash or the voice makes no sound; where no voice speaks, it does.
        """
        wishes = wishes_of(self._preferences().voice)
        how = told_by(wishes.cues, kind_of(cue.sound))
        speaks = wishes.who is WhoSpeaks.FOOTCARE
        if how is ToldBy.SOUND or (how is ToldBy.VOICE and not speaks):
            self.sound(cue)

    def sound(self, cue: Cue) -> None:
        """Let it be heard, whatever it is told by."""
        if wishes_of(self._preferences().voice).swapped:
            cue = replace(cue, side=cue.side.other)
        self._controller.on_cue(cue)

    def _end_trial(self, *, is_heard: bool) -> None:
        self._is_on_trial = False
        if is_heard:
            self._player.play(Cue(self._sample, Side.BOTH, self._clock.now_ms()))
        self._controller.rest()
        self.tried_out.emit(is_heard)

    def _note(self, attempt: SoundAttempt) -> None:
        self._attempt = attempt
        if attempt is SoundAttempt.MENDED:
            self._mended.start()
        else:
            self._mended.stop()

    def _on_mended_timeout(self) -> None:
        self._note(SoundAttempt.NONE)
        self.changed.emit()

    def _do_when_ready(self, action: Callable[[], None]) -> None:
        self._controller.wake()
        if self._player.is_ready:
            action()
            return
        self._action = action
        self._patience.start(READY_MS)

    def _on_patience_timeout(self) -> None:
        action, self._action = self._action, None
        if action is not None:
            action()
