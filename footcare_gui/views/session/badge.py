"""A small badge in the frame of a session, that no part of the stage gives way to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from footcare_gui.views.widgets.icons import paint_icon

INSET = 1.5


def paint_badge(
    badge: QWidget,
    icon: str,
    share: float,
    *,
    ground: QColor,
    ink: QColor,
    edge: QColor | None = None,
) -> None:
    """Paint it: it lies on frames of every colour.

    Args:
        badge: What is painted.
        icon: Name of its symbol.
        share: Of its height that the symbol takes.
        ground: Behind the symbol.
        ink: Of the symbol.
        edge: Of its outline, `None` for none.
    """
    painter = QPainter(badge)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRectF(badge.rect()).adjusted(INSET, INSET, -INSET, -INSET)
    painter.setPen(edge if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
    square = QRectF(0, 0, body.height() * share, body.height() * share)
    square.moveCenter(body.center())
    paint_icon(painter, square, icon, ink)
    painter.end()
