"""Where a person left the window; what the bytes mean is the toolkit's business."""

from __future__ import annotations

from collections.abc import Mapping

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.value import Value


class WindowState(Value):
    """What is remembered about the main window from one start to the next.

    Attributes:
        geometry: Its place and size, `b""` for the default.
        splitter: How its two sides share the width, `b""` for the default.
        exercise: Id of the exercise shown last.
        variant: Id of its form shown last.
        side: Whose turn it was to begin there, `""` where that was not known.
    """

    geometry: bytes = b""
    splitter: bytes = b""
    exercise: str = ""
    variant: str = ""
    side: str = ""

    @property
    def turns(self) -> Mapping[tuple[str, str], Side]:
        """What is likely until the history has been read, so that no picture turns round."""
        key = self.exercise, self.variant
        return {key: Side(self.side)} if self.side in (Side.LEFT, Side.RIGHT) else {}
