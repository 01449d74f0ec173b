"""Below what was done: what a side is owed, how it felt, a note, and when next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.feeling_controller import FeelingController, Question
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.feeling import MUCH
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.texts import feeling as words
from footcare_gui.texts import owed
from footcare_gui.texts.exercises import known_name
from footcare_gui.views.session.buttons import SessionButton, takes_tab
from footcare_gui.views.session.feeling import NUMBER_PX, AskRow, FeelingRow
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.note_field import NoteField

NOTE, NOTE_HIGH, GAP = 20, 44, 10


class AfterPanel(QWidget):
    """Questions after a session; leaving without an answer is fine.

    Args:
        live: The look.
        feeling: The session's answers.
    """

    refused = Signal()
    """Never ask how it felt."""
    undone = Signal()
    """Ask all the same."""
    asked = Signal()
    """There is a new question."""
    told = Signal(object)
    """An answer has had its own answer: the `QWidget` that shall be seen."""
    put_off = Signal(object)
    """What a side is owed, as a `Debt`, shall wait for another day."""
    made_up = Signal(object)
    """A `Debt` to make up now."""

    def __init__(
        self, live: LiveTheme, feeling: FeelingController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("after_panel")
        self._live, self._feeling = live, feeling
        self._library = Library()
        self._debt: Debt | None = None
        self._scale, self._asks = 1.0, False
        self._debt_answered = False
        self._next = SessionLabel(live, "when_next", 20, color="quiet", parent=self)
        self._owed = AskRow(live, "owed", self)
        self.row = FeelingRow(live, "felt_after", words.after(), parent=self)
        self._answers = QWidget(self)
        self._follow = AskRow(live, "felt_follow", self._answers)
        self._said = SessionLabel(
            live, "felt_said", 20, QFont.Weight.DemiBold, parent=self._answers
        )
        self._open_note = SessionButton(live, "open_note", parent=self)
        self._open_note.set_words(words.add_note())
        self._note = NoteField(live, "note_field", self)
        self._keep_note = SessionButton(live, "keep_note", parent=self)
        self._keep_note.set_words(words.save_note())
        self._lay_out()
        self._connect()

    def begin(self, library: Library, *, asks: bool) -> None:
        """A session is over.

        Args:
            library: Names of the exercises.
            asks: Whether to ask how it felt.
        """
        self._library = library
        self.show_debt(None)
        self._debt_answered = False
        self._next.set_words("")
        self._asks = asks
        self._fit()
        self.row.begin(self._feeling.after)
        self.row.setVisible(asks)
        self._answers.show()
        self._said.hide()
        self._on_note_closed()
        self._renew()

    def show_debt(self, debt: Debt | None) -> None:
        """Offer to make up what a side is owed, until that is answered."""
        if debt == self._debt or (debt is not None and self._debt_answered):
            return
        self._debt = debt
        if debt is None:
            self._owed.hide()
        else:
            self._owed.ask(owed.owed(debt, self._library), (owed.now(debt), owed.another_day()))
            self.asked.emit()

    def show_next(self, line: str) -> None:
        """Say what comes next, and when."""
        self._next.set_words(line)

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        for part in (self._next, self._owed, self.row, self._follow, self._said):
            part.set_scale(scale)
        for button in (self._open_note, self._keep_note):
            button.set_metrics(scale, 44)
        self._scale = scale
        self._fit()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab leads to, in the order in which one reads."""
        rows = (*self._owed.answers, *self.row.stops, *self._follow.answers)
        return (self._open_note, self._note, self._keep_note, *rows)

    def _fit(self) -> None:
        """The note is written in the size of the rest, and what may be asked has its room."""
        font = self._live.theme.font(NOTE * self._scale)
        self._note.setFont(font)
        self._note.setMinimumHeight(max(NOTE_HIGH, round(2 * QFontMetrics(font).height())))
        line = QFontMetrics(font).height()
        question = line + 8 + round(NUMBER_PX * self._scale)
        self._answers.setMinimumHeight(question + GAP + line if self._asks else 0)

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits answer how it felt; Tab leads to the first stop and, the other way, to the last.

        Returns:
            Whether the key was one of those.
        """
        is_back = event.key() == Qt.Key.Key_Backtab
        if is_back or (event.key() == Qt.Key.Key_Tab and not event.modifiers()):
            taken = [stop for stop in self.stops if takes_tab(stop)]
            if taken:
                reason = Qt.FocusReason
                stop = taken[-1 if is_back else 0]
                stop.setFocus(reason.BacktabFocusReason if is_back else reason.TabFocusReason)
            return bool(taken)
        return self.row.isVisible() and self.row.take_key(event)

    def _renew(self) -> None:
        feeling = self._feeling
        match feeling.question:
            case Question.WHICH:
                names = [known_name(self._library, one) for one in feeling.suspects]
                self._follow.ask(words.which(), (*names, words.none_of_them()), leads=False)
            case Question.EASIER:
                assert feeling.hurt
                assert feeling.easier is not None
                exercise = self._library.exercises[feeling.hurt]
                self._follow.ask(
                    words.easier(exercise, feeling.easier), (words.yes_easier(), words.as_it_is())
                )
            case Question.NOTHING:
                self._follow.hide()
        self._show_said()
        if feeling.after is not None:
            self.asked.emit()
            self.told.emit(self._follow if self._said.isHidden() else self._said)

    def _show_said(self) -> None:
        feeling = self._feeling
        text = ""
        if feeling.question is Question.EASIER:
            text = ""
        elif feeling.hurt:
            text = words.rests(self._library, feeling.hurt)
        elif feeling.after is not None and feeling.question is not Question.WHICH:
            text = words.thanks(feeling.after)
        if feeling.after is not None and feeling.after >= MUCH:
            text = " ".join(filter(None, (text, words.ask_somebody())))
        self._said.set_words(text)
        self._said.setVisible(bool(text))

    def _on_follow_answered(self, number: int) -> None:
        if self._feeling.question is Question.EASIER:
            self._feeling.answer_easier(number == 0)
        else:
            suspects = self._feeling.suspects
            self._feeling.name(suspects[number] if number < len(suspects) else "")

    def _on_owed_answered(self, number: int) -> None:
        debt, self._debt_answered = self._debt, True
        self.show_debt(None)
        if debt is not None:
            (self.made_up if number == 0 else self.put_off).emit(debt)

    def _on_refused(self) -> None:
        self._answers.hide()
        self.refused.emit()
        self.asked.emit()

    def _on_undone(self) -> None:
        self._answers.show()
        self.undone.emit()
        self.asked.emit()

    def _on_open_note(self) -> None:
        self._open_note.hide()
        self._keep_note.show()
        self._note.begin(self._feeling.note)

    def _on_note_kept(self, note: str) -> None:
        self._feeling.take_note(note)
        self._on_note_closed()

    def _on_note_closed(self) -> None:
        had_keyboard = self.window().focusWidget() in (self._note, self._keep_note)
        for widget in (self._note, self._keep_note):
            widget.hide()
        self._open_note.set_words(words.note_kept() if self._feeling.note else words.add_note())
        self._open_note.show()
        if had_keyboard:
            self._open_note.setFocus()

    def _connect(self) -> None:
        self._feeling.changed.connect(self._renew)
        self.row.scored.connect(self._feeling.say_after)
        self.row.refused.connect(self._on_refused)
        self.row.undone.connect(self._on_undone)
        self._follow.answered.connect(self._on_follow_answered)
        self._owed.answered.connect(self._on_owed_answered)
        self._open_note.clicked.connect(self._on_open_note)
        self._keep_note.clicked.connect(self._note.keep)
        self._note.kept.connect(self._on_note_kept)
        self._note.closed.connect(self._on_note_closed)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GAP)
        first.addWidget(self._next, 1)
        first.addWidget(self._open_note)
        note = QHBoxLayout()
        note.setSpacing(GAP)
        note.addWidget(self._note, 1)
        note.addWidget(self._keep_note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(first)
        column.addLayout(note)
        for part in (self._owed, self.row, self._answers):
            column.addWidget(part)
        answers = QVBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(GAP)
        for part in (self._follow, self._said):
            answers.addWidget(part)
        answers.addStretch(1)
        self._live.theme_changed.connect(self._fit)
