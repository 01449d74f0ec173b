"""What the system says that its person needs: more contrast, less movement."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QStyleHints


class _SystemWish(QObject):
    """One wish, and when it changes; with a Qt that does not pass it on nothing is asked for.

    Args:
        hints: The application's style hints.
        preference: What Qt calls it.
        parent: Qt's owner.
    """

    changed = Signal()

    def __init__(self, hints: QStyleHints, preference: str, parent: QObject | None) -> None:
        super().__init__(parent)
        accessibility = getattr(hints, "accessibility", None)  # Qt 6.10
        wishes = accessibility() if accessibility is not None else None
        self._asked = getattr(wishes, preference, None)
        told = getattr(wishes, f"{preference}Changed", None)
        if told is not None:
            told.connect(self.changed)

    @property
    def _name(self) -> str:
        """Qt's name for what is wanted now."""
        return "NoPreference" if self._asked is None else str(self._asked().name)


class SystemContrast(_SystemWish):
    """High contrast, from Qt 6.10."""

    def __init__(self, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(hints, "contrastPreference", parent)

    @property
    def is_high(self) -> bool:
        """Whether high contrast is wanted."""
        return self._name == "HighContrast"


class SystemMotion(_SystemWish):
    """Less movement, from Qt 6.12; before, the person's own preference decides alone."""

    def __init__(self, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(hints, "motionPreference", parent)

    @property
    def is_reduced(self) -> bool:
        """Whether less movement is wanted."""
        return self._name != "NoPreference"
