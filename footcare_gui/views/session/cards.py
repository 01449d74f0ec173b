"""The ground on which words and rows lie together."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from footcare_gui.views.theme import Theme


def paint_card(
    painter: QPainter, rect: QRect, theme: Theme, corner: str = "control", *, has_edge: bool = False
) -> None:
    """Paint a card with round corners.

    Args:
        painter: Where; smooth from now on.
        rect: All of the card.
        theme: The look.
        corner: Name of a radius of the theme.
        has_edge: A thin line goes round it, just inside.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colors.boundary, 1) if has_edge else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colors.card)
    inset = 1 if has_edge else 0
    radius = theme.radius(corner)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
