"""What the core needs from outside. A port appears with its second implementation, not before."""

from __future__ import annotations

from typing import Protocol

from footcare_gui.domain.cues import Cue


class Clock(Protocol):
    """The one clock of a session: the system's, or a test's that moves when told."""

    def now_ms(self) -> int:
        """The current instant in session milliseconds; never runs backward by itself."""
        ...

    def real_ms(self, session_ms: int) -> int:
        """How long to really wait for a stretch of session time."""
        ...


class ScreenKeeper(Protocol):
    """Something that can stop the screen from going dark."""

    def keep(self) -> None:
        """Keep the screen awake from now on; a second call changes nothing."""
        ...

    def release(self) -> None:
        """Let the screen sleep again; harmless when it may already."""
        ...


class SoundPlayer(Protocol):
    """Something that can be heard, or that is quiet where nothing can."""

    def start(self) -> None:
        """Get ready to play; harmless when it is."""
        ...

    def play(self, cue: Cue) -> None:
        """Play one cue now, from its side."""
        ...

    def stop(self) -> None:
        """Silence, at once."""
        ...

    def set_volume(self, volume: float) -> None:
        """Loudness of all cues, 0 to 1."""
        ...

    def set_muted(self, muted: bool) -> None:
        """Quiet until it is taken back; the volume stays."""
        ...

    def wind_down(self) -> None:
        """Nothing will be played for a while: give everything back."""
        ...

    def close(self) -> None:
        """The end."""
        ...
