"""Words painted by hand, in the direction of their own script."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

_ALIGN = Qt.AlignmentFlag
_WRAP = Qt.TextFlag.TextWordWrap.value | _ALIGN.AlignAbsolute.value
_HEIGHTS = {False: _ALIGN.AlignTop.value, True: _ALIGN.AlignVCenter.value}
MEASURE = _WRAP | _ALIGN.AlignLeft.value | _ALIGN.AlignTop.value
"""Flags to measure what `paint_words` paints."""


def paint_words(
    painter: QPainter, rect: QRect, text: str, side: Qt.AlignmentFlag, *, middle: bool = False
) -> None:
    """Paint words with the painter's pen and font; they break at the end of a line.

    Latin words in a window that reads from right to left keep their own order.

    Args:
        painter: Ready to paint.
        rect: Where.
        text: What.
        side: At which side they stand (see `mirrored.py`).
        middle: They stand in the middle of the height.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(rect, _WRAP | side.value | _HEIGHTS[middle], text)
