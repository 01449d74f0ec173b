"""What the machine does for the core: clock, desktop, alarm, ear, sound."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from footcare_gui.domain.desktop.requests import DesktopRequest
from footcare_gui.domain.session.cues import Cue


class Clock(Protocol):
    """The one clock of a session: the system's, or a test's that moves when told."""

    speed: float
    """Session milliseconds in a real one."""

    def now_ms(self) -> int:
        """The current instant in session milliseconds; never runs backward by itself."""
        ...

    def real_ms(self, session_ms: int) -> int:
        """How long to really wait for a stretch of session time."""
        ...

    def go_on_from(self, session_ms: int) -> None:
        """Jump ahead to an instant that another clock had reached; never back."""
        ...


class Desktop(Protocol):
    """The desktop that the app runs on; it does what it can of what it is asked."""

    def ask(self, request: DesktopRequest) -> None:
        """Do one thing; never waits, and never fails into whoever asks."""
        ...


class Alarm(Protocol):
    """Rings once, by the clock on the wall, also after a sleep or where that clock was changed."""

    def ring_at(self, at: datetime | None) -> None:
        """Ring then, and not when it was to ring before; `None` never."""
        ...


class Autostart(Protocol):
    """Whether the app starts when the person logs in."""

    @property
    def is_on(self) -> bool:
        """Whether it does."""
        ...

    def set(self, is_on: bool) -> None:
        """Let it, or no more.

        Raises:
            OSError: It cannot be changed.
        """
        ...


class Ear(Protocol):
    """Something that hears two claps, or nothing where nothing can."""

    def listen(self, on: bool, *, tells: bool = False) -> None:
        """Listen from now on, or no more.

        Args:
            on: Which of both.
            tells: Also tell of what is not two claps: a trial.
        """
        ...


class SoundPlayer(Protocol):
    """Something that can be heard, or that is quiet where nothing can."""

    @property
    def is_ready(self) -> bool:
        """Whether a cue would be heard at once, or never will be."""
        ...

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
