"""One line in two voices: what matters in ink, the rest quiet."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from footcare_gui.views.theme import LiveTheme

LEAST_ROOM = 40


class TwoTone(QLabel):
    """A loud and a quiet piece of text in one paragraph.

    On one line that is too short for both, the quiet piece goes; if even the loud one has no
    room, it shrinks.

    Args:
        live: The look.
        name: Object name.
        size: Design size in pixels.
        loud: How bold the first piece is.
        parent: Qt's owner.
    """

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        size: int,
        loud: QFont.Weight = QFont.Weight.Normal,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._live, self._size, self._loud_weight = live, size, loud
        self._scale = 1.0
        self._loud = self._quiet = ""
        live.theme_changed.connect(self._dress)
        self._dress()

    def show_words(self, loud: str, quiet: str) -> None:
        """Change both pieces."""
        if (loud, quiet) != (self._loud, self._quiet):
            self._loud, self._quiet = loud, quiet
            self._dress()

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        if scale != self._scale:
            self._scale = scale
            self._dress()

    @property
    def words(self) -> str:
        """The text without its dress."""
        return " ".join(filter(None, (self._loud, self._quiet)))

    @property
    def words_width(self) -> int:
        """Width of the text on one line."""
        return QFontMetrics(self._bold()).horizontalAdvance(self.words) + 2

    @property
    def loud_alone(self) -> int:
        """Width of the loud piece where the quiet one has gone."""
        return QFontMetrics(self._bold()).horizontalAdvance(self._loud) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._dress()

    def _font(self) -> QFont:
        return self._live.theme.font(self._size * self._scale, tabular=True)

    def _bold(self) -> QFont:
        font = self._font()
        font.setWeight(self._loud_weight)
        return font

    def _dress(self) -> None:
        font, quiet = self._font(), self._quiet
        room = self.width()
        if room > LEAST_ROOM:
            if self.words_width > room:
                quiet = ""
            wanted = QFontMetrics(self._bold()).horizontalAdvance(self._loud)
            font.setPixelSize(int(font.pixelSize() * min(1.0, room / max(1, wanted))))
        if font != self.font():
            self.setFont(font)
        colors = self._live.theme.colors
        self.setText(
            f'<span style="color:{colors.ink.name()};font-weight:{self._loud_weight.value}">'
            f"{escape(self._loud)}</span>"
            + (
                f' <span style="color:{colors.quiet.name()}">{escape(quiet)}</span>'
                if quiet
                else ""
            )
        )
