"""Whether the system asks for high contrast."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QStyleHints


class SystemContrast(QObject):
    """What the system says of contrast, and when that changes.

    Qt passes the system's wish on from 6.10; with an earlier one nothing is asked for.

    Args:
        hints: The application's style hints.
        parent: Qt's owner.
    """

    changed = Signal()

    def __init__(self, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        accessibility = getattr(hints, "accessibility", None)  # Qt 6.10
        self._hints = accessibility() if accessibility is not None else None
        told = getattr(self._hints, "contrastPreferenceChanged", None)
        if told is not None:
            told.connect(self.changed)

    @property
    def is_high(self) -> bool:
        """Whether high contrast is wanted."""
        asked = getattr(self._hints, "contrastPreference", None)
        return asked is not None and asked().name == "HighContrast"
