"""No desktop at all: for rehearsals, and for tests."""

from __future__ import annotations

from footcare_gui.domain.desktop.requests import DesktopRequest


class NullDesktop:
    """A `Desktop` that leaves everything undone."""

    def ask(self, request: DesktopRequest) -> None:
        """Do nothing."""

    def close(self) -> None:
        """There is nothing to give back."""
