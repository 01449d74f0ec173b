"""The part of today's card that speaks of what is due: wishes, questions, and the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.today.agenda import Agenda, useful_wishes
from footcare_gui.texts import offers, owed
from footcare_gui.views.main.offer_box import OfferBox
from footcare_gui.views.main.today_face import Face, heading, today_face
from footcare_gui.views.main.wish_chips import WishChips
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.showing import set_shown

if TYPE_CHECKING:
    from footcare_gui.domain.memory.ledger import Debt


class DuePart(QObject):
    """Chips and questions; the card gives them their places. Loaded with the first agenda."""

    changed = Signal()
    """Another session is wished for, or a question was answered: ask for the face again."""
    start_wanted = Signal(object)
    offer_answered = Signal(object, bool)

    def __init__(self, live: LiveTheme, parent: QObject) -> None:
        super().__init__(parent)
        self.chips = WishChips(live)
        self.question = OfferBox(live)
        self._agenda: Agenda | None = None
        self._library, self._options = Library(), PlanOptions()
        self._debt: Debt | None = None
        self._put_off: set[Debt] = set()
        self._has_session = False
        self.chips.wished.connect(self.changed)
        self.question.answered.connect(self._on_answered)

    @property
    def asks(self) -> bool:
        """Whether a question is open."""
        return not self.question.isHidden()

    def heading(self, agenda: Agenda) -> str:
        """What the picker says of what is due."""
        return heading(agenda)

    def plan(self, library: Library, options: PlanOptions, agenda: Agenda) -> SessionPlan | None:
        """The session that what is due makes, as it is wished for; `None` with nothing to do."""
        return today_face(library, agenda, options, self.chips.wishes, self._debt).plan

    def face(self, library: Library, options: PlanOptions, agenda: Agenda) -> Face:
        """Offer the useful wishes and the next question, and say what the card shows."""
        self._library, self._options, self._agenda = library, options, agenda
        if self._debt not in agenda.debts:
            self._debt = None
        self.chips.offer(useful_wishes(library, agenda, options))
        face = today_face(library, agenda, options, self.chips.wishes, self._debt)
        self._has_session = face.plan is not None
        self._ask(agenda)
        return face

    def hide(self) -> None:
        """The card shows a routine."""
        for widget in (self.chips, self.chips.gentler, self.question):
            set_shown(widget, False)

    def forget(self) -> None:
        """Begin anew: no wishes, no extra hold."""
        self.chips.forget()
        self._debt = None

    def _ask(self, agenda: Agenda) -> None:
        debt = self._open_debt(agenda)
        if debt is not None:
            self.question.ask(owed.owed(debt, self._library), owed.now(), owed.next_time())
        elif agenda.offer is not None:
            offered = offers.offered(agenda.offer, self._library)
            self.question.ask(offered, offers.yes_please(), offers.not_now())
        set_shown(self.question, debt is not None or agenda.offer is not None)

    def _open_debt(self, agenda: Agenda) -> Debt | None:
        """The oldest debt that was neither taken in nor put off."""
        if self._debt is not None:
            return None
        return next((debt for debt in agenda.debts if debt not in self._put_off), None)

    def _on_answered(self, is_taken: bool) -> None:
        if self._agenda is None:
            return
        debt = self._open_debt(self._agenda)
        if debt is None:
            self.offer_answered.emit(self._agenda.offer, is_taken)
        elif not is_taken:
            self._put_off.add(debt)
        elif self._has_session:
            self._debt = debt
        else:
            from footcare_gui.domain.today.extra_hold import extra_hold

            self.start_wanted.emit(extra_hold(self._library, debt, self._options))
        self.changed.emit()
