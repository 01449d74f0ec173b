"""How it felt, in one running app: who asks, who keeps it, and what follows."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.choices.preferences import my_plan_of
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.memory.ledger import OWED, Debt
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.today.agenda import wished_session
from footcare_gui.domain.today.schedule import DueKind
from footcare_gui.domain.today.todays import GENTLER
from footcare_gui.texts import feeling as words
from footcare_gui.texts.library import known_name
from footcare_gui.views.session.feeling_questions import FeelingQuestions

if TYPE_CHECKING:
    from footcare_gui.bootstrap.application import Application
    from footcare_gui.bootstrap.session_desk import SessionDesk
    from footcare_gui.views.session.session_view import SessionView


class FeelingDesk(QObject):
    """Seats the questions at the session's screen.

    Args:
        application: Whose memory, preferences and agenda it uses.
        desk: Where sessions are led from.
    """

    def __init__(self, application: Application, desk: SessionDesk) -> None:
        super().__init__(desk)
        self._app, self._desk = application, desk
        self._controller = FeelingController(lambda: application.memory.history, self)
        self._controller.easier_wanted.connect(self._on_easier_wanted)
        self._guest: FeelingQuestions | None = None
        self._live: LiveSession | None = None
        self._gentle: SessionPlan | None = None
        self._is_over = False
        application.memory.changed.connect(self._on_memory_changed, _QUEUED)

    def attach(self, view: SessionView) -> None:
        """Ask on this screen from now on."""
        self._guest = FeelingQuestions(self._app.live, view, self._controller)
        self._guest.gentle_wanted.connect(self._on_gentle_wanted)
        self._guest.leave_wanted.connect(self._desk.leave)
        self._guest.refused.connect(self._on_refused)
        self._guest.made_up.connect(self._on_made_up)

    def begin(self, live: LiveSession) -> None:
        """A session begins, or goes on."""
        assert self._guest is not None
        plan, is_new = live.plan, live.left is None
        self._live, self._is_over = live, False
        self._controller.begin(live.id, self._app.library.library)
        known = None if is_new else self._app.memory.history.record(live.id)
        if known is not None:
            self._controller.before = known.felt_before
        asks = is_new and self._asks(plan)
        self._gentle = self._gentle_plan() if asks and plan.id != GENTLER else None
        gentle_ms = self._gentle.total_ms if self._gentle else 0
        self._guest.begin(live.controller, asks=asks, gentle_ms=gentle_ms)

    def finish(self) -> None:
        """The session is over."""
        assert self._guest is not None
        assert self._live is not None
        self._is_over = True
        asks = self._asks(self._live.plan)
        self._guest.show_after(self._live.summary(), self._app.library.library, asks=asks)

    def end(self) -> None:
        """The session has gone from the screen."""
        self._is_over = False
        if self._guest is not None:
            self._guest.end()

    def _asks(self, plan: SessionPlan) -> bool:
        return self._app.preferences.ask_feeling and plan.type != OWED

    def _gentle_plan(self) -> SessionPlan | None:
        agenda = self._app.due.agenda
        if agenda is None:
            return None
        wishes = frozenset({Wish.GENTLER})
        return wished_session(self._app.library.library, agenda, self._app.choices.options, wishes)

    def _on_memory_changed(self) -> None:
        """The session has reached the disk: what it leaves owed and what comes next are known."""
        agenda = self._app.due.agenda
        if not self._is_over or self._guest is None or agenda is None or self._live is None:
            return
        debts = [debt for debt in agenda.debts if debt.session == self._live.id]
        self._guest.after.show_debt(debts[0] if debts else None)
        coming = [s for s in agenda.states if s.kind in (DueKind.NOW, DueKind.LATER_TODAY)]
        coming.sort(key=lambda state: (state.kind is not DueKind.NOW, state.at or agenda.now))
        if coming:
            first = coming[0]
            name = known_name(self._app.library.library, first.exercise)
            at: datetime | None = None if first.is_due else first.at
            self._guest.after.show_next(words.when_next(name, at))

    def _on_made_up(self, debt: Debt) -> None:
        self._app.choices.start_extra_hold(debt)

    def _on_gentle_wanted(self) -> None:
        gentle, before = self._gentle, self._controller.before
        if gentle is not None:
            self._controller.take_back_before()
            self._desk.begin(gentle)
            if before is not None:
                self._controller.say_before(before)
            assert self._guest is not None
            self._guest.skip_before()

    def _on_refused(self) -> None:
        self._app.choices.change(ask_feeling=False)

    def _on_easier_wanted(self, exercise: str, variant: str) -> None:
        plan = my_plan_of(self._app.library.library, self._app.preferences)
        entry = plan.entry(exercise) or Entry(exercise)
        self._app.choices.set_entry(entry._replace(variant=variant))


_QUEUED = Qt.ConnectionType.QueuedConnection
