"""What may lie over the session for a while, and the slots that the stage keeps for it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from footcare_gui.views.theme import LiveTheme


class Slot(Enum):
    """Where something lies."""

    PICTURE = auto()
    """Over the picture; the number stays in sight."""
    INSIDE = auto()
    """Over everything inside the frame."""
    ALL = auto()
    """Over everything, which stands still meanwhile."""


class Overlay(QWidget):
    """A sheet, a question or an offer over the session: hidden until the stage puts it in its slot.

    A click beside its buttons stays here: it must not pause the session behind.

    Args:
        live: The look.
        name: Object name.
        slot: Where it lies.
        parent: The stage.
    """

    def __init__(self, live: LiveTheme, name: str, slot: Slot, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._live, self.slot = live, slot
        self.hide()

    def lie_in(self, room: QRect, scale: float) -> None:  # noqa: ARG002
        """Fill a room of the stage, at a size that goes with it.

        Args:
            room: The slot, in pixels of the stage.
            scale: How much larger than designed its kinds show what is in them.
        """
        self.setGeometry(room)
