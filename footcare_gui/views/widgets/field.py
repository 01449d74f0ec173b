"""A line to type into."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from footcare_gui.views.theme import LiveTheme

LEAST_PX = 44


class Field(QLineEdit):
    """A rounded field, high enough to touch.

    Args:
        live: The theme.
        name: The object name.
        spoken: What a screen reader calls it.
    """

    def __init__(
        self, live: LiveTheme, name: str, spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFrame(False)
        self.setTextMargins(live.theme.space(3), 0, live.theme.space(3), 0)
        self._on_theme_changed()
        live.theme_changed.connect(self._on_theme_changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then what stands in it."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colors.boundary, 1))
        painter.setBrush(theme.colors.field)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, theme.radius(), theme.radius())
        painter.end()
        super().paintEvent(event)

    def _on_theme_changed(self) -> None:
        theme = self._live.theme
        palette = QPalette()
        clear = theme.colors.field.toRgb()
        clear.setAlpha(0)
        palette.setColor(QPalette.ColorRole.Base, clear)
        self.setPalette(palette)
        self.setMinimumHeight(max(LEAST_PX, theme.px("body") + theme.space(5)))
