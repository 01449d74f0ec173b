"""A picture of an exercise: square, in the middle of the room it is given."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.texts import exercise_pane as words

PREFERRED_PX, LEAST_PX = 480, 120


class SquarePicture(QWidget):
    """What all pictures of exercises have in common: name, size and where the card lies.

    Its words for a screen reader are the widget's accessible description.

    Args:
        parent: The parent widget.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("figure")
        self.setProperty("spoken_as", "picture")
        self.setAccessibleName(words.picture())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(LEAST_PX, LEAST_PX)

    @property
    def card(self) -> QRect:
        """The picture's square, on whole pixels."""
        edge = min(self.width(), self.height())
        left, top = (self.width() - edge + 1) // 2, (self.height() - edge + 1) // 2
        return QRect(left, top, edge, edge)

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(PREFERRED_PX, PREFERRED_PX)

    def hasHeightForWidth(self) -> bool:
        """The picture is square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as wide."""
        return width
