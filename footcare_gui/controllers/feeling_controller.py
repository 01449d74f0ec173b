"""Asks how it felt, and what follows from the answers; everything may be left unanswered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.feeling import asks_which, easier_form, hurt_last_time, suspects
from footcare_gui.domain.memory.remarks import LONGEST_NOTE, Felt, Hurt, Moment, Noted
from footcare_gui.domain.session.outcome import SideWork
from footcare_gui.ports.stores import History

EARLIER = 40
"""How many sessions are searched for the last time that an exercise was done."""


class Question(StrEnum):
    """What is asked beyond the number."""

    NOTHING = "nothing"
    WHICH = "which"
    EASIER = "easier"


class FeelingController(QObject):
    """One session's answers: kept as they come, and as often as they change.

    Args:
        history: Where they are kept; asked only when there is an answer.
    """

    changed = Signal()
    """There is an answer more, or another question."""
    scored = Signal()
    """The person has said how it feels, before or after."""
    easier_wanted = Signal(str, str)
    """An exercise, and the form in which it is to be done from now on."""
    gentle_wanted = Signal()
    """The gentle session instead of the one that runs."""
    leave_wanted = Signal()
    """Neither of them today."""
    refused = Signal()
    """Never ask again."""
    undone = Signal()
    """Ask all the same."""
    put_off = Signal(object)
    """A `Debt` that waits for another day."""
    made_up = Signal(object)
    """A `Debt` to make up now."""

    def __init__(self, history: Callable[[], History], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.begin("", Library())

    def begin(self, session: str, library: Library) -> None:
        """Another session; nothing is known of it yet."""
        self._session, self._library = session, library
        self._done: tuple[SideWork, ...] = ()
        self.before: int | None = None
        self.after: int | None = None
        self.hurt: str | None = None
        self.easier: Form | None = None
        self.note = ""

    def end(self, done: Iterable[SideWork]) -> None:
        """The session is over; this was done."""
        self._done = tuple(done)
        self.changed.emit()

    @property
    def library(self) -> Library:
        """Where the session's exercises have their names."""
        return self._library

    @property
    def suspects(self) -> tuple[str, ...]:
        """The exercises to choose from when asking which one it was."""
        return suspects(self._done)

    @property
    def question(self) -> Question:
        """What to ask now."""
        if self.easier is not None:
            return Question.EASIER
        asks = asks_which(self.before, self.after) and self.hurt is None and self.suspects
        return Question.WHICH if asks else Question.NOTHING

    def say_before(self, score: int) -> None:
        """Discomfort before the session."""
        self.before = score
        self.scored.emit()
        self._keep(Felt(Moment.BEFORE, score))

    def take_back_before(self) -> None:
        """The session did not come about; what was said belongs to another one."""
        self.before = None
        self._keep(Felt(Moment.BEFORE, None))

    def say_after(self, score: int) -> None:
        """Discomfort after it; what followed from another answer is taken back."""
        self.after, self.easier = score, None
        self.scored.emit()
        if self.hurt and not asks_which(self.before, score):
            self._history().remark(self._session, Hurt(""))
        self.hurt = self.hurt if asks_which(self.before, score) else None
        self._keep(Felt(Moment.AFTER, score))

    def name(self, exercise: str) -> None:
        """The exercise that it was; empty for none of them."""
        self.hurt = exercise
        earlier = [r for r in self._history().recent(EARLIER) if r.id != self._session]
        if exercise and hurt_last_time(exercise, earlier):
            self.easier = easier_form(self._library.exercises[exercise], self._variant(exercise))
        self._keep(Hurt(exercise))

    def answer_easier(self, is_wanted: bool) -> None:
        """Whether the easier form is to be taken from now on."""
        form, self.easier = self.easier, None
        if is_wanted and form is not None and self.hurt:
            self.easier_wanted.emit(self.hurt, form.id)
        self.changed.emit()

    def take_note(self, text: str) -> None:
        """The person's own words."""
        self.note = text.strip()[:LONGEST_NOTE]
        self._keep(Noted(self.note))

    def _variant(self, exercise: str) -> str:
        return next((part.variant for part in self._done if part.exercise == exercise), "")

    def _keep(self, remark: Felt | Hurt | Noted) -> None:
        if self._session:
            self._history().remark(self._session, remark)
        self.changed.emit()
