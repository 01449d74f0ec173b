"""A band at the foot of the picture: what to know, or a question with its answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.session.cards import paint_card
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.word_places import fill
from footcare_gui.views.theme import LiveTheme

MOST_LINES, MOST_ANSWERS = 5, 3
MARGIN, TOP, BOTTOM, SPACING = 14, 10, 10, 4
SHARES, LEAST_PX = (1.0, 0.9, 0.8, 0.7, 0.6), 18


class Caption(QWidget):
    """Lines of text and up to three answers.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    answered = Signal(int)
    """The number of the answer, from 0."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_caption")
        self._live = live
        self._scale = self._share = 1.0
        self._lines = [self._line(number) for number in range(MOST_LINES)]
        self._answers = [self._answer(number) for number in range(MOST_ANSWERS)]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, TOP, MARGIN, BOTTOM)
        self._column.setSpacing(SPACING)
        for line in self._lines:
            self._column.addWidget(line)
        for answer in self._answers:
            self._row.addWidget(answer)
        self._column.addLayout(self._row)
        live.theme_changed.connect(self.update)
        self.hide()

    def show_words(self, lines: Sequence[str], answers: Sequence[str] = ()) -> None:
        """Change what it says; nothing at all hides it."""
        fill(self._lines, lines)
        fill(self._answers, answers)
        self.setVisible(bool(lines))

    def fit_notes(self, notes: Sequence[str], width: int, most: int) -> int:
        """Choose a size of text for notes, and say how high they are with it.

        Args:
            notes: Lines without answers.
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
        for button in self._answers:
            button.set_metrics(scale, round(52 * scale))

    @property
    def asks(self) -> bool:
        """Whether there is something to answer."""
        return any(not button.isHidden() for button in self._answers)

    def height_in(self, width: int) -> int:
        """Its height in a width; the answers stand one below the other where it is narrow."""
        shown = [button for button in self._answers if not button.isHidden()]
        wanted = sum(button.sizeHint().width() + 8 for button in shown) + 2 * MARGIN
        one_row = wanted <= width
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if one_row else directions.TopToBottom)
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

    def _answer(self, number: int) -> SessionButton:
        weight = Weight.STRONG if number == 0 else Weight.USUAL
        button = SessionButton(self._live, f"caption_answer_{number}", weight, parent=self)
        button.set_padding(12)
        button.clicked.connect(lambda: self.answered.emit(number))
        button.hide()
        return button
