"""What today's card says: of what is due, or of a routine. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from footcare_gui.domain.choices.wishes import Wish, Wishes
from footcare_gui.domain.exercises.equipment import each_once
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.today.agenda import Agenda, wished_session
from footcare_gui.domain.today.schedule import DueState
from footcare_gui.texts import buttons, clock, routines
from footcare_gui.texts import schedule as words
from footcare_gui.texts.library import exercise_name
from footcare_gui.texts.needs import you_will_need
from footcare_gui.texts.owed import owed_added

if TYPE_CHECKING:
    from footcare_gui.domain.memory.ledger import Debt


class Face(NamedTuple):
    """The words on the card, and the session behind its big button.

    Attributes:
        plan: What would be started, `None` where there is nothing to start.
        start: The big button, `""` without one.
        spoken: The same for a screen reader.
        contents: What is in it, or kind words.
        needs: What to fetch.
    """

    plan: SessionPlan | None
    start: str
    spoken: str
    contents: str
    needs: str


def today_face(
    library: Library,
    agenda: Agenda,
    options: PlanOptions,
    wishes: Wishes = frozenset(),
    debt: Debt | None = None,
) -> Face:
    """What the card says of today, as it is wished for."""
    plan = wished_session(library, agenda, options, wishes, debt)
    if plan is None:
        return Face(None, "", "", _nothing(library, agenda), "")
    items = tuple(dict.fromkeys(Item(s.exercise, s.variant) for s in plan.segments))
    time = clock(plan.total_ms)
    start = buttons.start_in(time)
    spoken = routines.start_due_whole(time)
    if Wish.GENTLER in wishes:
        spoken = f"{words.gentler()}, {time}"
    names = [exercise_name(library, item.exercise, item.variant) for item in items]
    if debt is not None:
        names.append("+ " + owed_added(debt, library))
    things = each_once(need for item in items for need in library.form(item).equipment)
    left = 0 if wishes else agenda.due - len({item.exercise for item in items} & _due(agenda))
    return Face(plan, start, spoken, words.contents(names, left), you_will_need(things))


def heading(agenda: Agenda) -> str:
    """The first line of the picker."""
    return words.due_now(agenda.due)


def _due(agenda: Agenda) -> set[str]:
    return {state.exercise for state in agenda.states if state.is_due}


def _nothing(library: Library, agenda: Agenda) -> str:
    coming = [state for state in agenda.states if not state.is_due and state.at is not None]
    following = min(coming, key=_when, default=None)
    done_today = any(state.done for state in agenda.states)
    if following is None or following.at is None:
        return words.nothing_due(done_today, "", None, agenda.now)
    name = library.exercises[following.exercise].name
    return words.nothing_due(done_today, name, following.at, agenda.now)


def _when(state: DueState) -> float:
    assert state.at is not None, "what is not due has an instant at which it will be"
    return state.at.timestamp()
