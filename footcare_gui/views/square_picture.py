"""A picture of an exercise: square, in the middle of the room it is given."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.texts import exercise_pane as words

PREFERRED_PX, LEAST_PX = 480, 120
WIDEST = 1.6
"""Width of a picture that fills its room, in heights."""


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
        self._fills = False

    def fill_room(self, fills: bool) -> None:
        """Whether it may be wider than high, where its room is: then it shows more beside."""
        self._fills = fills
        self.setMinimumSize(0, 0)

    @property
    def card(self) -> QRect:
        """Where the picture is, on whole pixels: a square, unless it fills its room."""
        edge = min(self.width(), self.height())
        wide = min(self.width(), round(edge * WIDEST)) if self._fills else edge
        left, top = (self.width() - wide + 1) // 2, (self.height() - edge + 1) // 2
        return QRect(left, top, wide, edge)

    def sizeHint(self) -> QSize:
        """A comfortable size."""
        return QSize(PREFERRED_PX, PREFERRED_PX)

    def hasHeightForWidth(self) -> bool:
        """The picture is square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as wide."""
        return width
