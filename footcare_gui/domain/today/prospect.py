"""What today's card offers of what is due, and what it asks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from footcare_gui.domain.choices.choices import Choices
from footcare_gui.domain.choices.learning import Lesson
from footcare_gui.domain.choices.progression import Offer
from footcare_gui.domain.choices.wishes import Wish, Wishes
from footcare_gui.domain.exercises.equipment import Need, each_once
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.today.agenda import Agenda, useful_wishes, wished_session
from footcare_gui.domain.today.schedule import DueState
from footcare_gui.domain.today.todays import waiting

Question = Lesson | Debt | Offer
"""What is proposed less of for now, what a side is owed, a dose that is offered."""


class TodaysProspect(NamedTuple):
    """What Start would start of what is due.

    Attributes:
        plan: `None` where there is nothing to start.
        items: What is in it, each once; of a debt taken in, nothing.
        equipment: What to fetch, each thing once.
        useful: The wishes that would make another session than the usual one.
        wishes: Those of them that hold.
        debt: What a side is owed and is taken in, `None` without.
        left: What is due and for next time, in its order; nothing while anything is wished for.
        question: What is asked beside it, `None` for nothing.
        left_out: Exercises that are left out for today, in the order of the plan.
        can_be_left_out: The same with those of the session that may be left out, too.
    """

    plan: SessionPlan | None
    items: tuple[Item, ...]
    equipment: tuple[Need, ...]
    useful: tuple[Wish, ...]
    wishes: Wishes
    debt: Debt | None
    left: tuple[str, ...]
    question: Question | None
    left_out: tuple[str, ...] = ()
    can_be_left_out: tuple[str, ...] = ()


def todays_prospect(library: Library, agenda: Agenda, choices: Choices) -> TodaysProspect:
    """What is due, as it is wished for; wishes and debts that have become void are left out."""
    options = choices.plan_options(library)
    useful = useful_wishes(library, agenda, options)
    wishes = choices.wishes.intersection(useful)
    debt = choices.debt if choices.debt in agenda.debts else None
    plan = wished_session(library, agenda, options, wishes, debt)
    due = wished_session(library, agenda, options, wishes) if debt is not None else plan
    items, whole = _items(due), _items(plan)
    return TodaysProspect(
        plan=plan,
        items=items,
        equipment=each_once(need for item in whole for need in library.form(item).equipment),
        useful=useful,
        wishes=wishes,
        debt=debt,
        left=() if wishes else _waiting_beside(agenda, items),
        question=_lesson(choices, items) or _question(agenda, choices, debt),
        left_out=tuple(state.exercise for state in agenda.states if state.is_left_out),
        can_be_left_out=_leavable(agenda, items),
    )


def following(agenda: Agenda) -> DueState | None:
    """What comes to be due next, `None` where nothing is to come."""
    coming = [state for state in agenda.states if not state.is_due and state.at is not None]
    return min(coming, key=_instant, default=None)


def _items(plan: SessionPlan | None) -> tuple[Item, ...]:
    parts = plan.segments if plan is not None else ()
    return tuple(dict.fromkeys(Item(part.exercise, part.variant) for part in parts))


def _lesson(choices: Choices, items: Iterable[Item]) -> Lesson | None:
    """What is proposed less of in this session, and the person has not been told yet."""
    found = (choices.lesson((item.exercise, item.variant)) for item in items)
    return next((lesson for lesson in found if lesson and not lesson.is_known), None)


def _question(agenda: Agenda, choices: Choices, taken: Debt | None) -> Debt | Offer | None:
    """The oldest debt that was not put off to another day, else an offer; nothing on a bad day."""
    if agenda.may_be_enough:
        return None
    if taken is not None:
        return agenda.offer
    only = choices.only_on(agenda.now.date())
    asked = (debt for debt in agenda.debts if only.asks(debt))
    return next(asked, agenda.offer)


def _leavable(agenda: Agenda, items: Iterable[Item]) -> tuple[str, ...]:
    inside = {item.exercise for item in items}
    return tuple(
        state.exercise
        for state in agenda.states
        if state.is_left_out or (state.is_due and state.exercise in inside)
    )


def _waiting_beside(agenda: Agenda, items: Iterable[Item]) -> tuple[str, ...]:
    inside = {item.exercise for item in items}
    return tuple(one.exercise for one in waiting(agenda.states) if one.exercise not in inside)


def _instant(state: DueState) -> float:
    assert state.at is not None, "what is not due has an instant at which it will be"
    return state.at.timestamp()
