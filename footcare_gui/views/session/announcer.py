"""What a screen reader is told: milestones, each once, and never a number of seconds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


class Announcer(QObject):
    """Speaks through the person's screen reader, if there is one.

    It never asks whether one is listening: that answer is wrong often enough.

    Args:
        speaker: The widget in whose name it speaks.
    """

    announced = Signal(str)
    """What has just been said."""

    def __init__(self, speaker: QObject) -> None:
        super().__init__(speaker)
        self._speaker = speaker

    def say(self, text: str) -> None:
        """Say something that is not empty."""
        if not text:
            return
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._speaker, text))
        self.announced.emit(text)
