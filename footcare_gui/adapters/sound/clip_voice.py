"""The built-in voice: sentences spoken beforehand, heard in the one stream of the audio child."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from footcare_gui.adapters.sound.clips import Clip, read_manifest
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.wire import STALE_MS
from footcare_gui.domain.voice.speaker import Speech
from footcare_gui.ports.machine import Clock

PREPARED = 6
"""How many sentences are decoded before they are told; later ones are told early enough."""


class ClipVoice(QObject):
    """A `Speaker` with a clip of every sentence that the built-in exercises need.

    Lines are told to the child ahead of their instant. What still waits there is told anew to a
    child that takes the place of one that was lost: the voice comes back where the script is.

    Args:
        sound: The player with the audio child.
        folder: The voices of the language, each in a folder of its name.
        clock: The session's clock.
    """

    def __init__(self, sound: QtSound, folder: Path, clock: Clock) -> None:
        super().__init__(sound)
        self._sound, self._folder, self._clock = sound, folder, clock
        self._voice = ""
        self._clips: Mapping[str, Clip] = {}
        self._told: list[Speech] = []
        sound.availability_changed.connect(self._on_availability_changed)

    def choose(self, voice: str) -> None:
        """Speak with this voice from now on; with none, `""`, nothing is said."""
        if voice == self._voice:
            return
        self._voice = voice
        self.hush()
        folder = self._folder / voice if voice else None
        self._clips = read_manifest(folder) if folder else {}
        self._sound.set_voice(folder if self._clips else None)

    def length_ms(self, text: str) -> int | None:
        """How long it takes to say a sentence; `None` where there is no clip of it."""
        clip = self._clips.get(text)
        return clip.ms if clip else None

    def prepare(self, texts: Sequence[str]) -> None:
        """Have the first of these decoded: they come next, in this order."""
        known = dict.fromkeys(text for text in texts if text in self._clips)
        self._sound.tell({"prepare": "\n".join(list(known)[:PREPARED])})

    def say(self, speech: Speech) -> None:
        """Say it at its instant, or now where that has passed a moment ago."""
        if speech.text not in self._clips or self._is_stale(speech):
            return
        self._told = [one for one in self._told if not self._is_stale(one)]
        self._told.append(speech)
        self._tell(speech)

    def hush(self) -> None:
        """Fade out within 30 ms, and forget whatever was to be said."""
        self._told.clear()
        self._sound.tell({"hush": True})

    def set_volume(self, volume: float) -> None:
        """Loudness of the voice, 0 to 1."""
        self._sound.set_voice_volume(volume)

    def _is_stale(self, speech: Speech) -> bool:
        return self._clock.now_ms() - speech.due_ms > STALE_MS

    def _tell(self, speech: Speech) -> None:
        self._sound.say(speech.text, speech.side, speech.due_ms)

    def _on_availability_changed(self, available: bool, _reason: str) -> None:
        if available:
            for speech in self._told:
                if not self._is_stale(speech):
                    self._tell(speech)
