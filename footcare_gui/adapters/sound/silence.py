"""Silence: for those who want none, for rehearsals, and for tests."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.session.cues import Cue
from footcare_gui.domain.voice.speaker import Speech


class NullSound:
    """A `SoundPlayer` that is never heard."""

    is_ready = True
    """There is nothing to wait for."""

    def start(self) -> None:
        """Do nothing."""

    def play(self, cue: Cue) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def set_volume(self, volume: float) -> None:
        """Do nothing."""

    def set_muted(self, muted: bool) -> None:
        """Do nothing."""

    def wind_down(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class NullVoice:
    """A `Speaker` that knows no sentence."""

    def length_ms(self, _text: str) -> int | None:
        """Nothing can be said."""
        return None

    def prepare(self, texts: Sequence[str]) -> None:
        """Do nothing."""

    def say(self, speech: Speech) -> None:
        """Do nothing."""

    def hush(self) -> None:
        """Do nothing."""

    def set_volume(self, volume: float) -> None:
        """Do nothing."""


class NullEar:
    """An `Ear` that hears nothing."""

    def listen(self, on: bool, *, tells: bool = False) -> None:
        """Do nothing."""
