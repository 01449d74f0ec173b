"""What the core needs from outside. A port appears with its second implementation, not before."""

from __future__ import annotations

from typing import Protocol


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
