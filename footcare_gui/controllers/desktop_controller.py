"""What the preferences ask of the desktop: what it can do, and to start the app at log-in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from footcare_gui.domain.desktop.abilities import Abilities
from footcare_gui.ports.machine import Autostart


class DesktopController(QObject):
    """Asks, and tells when there is an answer.

    Args:
        autostart: Whether the app starts at log-in.
        look: Finds out what the desktop can do; whoever made it connects the answer to `found`.
        parent: Qt's owner.
    """

    found = Signal(object)
    """The `Abilities`."""

    autostart_changed = Signal(bool, bool)
    """Whether the app starts at log-in now, and whether that could be changed as wanted."""

    def __init__(
        self, autostart: Autostart, look: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._autostart, self._look = autostart, look

    @property
    def starts_at_login(self) -> bool:
        """Whether the app starts at log-in."""
        return self._autostart.is_on

    def look(self) -> None:
        """Find out what the desktop can do."""
        self._look()

    def on_found(self, abilities: Abilities) -> None:
        """It is known."""
        self.found.emit(abilities)

    def set_autostart(self, is_on: bool) -> None:
        """Start at log-in from now on, or no more."""
        try:
            self._autostart.set(is_on)
        except OSError:
            self.autostart_changed.emit(self._autostart.is_on, False)
        else:
            self.autostart_changed.emit(is_on, True)
