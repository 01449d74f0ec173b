"""Whether the system asks for less movement."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QStyleHints


class SystemMotion(QObject):
    """What the system says of movement, and when that changes.

    Qt passes the system's wish on from 6.12; with an earlier one nothing is asked for, and the
    person's own preference decides alone.

    Args:
        hints: The application's style hints.
        parent: Qt's owner.
    """

    changed = Signal()

    def __init__(self, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        accessibility = getattr(hints, "accessibility", None)  # Qt 6.10
        self._hints = accessibility() if accessibility is not None else None
        told = getattr(self._hints, "motionPreferenceChanged", None)
        if told is not None:
            told.connect(self.changed)

    @property
    def is_reduced(self) -> bool:
        """Whether less movement is wanted."""
        asked = getattr(self._hints, "motionPreference", None)
        return asked is not None and asked().name != "NoPreference"
