"""One extra hold for a side that is owed some: alone, or inside a session."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from footcare_gui.domain.choices.preferences import LEAST_WORK_MS
from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.exercises.sets import Sets
from footcare_gui.domain.memory.ledger import OWED, Debt
from footcare_gui.domain.session.plan import Dose, Kind, PlanOptions, Segment, SessionPlan
from footcare_gui.domain.session.planning import compile_plan, numbered


def extra_hold(library: Library, debt: Debt, options: PlanOptions) -> SessionPlan:
    """The session that pays a debt: one hold on its side, as long as the debt says.

    Raises:
        KeyError: The library does not know the exercise or its form.
        EmptyPlanError: The exercise is left out for a person who is unsteady.
    """
    return _one_sided(library, debt, options, OWED)


def with_extra_hold(
    library: Library, plan: SessionPlan, debt: Debt, options: PlanOptions
) -> SessionPlan:
    """The session with the extra hold where the person is in its position anyway, else at its end.

    Raises:
        KeyError: The library does not know the exercise or its form.
        EmptyPlanError: The exercise is left out for a person who is unsteady.
    """
    extra = _one_sided(library, debt, options, OWED).segments
    posture = extra[0].posture
    places = _places(plan.segments)
    fitting = [number for number, part in enumerate(places) if part[0].posture is posture]
    at = fitting[-1] + 1 if fitting else len(places)
    before = places[at - 1][0]
    pair = (Item(before.exercise, before.variant), Item(debt.exercise, extra[0].variant))
    both = compile_plan(library, Routine("", "", pair), options._replace(unsteady=False)).segments
    lead = next(s for s in both if s.place == 1)._replace(side=debt.side)
    places.insert(at, [lead, *extra[1:]])
    placed = (s._replace(place=n) for n, part in enumerate(places) for s in part)
    return plan._replace(segments=tuple(numbered(list(placed))))


def _one_sided(library: Library, debt: Debt, options: PlanOptions, plan_type: str) -> SessionPlan:
    item = Item(debt.exercise, debt.variant)
    dosage = library.form(item).dosage
    phases = max(1, len(dosage.ours.phases))
    number = max(1, debt.owed_ms // dosage.work_ms) if dosage.is_counted else 1
    dose = Dose(max(LEAST_WORK_MS, debt.hold_ms // phases), number)
    exercise = _in_one_go(library.exercises[debt.exercise])
    library = library._replace(exercises={**library.exercises, exercise.id: exercise})
    doses = {(exercise.id, name): dose for name in ("", *exercise.variants)}
    alone = options._replace(first_side=debt.side, begins={}, doses=doses)
    plan = compile_plan(library, Routine(debt.exercise, "", (item,)), alone, plan_type=plan_type)
    return plan._replace(segments=tuple(_until_switch(plan.segments)))


def _in_one_go(exercise: Exercise) -> Exercise:
    """The same without sets and parts: what is owed is one more, not all of them again."""
    variants = {id: _form_in_one_go(form) for id, form in exercise.variants.items()}
    return exercise._replace(usual=_form_in_one_go(exercise.usual), variants=variants)


def _form_in_one_go(form: Form) -> Form:
    ours = form.dosage.ours._replace(sets=Sets())
    return form._replace(dosage=form.dosage._replace(ours=ours))


def _until_switch(segments: Iterable[Segment]) -> Iterator[Segment]:
    for segment in segments:
        if segment.kind is Kind.SWITCH:
            return
        yield segment


def _places(segments: Sequence[Segment]) -> list[list[Segment]]:
    places: dict[int, list[Segment]] = {}
    for segment in segments:
        places.setdefault(segment.place, []).append(segment)
    return list(places.values())
