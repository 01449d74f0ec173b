"""A question with its answers in a row: one click or one key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from footcare_gui.domain.keys import digit_for
from footcare_gui.domain.memory.remarks import WORST
from footcare_gui.texts import feeling as words
from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.session.keys import press_of, step_of
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.never_again import NeverAgain
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.painted_button import Paint

NUMBER_PX = 46
GAP = 6
TEN_WITHIN_MS = 1_500
"""A 0 that follows a 1 so soon makes it a ten."""


class NumberButton(SessionButton):
    """One number; filled with ink once it is the answer."""

    def __init__(self, live: LiveTheme, name: str, number: int, parent: QWidget) -> None:
        super().__init__(live, name, parent=parent)
        self.setCheckable(True)
        self.setProperty("spoken_as", "radio")
        self.set_words(str(number), words.number_spoken(number))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text_color(self) -> QColor:
        """Ink, or what stands on it."""
        colors = self._live.theme.colors
        return colors.on_ink if self.isChecked() else colors.ink

    def minimumSizeHint(self) -> QSize:
        """A square."""
        edge = super().minimumSizeHint().height()
        return QSize(edge, edge)

    def _paint(self) -> Paint:
        paint = super()._paint()
        if not self.isChecked():
            return paint
        ink = self._live.theme.colors.ink
        return paint._replace(fill=ink, edge=ink)


class QuestionLabel(SessionLabel):
    """One line beside the answers where there is room for it, else as many as it needs."""

    def __init__(self, live: LiveTheme, name: str, parent: QWidget) -> None:
        super().__init__(live, name, 20, QFont.Weight.DemiBold, parent=parent)

    def sizeHint(self) -> QSize:
        """The whole question on one line."""
        return QSize(self.words_width + 14, self.line_height)


class FreshAnswer(SessionButton):
    """An answer to a question that may just have come under the pointer."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click was meant for what stood there at the first."""
        event.accept()


class AskRow(QWidget):
    """A question and a few answers in words, which break into lines where it is narrow.

    Args:
        live: The look.
        name: Object name.
    """

    answered = Signal(int)
    """The number of the answer, from 0."""

    def __init__(self, live: LiveTheme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live, self._scale = live, 1.0
        self.setObjectName(name)
        self.setProperty("spoken_as", "group")
        self.answers: list[SessionButton] = []
        self._question = QuestionLabel(live, f"{name}_question", self)
        self._line = QWidget(self)
        self._flow = FlowLayout(self._line, gap=10, line_gap=8)
        together = FlowLayout(self, gap=16, line_gap=8)
        together.addWidget(self._question)
        together.addWidget(self._line)
        self.hide()

    def ask(self, question: str, answers: Sequence[str], *, leads: bool = True) -> None:
        """Show a question.

        Args:
            question: What is asked.
            answers: What to choose from.
            leads: Whether the first answer is the one that most people want.
        """
        self._question.set_words(question)
        self.setAccessibleName(question)
        for button in self.answers:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.answers = [
            self._button(number, text, strong=leads and number == 0)
            for number, text in enumerate(answers)
        ]
        self.show()

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        self._scale = scale
        self._question.set_scale(scale)
        for button in self.answers:
            button.set_metrics(scale, round(NUMBER_PX * scale))

    def _button(self, number: int, text: str, *, strong: bool) -> SessionButton:
        weight = Weight.STRONG if strong else Weight.USUAL
        button = FreshAnswer(self._live, f"{self.objectName()}_{number}", weight, parent=self._line)
        button.set_words(text)
        button.set_metrics(self._scale, round(NUMBER_PX * self._scale))
        button.clicked.connect(lambda: self.answered.emit(number))
        self._flow.addWidget(button)
        button.show()
        return button


class Scores(QWidget):
    """The numbers 0 to 10, one stop for Tab; arrow keys lead from one to the next.

    Args:
        live: The look.
        name: What the object names of the numbers begin with.
        spoken: What the numbers answer.
    """

    scored = Signal(int)
    """0 to 10; may come again with another number."""

    def __init__(
        self, live: LiveTheme, name: str, spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_numbers")
        self.setProperty("spoken_as", "group")
        self.setAccessibleName(spoken)
        self._one_at_ms: int | None = None
        self._flow = FlowLayout(self, gap=GAP, line_gap=GAP)
        self.numbers = [
            NumberButton(live, f"{name}_{number}", number, self) for number in range(WORST + 1)
        ]
        for number, button in enumerate(self.numbers):
            button.clicked.connect(lambda _checked=False, n=number: self._on_number(n))
            self._flow.addWidget(button)
        self._stop_at(0)
        self.set_scale(1.0)

    def choose(self, score: int | None) -> None:
        """Mark an answer; emits nothing."""
        for number, button in enumerate(self.numbers):
            button.setChecked(number == score)
        self._stop_at(score or 0)

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        for button in self.numbers:
            button.set_metrics(scale, round(NUMBER_PX * scale))
        self.updateGeometry()

    def take_key(self, event: QKeyEvent) -> bool:
        """A digit is an answer, and 1 then 0 is ten; whether the key was one."""
        number, now_ms = digit_for(press_of(event)), event.timestamp()
        if number is None or event.isAutoRepeat():
            return False
        is_ten = (
            number == 0
            and self._one_at_ms is not None
            and now_ms - self._one_at_ms <= TEN_WITHIN_MS
        )
        self._one_at_ms = now_ms if number == 1 else None
        self._on_number(WORST if is_ten else number)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows lead along the numbers; all else belongs to whoever holds them."""
        here = next((n for n, button in enumerate(self.numbers) if button.hasFocus()), None)
        step = step_of(event)
        if here is None or step is None:
            event.ignore()
            return
        there = min(max(here + step, 0), WORST)
        self._stop_at(there)
        self.numbers[there].setFocus(Qt.FocusReason.TabFocusReason)
        event.accept()

    def _stop_at(self, stop: int) -> None:
        """Which number Tab leads to."""
        for number, button in enumerate(self.numbers):
            button.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if number == stop else Qt.FocusPolicy.NoFocus
            )

    def _on_number(self, number: int) -> None:
        self.choose(number)
        self.scored.emit(number)


class FeelingRow(QWidget):
    """A question, the numbers 0 to 10, and apart from them: never to be asked again.

    Args:
        live: The look.
        name: Object name.
        question: What is asked.
    """

    scored = Signal(int)
    """0 to 10; may come again with another number."""
    refused = Signal()
    """Never ask again."""
    undone = Signal()
    """Ask all the same."""

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        question: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._question = QuestionLabel(live, f"{name}_question", self)
        self._question.set_words(question)
        self._scores = Scores(live, name, question, self)
        self.numbers = self._scores.numbers
        self._never = NeverAgain(live, name, self)
        self._scores.scored.connect(self.scored)
        self._never.refused.connect(self._on_refused)
        self._never.undone.connect(self._on_undone)
        self._asking = QWidget(self)
        together = FlowLayout(self._asking, gap=16, line_gap=8)
        together.addWidget(self._question)
        together.addWidget(self._scores)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._asking)
        column.addWidget(self._never)
        self.set_scale(1.0)

    def begin(self, score: int | None) -> None:
        """Ask, with the answer that was given so far."""
        self._scores.choose(score)
        self._never.begin()
        self._asking.show()

    def take_key(self, event: QKeyEvent) -> bool:
        """A digit is an answer while it is asked; whether the key was one."""
        return not self._never.is_refused and self._scores.take_key(event)

    @property
    def stops(self) -> tuple[SessionButton, ...]:
        """What Tab leads to."""
        return (*self.numbers, *self._never.stops)

    @property
    def wanted_width(self) -> int:
        """So wide are the question and the numbers, each on one line."""
        numbers = sum(button.sizeHint().width() + GAP for button in self.numbers) - GAP
        return max(self._question.sizeHint().width(), numbers)

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        self._question.set_scale(scale)
        self._never.set_scale(scale, round(NUMBER_PX * scale))
        self._scores.set_scale(scale)
        self.updateGeometry()

    def _on_refused(self) -> None:
        self._asking.hide()
        self.refused.emit()

    def _on_undone(self) -> None:
        self._asking.show()
        self.undone.emit()
