"""Silence: for those who want none, for rehearsals, and for tests."""

from __future__ import annotations

from footcare_gui.domain.session.cues import Cue


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
