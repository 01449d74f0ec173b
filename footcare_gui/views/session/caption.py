"""A band at the foot of the picture: what to know before an exercise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.views.session.cards import paint_card
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.word_places import fill
from footcare_gui.views.theme import LiveTheme

MOST_LINES = 5
MARGIN, TOP, BOTTOM, SPACING = 14, 10, 10, 4
SHARES, LEAST_PX = (1.0, 0.9, 0.8, 0.7, 0.6), 18


class Caption(QWidget):
    """Lines of text.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_caption")
        self._live = live
        self._scale = self._share = 1.0
        self._lines = [self._line(number) for number in range(MOST_LINES)]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, TOP, MARGIN, BOTTOM)
        self._column.setSpacing(SPACING)
        for line in self._lines:
            self._column.addWidget(line)
        live.theme_changed.connect(self.update)
        self.hide()

    def show_words(self, lines: Sequence[str]) -> None:
        """Change what it says; nothing at all hides it."""
        fill(self._lines, lines)
        self.setVisible(bool(lines))

    def fit_notes(self, notes: Sequence[str], width: int, most: int) -> int:
        """Choose a size of text for notes, and say how high they are with it.

        Args:
            notes: Its lines.
            width: Room, in pixels.
            most: Height they should not exceed, in pixels; the least size may do so all the same.
        """
        height = 0
        for share in SHARES:
            self._share = share
            self._size_lines()
            room = width - 2 * MARGIN
            shown = list(zip(self._lines, notes, strict=False))
            height = sum(label.height_of(text, room) for label, text in shown)
            height += SPACING * (len(shown) - 1) + TOP + BOTTOM
            if height <= most or self._lines[-1].font().pixelSize() <= LEAST_PX:
                break
        return height if notes else 0

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        self._scale = scale
        self._size_lines()

    def height_in(self, width: int) -> int:
        """Its height in a width."""
        self._column.activate()
        return (
            self._column.totalHeightForWidth(width)
            if self._column.hasHeightForWidth()
            else (self._column.totalSizeHint().height())
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card with a line at its top."""
        paint_card(QPainter(self), self.rect(), self._live.theme, "card")

    def _size_lines(self) -> None:
        for label in self._lines:
            label.set_scale(self._scale * self._share)

    def _line(self, number: int) -> SessionLabel:
        weight = QFont.Weight.DemiBold if number == 0 else QFont.Weight.Normal
        label = SessionLabel(self._live, f"caption_line_{number}", 22, weight, parent=self)
        label.hide()
        return label
