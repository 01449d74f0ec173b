"""What today's card tells or asks: less for now, what a side is owed, a dose that is offered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.learning import Lesson
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.today.prospect import Question, TodaysProspect
from footcare_gui.texts import learned, offers, owed, schedule
from footcare_gui.views.main.offer_box import OfferBox
from footcare_gui.views.main.taken_line import TakenLine
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.showing import set_shown


class DuePart(QObject):
    """Asks one thing at a time; the card gives it its place. Loaded with the first agenda.

    Args:
        live: The theme.
        choices: Who is told of answers.
        parent: Qt's owner.
    """

    answered = Signal()
    """Something was answered, and has been followed."""

    def __init__(self, live: LiveTheme, choices: ChoicesController, parent: QObject) -> None:
        super().__init__(parent)
        self._choices = choices
        self.question = OfferBox(live)
        self.taken = TakenLine(live, "taken", owed.take_out(), "close")
        self.left_out = TakenLine(live, "left_out", schedule.take_in_again(), "undo")
        self._asked: Question | None = None
        self.question.answered.connect(self._on_answered)
        self.taken.put_back.connect(self._on_put_back)
        self.left_out.put_back.connect(self._on_take_in_again)

    @property
    def asks(self) -> bool:
        """Whether a question is open."""
        return not self.question.isHidden()

    def show_prospect(self, prospect: TodaysProspect) -> None:
        """Ask the next question, and say which extra hold is taken in, and what is left out."""
        self._asked = prospect.question
        self._ask(prospect)
        if prospect.debt is not None:
            self.taken.say(owed.taken(prospect.debt, self._choices.library))
        set_shown(self.taken, prospect.debt is not None)
        library = self._choices.library
        names = [library.exercises[exercise].name for exercise in prospect.left_out]
        if names:
            self.left_out.say(schedule.left_out(names))
        set_shown(self.left_out, bool(names))

    def hide(self) -> None:
        """The card shows a routine."""
        for part in (self.question, self.taken, self.left_out):
            set_shown(part, False)

    def _ask(self, prospect: TodaysProspect) -> None:
        library, question = self._choices.library, prospect.question
        if isinstance(question, Lesson):
            told = learned.said(question, library)
            self.question.ask(told, learned.keep(question), learned.back(question))
        elif isinstance(question, Debt):
            yes = owed.now if prospect.plan is None else owed.add_to_today
            self.question.ask(owed.owed(question, library), yes(question), owed.another_day())
        elif question is not None:
            offered = offers.offered(question, library)
            self.question.ask(offered, offers.yes_please(), offers.not_now())
        set_shown(self.question, question is not None)

    def _on_put_back(self) -> None:
        self._choices.take_no_debt()
        self.answered.emit()

    def _on_take_in_again(self) -> None:
        self._choices.change_only_today(lambda only: only._replace(left_out=frozenset()))
        self.answered.emit()

    def _on_answered(self, is_taken: bool) -> None:
        if isinstance(self._asked, Lesson):
            self._choices.answer_lesson(self._asked, is_taken)
        elif isinstance(self._asked, Debt):
            self._choices.answer_debt(self._asked, is_taken)
        elif self._asked is not None:
            self._choices.answer_offer(self._asked, is_taken)
        self.answered.emit()
