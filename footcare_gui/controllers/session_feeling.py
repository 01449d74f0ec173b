"""How a session felt: when that is asked, and what follows from the answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.choices.preferences import my_plan_of
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.feeling import LOOKED_BACK, Before, before, felt_lately
from footcare_gui.domain.memory.ledger import OWED, Debt
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.summary import Summary
from footcare_gui.domain.today.agenda import wished_session
from footcare_gui.domain.today.schedule import DueKind
from footcare_gui.domain.today.todays import GENTLER
from footcare_gui.ports.stores import History


class FeelingScreen(Protocol):
    """Where it is asked."""

    def begin(
        self,
        controller: SessionController,
        *,
        before: Before,
        gentle: SessionPlan | None = None,
        known: int | None = None,
    ) -> None:
        """A session begins; `gentle` is what is offered instead, `None` where nothing is."""
        ...

    def when_answered(self, begin: Callable[[], None]) -> None:
        """Let the session begin: at once where nothing is asked, else after that."""
        ...

    def skip_question(self, before: Before) -> None:
        """It is known already how it feels; stand still for no more than this."""
        ...

    def show_after(self, summary: Summary, library: Library, *, asks: bool) -> None:
        """The session is over."""
        ...

    def show_debt(self, debt: Debt | None) -> None:
        """Say what the session leaves owed."""
        ...

    def show_next(self, exercise: str, at: datetime | None) -> None:
        """Say which exercise comes next, and when; `None` for now."""
        ...

    def end(self) -> None:
        """The session has gone."""
        ...


class SessionFeeling(QObject):
    """Listens to sessions: asks before and after, where the person wants that.

    Args:
        feeling: The answers.
        screen: Gives where it is asked, once for each session.
        choices: What can be done, what is due, and what the person has chosen.
        history: What was done; asked only when it is needed.
        now: The wall clock.
        parent: Qt's owner.
    """

    session_wanted = Signal(object)
    """A `SessionPlan` in the place of the present session, at once."""

    def __init__(
        self,
        feeling: FeelingController,
        screen: Callable[[], FeelingScreen],
        choices: ChoicesController,
        history: Callable[[], History],
        *,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._feeling, self._screen_now = feeling, screen
        self._screen: FeelingScreen | None = None
        self._choices, self._history = choices, history
        self._live: LiveSession | None = None
        self._is_over = False
        self._gentle: SessionPlan | None = None
        feeling.easier_wanted.connect(self._on_easier_wanted)
        feeling.gentle_wanted.connect(self._on_gentle_wanted)
        feeling.made_up.connect(choices.start_extra_hold)
        feeling.put_off.connect(lambda debt: choices.answer_debt(debt, False))
        feeling.refused.connect(lambda: choices.change(ask_feeling=False))
        feeling.undone.connect(lambda: choices.change(ask_feeling=True))

    def begin(self, live: LiveSession) -> None:
        """Ask how it feels before a new session; one that goes on was asked then.

        What was said within the last hours is not asked again, and followed all the same; the time
        to get there is given all the same, too.
        """
        self._live, self._is_over = live, False
        self._feeling.begin(live.id, self._choices.library)
        known = self._history().record(live.id) if live.left is not None else None
        if known is not None:
            self._feeling.before = known.felt_before
        asks = live.left is None and self._asks(live.plan)
        self._gentle = self._gentler_than(live.plan) if asks else None
        self._screen = self._screen_now()
        said = felt_lately(self._history().recent(LOOKED_BACK), self._now()) if asks else None
        first = before(live.plan, self._choices.library, said) if asks else Before.NOTHING
        self._screen.begin(live.controller, before=first, gentle=self._gentle, known=said)
        live.controller.finished.connect(self._on_session_finished)

    def when_answered(self, begin: Callable[[], None]) -> None:
        """Let the session begin once it has been asked how it feels: no clock runs before.

        Args:
            begin: Begins it.
        """
        if self._screen is None:
            begin()
        else:
            self._screen.when_answered(begin)

    def end(self) -> None:
        """The session has gone from the screen."""
        self._live, self._is_over = None, False
        if self._screen is not None:
            self._screen.end()

    def look_ahead(self) -> None:
        """The session has reached the disk: say what it leaves owed, and what comes next."""
        agenda = self._choices.agenda
        if not self._is_over or self._live is None or self._screen is None or agenda is None:
            return
        debts = [debt for debt in agenda.debts if debt.session == self._live.id]
        self._screen.show_debt(debts[0] if debts else None)
        coming = [s for s in agenda.states if s.kind in (DueKind.NOW, DueKind.LATER_TODAY)]
        coming.sort(key=lambda state: (state.kind is not DueKind.NOW, state.at or agenda.now))
        if coming:
            first = coming[0]
            self._screen.show_next(first.exercise, None if first.is_due else first.at)

    def _asks(self, plan: SessionPlan) -> bool:
        return self._choices.preferences.ask_feeling and plan.type != OWED

    def _gentler_than(self, plan: SessionPlan) -> SessionPlan | None:
        """A gentle session in the place of a longer one: nobody is offered more instead of less."""
        agenda = self._choices.agenda
        if agenda is None or plan.id == GENTLER:
            return None
        wishes = frozenset({Wish.GENTLER})
        gentle = wished_session(self._choices.library, agenda, self._choices.options, wishes)
        return gentle if gentle is not None and gentle.total_ms < plan.total_ms else None

    def _on_session_finished(self) -> None:
        assert self._live is not None
        assert self._screen is not None
        self._is_over = True
        asks = self._asks(self._live.plan)
        self._screen.show_after(self._live.summary(), self._feeling.library, asks=asks)

    def _on_gentle_wanted(self) -> None:
        gentle, score = self._gentle, self._feeling.before
        if gentle is not None:
            self._feeling.take_back_before()
            self.session_wanted.emit(gentle)
            if score is not None:
                self._feeling.say_before(score)
            assert self._screen is not None
            said = 0 if score is None else score
            self._screen.skip_question(before(gentle, self._choices.library, said))

    def _on_easier_wanted(self, exercise: str, variant: str) -> None:
        plan = my_plan_of(self._choices.library, self._choices.preferences)
        entry = plan.entry(exercise) or Entry(exercise)
        self._choices.set_entry(entry._replace(variant=variant))
