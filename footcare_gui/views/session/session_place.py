"""What the window is to a session: a place for its screen."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget


class SessionPlace(Protocol):
    """The window, which has a place for a session's screen."""

    def set_session_view(self, view: QWidget) -> None:
        """Put the screen there."""
        ...

    def show_session(self, is_shown: bool) -> None:
        """Show it, or come back to the choice."""
        ...

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to the place before."""
        ...

    def step_aside(self) -> None:
        """Be seen no more, for now."""
        ...

    def come_to_front(self) -> None:
        """Be seen above all others."""
        ...
