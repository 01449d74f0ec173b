"""How a session can go on after "too much", in numbers."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.state import Position, TooMuchAnswer
from footcare_gui.domain.session.timing import halved_ms, kept_from, planned_ms


class WayOn(StrEnum):
    """An answer to how to go on."""

    EASIER = "easier"
    SKIP = "skip"
    FINISH = "finish"


class Easier(NamedTuple):
    """What "easier" means for what is left of this exercise: on this side, else on the other.

    Attributes:
        before_ms: One hold or move as it would be.
        after_ms: The same made easier.
        reps_before: Repetitions that would be left.
        reps_after: Repetitions made easier: fewer where a hold cannot be shorter.
        last_rep: The last repetition that is still done, `None` where all are.
        other: The side that it is about where none is left on the one that was too much.
        is_counted: Each repetition has a tempo, and keeps it.
    """

    before_ms: int
    after_ms: int
    reps_before: int
    reps_after: int
    last_rep: int | None
    other: Side | None = None
    is_counted: bool = False

    @property
    def eases(self) -> bool:
        """Whether anything becomes less: a last short hold cannot."""
        return (self.after_ms, self.reps_after) != (self.before_ms, self.reps_before)


class Question(NamedTuple):
    """What is asked after "too much".

    Attributes:
        easier: What easier would mean, `None` where no work is left in this exercise.
        can_skip: Some of this exercise is left.
        proposes_skip: To skip it is the first answer.
    """

    easier: Easier | None
    can_skip: bool
    proposes_skip: bool

    @property
    def answers(self) -> tuple[WayOn, ...]:
        """What can be answered; the first is what the big button says."""
        if not self.can_skip:
            return (WayOn.EASIER, WayOn.FINISH)
        ways = (WayOn.SKIP, WayOn.EASIER) if self.proposes_skip else (WayOn.EASIER, WayOn.SKIP)
        return (*ways, WayOn.FINISH)


def question_of(plan: SessionPlan, where: Position) -> Question | None:
    """What is asked now; `None` where "too much" was not said, or has been answered."""
    eased = where.open_question
    if eased is None:
        return None
    times = sum(other.place == eased.place for other in where.eased)
    can_skip = any(plan.segments[i].place == eased.place for i in _work_left(plan, where))
    return Question(easier_of(plan, where), can_skip, can_skip and times > 1)


def easier_of(plan: SessionPlan, where: Position) -> Easier | None:
    """What easier would mean now, `None` where nothing of the exercise is left."""
    eased = where.open_question
    if eased is None:
        return None
    here = [i for i in _work_left(plan, where) if plan.segments[i].place == eased.place]
    left = [i for i in here if plan.segments[i].side is eased.side] or here
    if not left:
        return None
    side = plan.segments[left[0]].side
    before_ms = planned_ms(plan, left[0], where)
    is_counted = plan.segments[left[0]].beat is not None
    after_ms = before_ms if is_counted else halved_ms(before_ms)
    reps = sorted({plan.segments[index].rep for index in left})
    kept = len(reps) if after_ms < before_ms else -(-len(reps) // 2)
    last_rep = reps[kept - 1] if kept < len(reps) else None
    other = None if side is eased.side else side
    return Easier(before_ms, after_ms, len(reps), kept, last_rep, other, is_counted)


def eased_here(plan: SessionPlan, where: Position) -> Easier | None:
    """What has become easier, while the person rests from "too much"; else `None`."""
    last = where.eased[-1] if where.eased else None
    if last is None or last.answer is not TooMuchAnswer.EASIER or last.rest_index != where.index:
        return None
    open_again = replace(last, answer=None, last_rep=None, other=False)
    easier = easier_of(plan, replace(where, eased=(*where.eased[:-1], open_again)))
    return easier if easier is not None and easier.eases else None


def _work_left(plan: SessionPlan, where: Position) -> list[int]:
    return [
        index
        for index in range(where.index, len(plan.segments))
        if plan.segments[index].kind.is_work and kept_from(plan, where, index) == index
    ]
