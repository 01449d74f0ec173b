"""Who hears claps for the app: the audio child's microphone, asked and told through its parent."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.wire import Message
from footcare_gui.domain.hearing.claps import Heard
from footcare_gui.domain.hearing.trial import Microphone


class QtEar(QObject):
    """Listens only while it is asked to.

    Args:
        player: Whose child has the microphone.
        parent: Qt's owner.
    """

    heard = Signal(object)
    """A `Heard`; of what is not two claps only in a trial."""
    loudness_told = Signal(bool)
    """In a trial: whether it is too loud here."""
    microphone_changed = Signal(object)
    """How the `Microphone` is from now on."""

    def __init__(self, player: QtSound, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._is_on = self._was_open = self._is_opening = False
        player.noticed.connect(self._on_noticed)
        player.availability_changed.connect(self._on_availability_changed)

    def listen(self, on: bool, *, tells: bool = False) -> None:
        """Listen from now on, or no more.

        Args:
            on: Which of both.
            tells: Also tell of what is not two claps: a trial.
        """
        self._is_on, self._is_opening = on, False
        self._player.listen(on, tells=tells)
        if not on:
            self.microphone_changed.emit(Microphone.CLOSED)

    def _on_noticed(self, message: Message) -> None:
        if not self._is_on:
            return
        if "opening" in message:
            self._is_opening = True
        elif "microphone" in message:
            self._is_opening = False
            microphone = Microphone(str(message["microphone"]))
            self._was_open = microphone is Microphone.OPEN
            self.microphone_changed.emit(microphone)
        elif "heard" in message:
            self.heard.emit(Heard(str(message["heard"])))
        else:
            self.loudness_told.emit(bool(message["too_loud"]))

    def _on_availability_changed(self, works: bool, _reason: str) -> None:
        """Without the child, and what it plays with, there is no microphone either.

        A microphone that hangs when it is opened takes the child along: it is not asked for again,
        so that there is sound.
        """
        if not self._is_on or works:
            return
        if self._is_opening:
            self._is_opening = False
            self._player.listen(False)
            self.microphone_changed.emit(Microphone.REFUSED)
            return
        self.microphone_changed.emit(Microphone.LOST if self._was_open else Microphone.NONE)
        self._was_open = False
