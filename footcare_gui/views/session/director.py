"""What the session screen needs of whoever runs the session."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.readout import Readout


class Director(Protocol):
    """Who runs the session: what the screen needs of a `SessionController`."""

    changed: SignalInstance
    event_emitted: SignalInstance

    @property
    def plan(self) -> SessionPlan:
        """What is done."""
        ...

    def act(self, action: ActionId) -> None:
        """Do what a key or button asks."""
        ...

    def extend(self, amount_ms: int) -> None:
        """Ask for more time."""
        ...

    def stop(self) -> None:
        """End, and keep what was done."""
        ...

    def readout(self) -> Readout:
        """What to show at this very instant."""
        ...
