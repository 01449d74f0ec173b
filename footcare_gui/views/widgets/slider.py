"""A slider that the wheel does not move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget


class Slider(QSlider):
    """Lies on a page that scrolls: the wheel goes on to the page, keys and mouse move the slider.

    Args:
        name: The object name.
        spoken: What a screen reader calls it.
        parent: The widget it lies on.
    """

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is scrolled past must not change."""
        event.ignore()
