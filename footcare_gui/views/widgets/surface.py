"""Rounded areas in one of the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from footcare_gui.views.theme import LiveTheme


class Surface(QWidget):
    """A card.

    Args:
        live: The theme.
        name: The object name.
        fill: Name of its colour, `""` for none.
        edge: Name of the colour of its outline, `""` for none.
        radius: Name of the radius of its corners.
    """

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        *,
        fill: str = "card",
        edge: str = "",
        radius: str = "card",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._fill, self._edge, self._radius = fill, edge, radius
        self.setObjectName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), theme.radius(self._radius)
        painter.setPen(Qt.PenStyle.NoPen)
        if edge := self._seen_edge():
            painter.setPen(QPen(getattr(theme.colors, edge), 1))
            rect.adjust(0.5, 0.5, -0.5, -0.5)
        if self._fill:
            painter.setBrush(getattr(theme.colors, self._fill))
        painter.drawRoundedRect(rect, radius, radius)
        painter.end()

    def _seen_edge(self) -> str:
        """In high contrast a card has the colour of the ground: then a strong line is round it."""
        colors = self._live.theme.colors
        is_ground = self._fill == "card" and colors.card == colors.ground
        return "boundary" if is_ground else self._edge
