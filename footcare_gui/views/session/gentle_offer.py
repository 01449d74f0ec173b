"""Offers a gentle session before the one that was chosen; everything stands still meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.texts import feeling as words
from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.overlay import Overlay, Slot
from footcare_gui.views.theme import LiveTheme

WIDEST = 900
_FURTHER = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Right)
_BACK = (Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Left)


class GentleOffer(Overlay):
    """Covers the session: gentle, this one after all, or neither.

    Args:
        live: The look.
        parent: The stage.
    """

    gentle_wanted = Signal()
    went_on = Signal()
    left_it = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(live, "gentle_offer", Slot.ALL, parent)
        self._title = SessionLabel(live, "gentle_title", 52, QFont.Weight.Bold, parent=self)
        self._title.setProperty("spoken_as", "heading_1")
        self._title.set_words(words.gentle_title())
        self._lines = [SessionLabel(live, "gentle_line", 26, parent=self) for _ in range(2)]
        self._gentle = SessionButton(live, "gentle_start", Weight.MAIN, parent=self)
        self._go_on = SessionButton(live, "gentle_go_on", Weight.STRONG, parent=self)
        self._leave = SessionButton(live, "gentle_not_today", parent=self)
        for button, asked in (
            (self._gentle, self.gentle_wanted),
            (self._go_on, self.went_on),
            (self._leave, self.left_it),
        ):
            button.clicked.connect(asked)
        self._lay_out()

    def offer(self, score: int, names: Sequence[str], length_ms: int, chosen_ms: int) -> None:
        """Change what is asked.

        Args:
            score: How it feels.
            names: Of the exercises of the gentle session.
            length_ms: Length of the gentle session.
            chosen_ms: Length of the one that was chosen.
        """
        for label, text in zip(
            self._lines, words.gentle_lines(score, names, length_ms), strict=True
        ):
            label.set_words(text)
        told = (words.gentle_start(length_ms), words.go_on_anyway(chosen_ms), words.not_today())
        for digit, (button, text) in enumerate(zip(self._buttons, told, strict=True), start=1):
            button.set_words(words.by_digit(digit, text), text)
        self.setAccessibleName(words.gentle_title())

    @property
    def spoken(self) -> str:
        """What is asked, for a screen reader."""
        return " ".join(label.text() for label in (self._title, *self._lines))

    def take_keyboard(self) -> None:
        """Let what is offered have the keyboard, and be told with it."""
        self._gentle.setAccessibleDescription(self.spoken)
        self._gentle.setFocus(Qt.FocusReason.TabFocusReason)

    def take_key(self, key: int, digit: int | None = None) -> None:
        """What no button takes: digits answer, Esc leaves, arrows go to the other buttons.

        Where the keyboard is nowhere, Space and Enter take the offer.

        Args:
            key: Qt's.
            digit: Which one it types, `None` where it types none.
        """
        if digit is not None:
            answers = (self.gentle_wanted, self.went_on, self.left_it)
            for asked in answers[digit - 1 : digit] if digit else ():
                asked.emit()
        elif key == Qt.Key.Key_Escape:
            self.left_it.emit()
        elif key in (*_FURTHER, *_BACK):
            self._step(1 if key in _FURTHER else -1)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.gentle_wanted.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays within: all else stands still, behind."""
        self._step(1 if next else -1)
        return True

    def _step(self, by: int) -> None:
        buttons = self._buttons
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        there = 0 if here is None else (here + by) % len(buttons)
        buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _buttons(self) -> tuple[SessionButton, ...]:
        return (self._gentle, self._go_on, self._leave)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover what is behind."""
        QPainter(self).fillRect(self.rect(), self._live.theme.colors.ground)

    def lie_in(self, room: QRect, scale: float) -> None:
        """Its words grow with the window and stand in a column in the middle."""
        super().lie_in(room, scale)
        for label in (self._title, *self._lines):
            label.set_scale(scale)
        for button, height in ((self._gentle, 96), (self._go_on, 72), (self._leave, 48)):
            button.set_metrics(scale, round(height * scale))
        side = max(24, (room.width() - round(WIDEST * scale)) // 2)
        self._column.setContentsMargins(side, 24, side, 24)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(14)
        self._column.addStretch(1)
        self._column.addWidget(self._title)
        for label in self._lines:
            self._column.addWidget(label)
        self._column.addSpacing(16)
        for button in (self._gentle, self._go_on, self._leave):
            self._column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(2)
