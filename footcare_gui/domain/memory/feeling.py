"""How it felt, 0 to 10: what follows from an answer. Stricter than a supervised sheet would be.

Up to three is fine to carry on with. Above three before a session, a gentle one is offered first.
What was said in the last hours still holds: it is not asked again, and followed as if it had been.
Above three afterward, and more than before, one exercise may have been too much: it rests for
today, and where that happens twice running its easier form is offered.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.equipment import SEAT
from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.session.outcome import SideWork
from footcare_gui.domain.session.plan import SessionPlan

FINE = 3
"""The highest answer that needs no care."""
MUCH = 7
"""From here on somebody should be asked where it does not pass."""
STILL_HOLDS = timedelta(hours=3)
"""So long the last answer is how it feels."""
LOOKED_BACK = 8
"""Among so many sessions the last answer is looked for."""


class Before(StrEnum):
    """What a session stands still for before its clock runs."""

    NOTHING = "nothing"
    PLACE = "place"
    """Until the person has fetched what is needed, and goes on."""
    FEELING = "feeling"
    """Until it is said how it feels, or passed by; the same time is in it."""


def before(plan: SessionPlan, library: Library, said: int | None) -> Before:
    """What to stand still for where the person wants to be asked.

    What holds is not asked again; the time that the question gave is still needed by whoever has
    to get up or to fetch something. A session that waits at its beginning gives it by itself.

    Args:
        plan: What is about to begin.
        library: Where its exercises are.
        said: The answer that still holds, `None` where there is none.
    """
    if said is None:
        return Before.FEELING
    opening = plan.segments[0]
    form = library.form(Item(opening.exercise, opening.variant))
    leaves_seat = form.posture is not Posture.SEATED or any(n != SEAT for n in form.equipment)
    return Before.PLACE if leaves_seat and not opening.waits else Before.NOTHING


def gentle_first(before: int | None) -> bool:
    """Whether to offer the gentle session before this one."""
    return before is not None and before > FINE


def felt_lately(records: Iterable[SessionRecord], now: datetime) -> int | None:
    """The last answer, where it was given within the last hours; `None` where it is to be asked.

    Args:
        records: Past sessions, in any order; what was said after one was said at its end.
        now: The present instant, aware.
    """
    said = []
    for record in records:
        ended = record.started + timedelta(milliseconds=record.took_ms)
        answers = ((record.started, record.felt_before), (ended, record.felt_after))
        said += [(at, score) for at, score in answers if score is not None and not record.removed]
    at, score = max(said, key=lambda one: one[0], default=(now, None))
    return score if timedelta() <= now - at <= STILL_HOLDS else None


def asks_which(before: int | None, after: int | None) -> bool:
    """Whether to ask which exercise it was.

    Where nothing was said before, nobody knows that it is not worse now, so it is asked.
    """
    if after is None or after <= FINE:
        return False
    return before is None or after > before


def suspects(done: Iterable[SideWork]) -> tuple[str, ...]:
    """The exercises of a session that may have been too much, in its order; "too much" first."""
    reached = [part for part in done if part.held_ms or part.too_much]
    first = [part.exercise for part in reached if part.too_much]
    return tuple(dict.fromkeys([*first, *(part.exercise for part in reached)]))


def hurt_last_time(exercise: str, earlier: Iterable[SessionRecord]) -> bool:
    """Whether an exercise was named the last time that it was done before now.

    Args:
        exercise: Its id.
        earlier: Past sessions without the present one, in any order.
    """
    with_it = [
        record
        for record in earlier
        if not record.removed
        and any(
            work.done.exercise == exercise and record.counts(work) for work in record.side_records
        )
    ]
    latest = max(with_it, key=lambda record: record.started, default=None)
    return latest is not None and latest.hurt == exercise


def easier_form(exercise: Exercise, variant: str = "") -> Form | None:
    """The form to offer instead of one that was too much, `None` where there is none.

    Where it needs balance, the one for unsteady feet; else one with less work; else, for the usual
    form, one on a chair. Never a form that the person ends for one that ends by itself.

    Args:
        exercise: The exercise.
        variant: Id of the form that was too much.
    """
    now = exercise.form(variant)
    if now.needs_balance and exercise.unsteady is not None and exercise.unsteady != variant:
        return exercise.form(exercise.unsteady)
    others = [
        form
        for form in (exercise.usual, *exercise.variants.values())
        if form.id != variant and (now.dosage.open_ended or not form.dosage.open_ended)
    ]
    less = [form for form in others if _work_ms(form.dosage) < _work_ms(now.dosage)]
    if less:
        return min(less, key=lambda form: _work_ms(form.dosage))
    if variant:
        return None
    return next((form for form in others if form.posture is Posture.SEATED), None)


def _work_ms(dosage: Dosage) -> int:
    """The work of all repetitions and sides together."""
    phases = max(1, len(dosage.ours.phases))
    return dosage.work_ms * phases * dosage.repetitions * (2 if dosage.sides.is_sided else 1)
