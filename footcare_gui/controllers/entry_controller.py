"""Owns an entry by hand while it is being made: the day, what was done, how it felt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.choices import SELECTION
from footcare_gui.domain.choices.dosing import Dials, dials_for
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.memory.by_hand import MOST_DAYS_AGO, began_on, entry_of
from footcare_gui.domain.memory.remarks import Felt, Moment
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.planning import compile_plan

if TYPE_CHECKING:
    from footcare_gui.ports.stores import History


class EntryController(QObject):
    """One entry, from opening it to keeping it.

    Args:
        choices: What there is, and how much of it is usual.
        history: Where it is kept.
        day: The day at first; one that lies too far back, or ahead, is the present one.
        now: The wall clock, with its zone.
        parent: Qt's owner.
    """

    changed = Signal()
    entered = Signal(str, object)
    """The id of the session, and its day."""

    def __init__(
        self,
        choices: ChoicesController,
        history: History,
        day: date,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices, self._history, self._now = choices, history, now
        self._items: tuple[Item, ...] = ()
        self._id = SELECTION
        self._felt: int | None = None
        ago = (self.today - day).days
        self._ago = ago if 0 <= ago <= MOST_DAYS_AGO else 0

    @property
    def library(self) -> Library:
        """What there is."""
        return self._choices.library

    @property
    def routines(self) -> Sequence[Routine]:
        """All routines in the order in which they are listed."""
        return self._choices.routines

    @property
    def today(self) -> date:
        """The present local day."""
        return self._now().date()

    @property
    def day(self) -> date:
        """The day that it is about."""
        return self.today - timedelta(days=self._ago)

    @property
    def days_ago(self) -> int:
        """How many days back that is."""
        return self._ago

    @property
    def items(self) -> tuple[Item, ...]:
        """What was done."""
        return self._items

    @property
    def felt(self) -> int | None:
        """How it felt afterward, `None` where nothing is said."""
        return self._felt

    @property
    def plan(self) -> SessionPlan | None:
        """What it comes to, `None` while nothing is chosen."""
        if not self._items:
            return None
        options = self._choices.options._replace(unsteady=False, wait_for_me=False)
        options = options._replace(end_open_at_target=True)
        return compile_plan(self.library, Routine(self._id, "", self._items), options)

    @property
    def dials(self) -> Dials | None:
        """How much of it there was; `None` where it is none or several."""
        if len(self._items) != 1:
            return None
        (item,) = self._items
        return dials_for(self.library, self._choices.options, item)

    def step_day(self, by: int) -> None:
        """So many days later, or earlier; never ahead of the present one."""
        self._ago = max(0, min(MOST_DAYS_AGO, self._ago - by))
        self.changed.emit()

    def choose(self, items: Sequence[Item]) -> None:
        """It was these."""
        self._items = tuple(items)
        self._id = items[0].exercise if len(items) == 1 else SELECTION
        self.changed.emit()

    def choose_routine(self, id: str) -> None:
        """It was a routine."""
        self._items, self._id = self.library.routines[id].items, id
        self.changed.emit()

    def turn(self, which: str, direction: str) -> None:
        """It was `less` or `more` of one of the numbers of a dose."""
        dials = self.dials
        wanted = None if dials is None else dials.next_of(which, direction)
        if wanted is not None:
            self._items = (self._items[0]._replace(**{which: wanted}),)
            self.changed.emit()

    def feel(self, score: int | None) -> None:
        """It felt like this afterward, 0 to 10; the same again takes it back."""
        self._felt = None if score == self._felt else score
        self.changed.emit()

    def keep(self) -> None:
        """Enter it."""
        plan = self.plan
        if plan is None:
            return
        began = began_on(self.day, self._now(), plan.session_ms)
        entry = entry_of(uuid4().hex, plan, began)
        self._history.enter(entry)
        if self._felt is not None:
            self._history.remark(entry.session, Felt(Moment.AFTER, self._felt))
        self.entered.emit(entry.session, self.day)
