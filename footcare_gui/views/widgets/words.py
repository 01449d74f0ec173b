"""Words painted by hand, in the direction of their own script."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter


def word_flags(*, mirrored: bool = False, middle: bool = False) -> int:
    """Flags for painting and measuring words that break at the end of a line.

    Args:
        mirrored: They stand at the right.
        middle: They stand in the middle of the height.
    """
    align = Qt.AlignmentFlag
    side = align.AlignRight if mirrored else align.AlignLeft
    upright = align.AlignVCenter if middle else align.AlignTop
    return int(side | upright | align.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)


def paint_words(
    painter: QPainter, rect: QRect, text: str, *, mirrored: bool = False, middle: bool = False
) -> None:
    """Paint words with the painter's pen and font.

    Latin words in a window that reads from right to left keep their own order.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(rect, word_flags(mirrored=mirrored, middle=middle), text)
