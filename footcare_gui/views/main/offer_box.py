"""One question on today's card, with a yes and a no that are equally easy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label


class OfferBox(QWidget):
    """Shows a question; what it is about is for others to know."""

    answered = Signal(bool)

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("offer_box")
        self._question = Label(live)
        self._question.setObjectName("offer_question")
        self._yes = Button(live, "offer_yes")
        self._no = Button(live, "offer_no", look="plain")
        self._yes.clicked.connect(lambda: self.answered.emit(True))
        self._no.clicked.connect(lambda: self.answered.emit(False))
        space = live.theme.space
        answers = QWidget()
        flow = FlowLayout(answers, gap=space(2), line_gap=space(2))
        flow.addWidget(self._yes)
        flow.addWidget(self._no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space(3), 0, 0)
        column.setSpacing(space(2))
        column.addWidget(self._question)
        column.addWidget(answers)

    def ask(self, question: str, yes: str, no: str) -> None:
        """Show another question."""
        self._question.setText(question)
        self._yes.set_words(yes, f"{yes}. {question}")
        self._no.set_words(no, f"{no}. {question}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line above it."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._live.theme.colors.line)
        painter.end()
