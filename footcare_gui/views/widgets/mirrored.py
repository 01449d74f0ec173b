"""For who reads from right to left: everything is placed as if from the left, then turned here."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

AnyRect = TypeVar("AnyRect", QRect, QRectF)


def mirrored(rect: AnyRect, widget: QWidget) -> AnyRect:
    """Where a rectangle lies in a widget that may be read from right to left.

    Args:
        rect: Where it lies when one reads from left to right.
        widget: In its own coordinates, and in its direction.
    """
    return mirrored_in(rect, type(rect)(widget.rect()), widget.layoutDirection())


def mirrored_in(rect: AnyRect, within: AnyRect, direction: Qt.LayoutDirection) -> AnyRect:
    """The same inside any rectangle, such as a row that a delegate paints."""
    turned = type(rect)(rect)
    if direction is Qt.LayoutDirection.RightToLeft:
        turned.moveLeft(within.left() + within.right() - rect.right())
    return turned


def is_mirrored(widget: QWidget) -> bool:
    """Whether it is read from right to left."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def turn_painter(painter: QPainter, rect: QRectF, direction: Qt.LayoutDirection) -> None:
    """Let what is painted next into a rectangle be its mirror image, such as an arrow."""
    if direction is Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * rect.center().x(), 0)
        painter.scale(-1, 1)


def leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side on which lines begin; an alignment that nobody turns once more."""
    is_left = direction is not Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute


def trailing(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side on which lines end."""
    is_left = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute
