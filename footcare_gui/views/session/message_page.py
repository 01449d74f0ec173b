"""A few large words instead of the number: before a new position, and before finishing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.texts.session_controls import answer_by_digit
from footcare_gui.texts.session_words import Answer, Message
from footcare_gui.views.session.answer_button import AnswerButton
from footcare_gui.views.session.buttons import Weight
from footcare_gui.views.session.fitted_label import FittedLabel
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.session.keys import step_of
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.word_places import fill
from footcare_gui.views.theme import LiveTheme

MOST_LINES = 6
NO_ANSWER = Answer("", "", "")
SPACING, ABOVE_ANSWERS, ANSWER = 12, 12, 104
SAID, LEAST_SAID = 38, 28
SHARES = (1.0, 0.9, 0.8, 0.72, 0.65, 0.58, 0.5)


class MessagePage(QWidget):
    """A title, some lines, and up to three answers, each as big as Pause.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    answered = Signal(int)
    """The number of the answer, from 0."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_message")
        bold = QFont.Weight.Bold
        self._scale, self._by_digit = 1.0, False
        self._title = SessionLabel(live, "message_title", 56, bold, parent=self)
        self._title.setProperty("spoken_as", "heading_1")
        self._lines = [
            SessionLabel(live, f"message_line_{number}", 38 if number == 0 else 30, parent=self)
            for number in range(MOST_LINES)
        ]
        kept = self._lines[0].sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._lines[0].setSizePolicy(kept)
        self._said = FittedLabel(live, "message_said", SAID, LEAST_SAID, parent=self)
        self._said.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._said.hide()
        self._answers = [
            AnswerButton(live, f"message_answer_{number}", weight, self)
            for number, weight in enumerate((Weight.MAIN, Weight.STRONG, Weight.STRONG))
        ]
        for number, button in enumerate(self._answers):
            button.clicked.connect(lambda _checked=False, n=number: self.answered.emit(n))
        self._lay_out()

    def show_message(self, message: Message) -> None:
        """Change what it says."""
        self._by_digit = message.by_digit
        self._said.hide()
        self._title.set_words(message.title)
        fill(self._lines, message.lines)
        for number, button in enumerate(self._answers):
            answer = message.answers[number] if number < len(message.answers) else NO_ANSWER
            if answer == NO_ANSWER:
                give_back_keyboard(button)
            digit = number + 1 if message.by_digit else 0
            button.show_answer(answer, digit, _spoken(message.title, answer, digit))
            button.setVisible(answer != NO_ANSWER)
        self._fit()

    def show_said(self, text: str) -> None:
        """Let what is being said stand in the place of the first line; empty brings that back."""
        self._said.say((text,))
        self._said.setVisible(bool(text))
        self._lines[0].setVisible(not text and bool(self._lines[0].text()))
        self._place_said()

    def has_room_for(self, text: str) -> bool:
        """Whether a spoken text fits there."""
        self._place_said()
        return self._said.has_room_for(text)

    def holds(self, text: str) -> bool:
        """Whether a spoken text is whole there at any size."""
        self._place_said()
        return self._said.holds(text)

    def _place_said(self) -> None:
        self._said.setGeometry(self._lines[0].geometry())

    def take_keyboard(self) -> None:
        """Let the first answer have the keyboard; what is asked is told with it."""
        first, *others = (button for button in self._answers if button.text())
        by_digit = [button.accessibleName() for button in others]
        told = [*(by_digit if self._by_digit else (self._title.text(),)), self._lines[0].text()]
        first.setAccessibleDescription(" ".join(filter(None, told)))
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one answer to the other; all else belongs to the session."""
        step = step_of(event)
        shown = [button for button in self._answers if not button.isHidden()]
        here = next((n for n, button in enumerate(shown) if button.hasFocus()), None)
        if step is None or here is None:
            event.ignore()
            return
        shown[min(max(here + step, 0), len(shown) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        event.accept()

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        self._scale = scale
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Choose the largest text with which every line is whole."""
        for share in SHARES:
            for label in (self._title, *self._lines):
                label.set_scale(self._scale * share)
            for button in self._answers:
                button.set_metrics(self._scale, round(ANSWER * self._scale * share))
            if self._wanted_height() <= self.height():
                break
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._said.set_scale(self._scale)
        self._place_said()

    def _wanted_height(self) -> int:
        width = self.width()
        labels = [label for label in (self._title, *self._lines) if label.text()]
        buttons = [button for button in self._answers if button.text()]
        height = sum(label.height_of(label.text(), width) for label in labels)
        height += sum(button.minimumSizeHint().height() for button in buttons) + ABOVE_ANSWERS
        return height + SPACING * (len(labels) + len(buttons) + 1)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addStretch(1)
        column.addWidget(self._title)
        for label in self._lines:
            column.addWidget(label)
        column.addSpacing(ABOVE_ANSWERS)
        for button in self._answers:
            column.addWidget(button)
        column.addStretch(1)


def _spoken(title: str, answer: Answer, digit: int) -> str:
    """What a screen reader calls an answer; the question with the first, so that each is told once.

    Empty where that is what stands there: without digits the question is told after the answer.
    """
    if not digit or answer == NO_ANSWER:
        return ""
    told = answer_by_digit(digit, answer.whole)
    return f"{title} {told}" if digit == 1 else told
