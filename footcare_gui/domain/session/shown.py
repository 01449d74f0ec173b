"""One exercise as it is looked at before it is begun, and what Start would start."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture, Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import Dose, EmptyPlanError, PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.value import Value


class ShownExercise(Value):
    """One exercise in one of its forms.

    Attributes:
        exercise: Which.
        variant: Id of the form, `""` for the usual one.
        picked: The side picked for once; `None` leaves it to whose turn it is.
    """

    exercise: Exercise
    variant: str = ""
    picked: Side | None = None

    @property
    def form(self) -> Form:
        """The form shown."""
        return self.exercise.form(self.variant)

    @property
    def key(self) -> tuple[str, str]:
        """By which its dose is kept."""
        return self.exercise.id, self.variant

    @property
    def is_sided(self) -> bool:
        """Whether the form shown is done once per side."""
        return self.form.dosage.sides.is_sided


class Prospect(Value):
    """What Start would start.

    Attributes:
        dose: The person's own.
        plan: `None` where nothing is left to do for this person.
        form: The one it begins in: for a person who is unsteady not always the one shown.
        side: The one it begins with, where the form has sides.
    """

    dose: Dose
    plan: SessionPlan | None
    form: Form
    side: Side


def shown_at_first(exercise: Exercise, variant: str, *, unsteady: bool) -> ShownExercise:
    """An exercise in the form that is wanted; an unknown one is the one that suits the person."""
    if variant in exercise.variants:
        return ShownExercise(exercise, variant)
    is_for_others = unsteady and exercise.usual.needs_balance
    return ShownExercise(exercise, exercise.unsteady or "" if is_for_others else "")


def shown_to_newcomer(library: Library) -> ShownExercise:
    """What is shown before anything was chosen: seated, safe on its feet, with least to beware of.

    Raises:
        StopIteration: There is no exercise.
    """
    seated = (
        (exercise, form)
        for exercise in library.exercises.values()
        for form in (exercise.usual, *exercise.variants.values())
        if form.posture is Posture.SEATED and not form.needs_balance
    )
    safest = min(seated, key=lambda found: len(found[1].words.cautions), default=None)
    if safest is None:
        return ShownExercise(next(iter(library.exercises.values())))
    return ShownExercise(safest[0], safest[1].id)


def listed(library: Library) -> tuple[str, ...]:
    """Ids in the order of a list: what a newcomer is shown, what is done without balance, the rest.

    Else they stand as in the library.
    """
    if not library.exercises:
        return ()
    first = shown_to_newcomer(library).exercise.id
    known = library.exercises
    return tuple(sorted(known, key=lambda id: (id != first, known[id].usual.needs_balance)))


def watched_plan(library: Library, shown: ShownExercise) -> SessionPlan:
    """What can be watched of it, whoever may do it: nobody's own dose."""
    return plan_exercise(library, Item(*shown.key), PlanOptions())


def prospect_of(library: Library, shown: ShownExercise, options: PlanOptions) -> Prospect:
    """What Start would start.

    Args:
        library: Where it is found.
        shown: What is looked at.
        options: A person's preferences, doses within their bounds.
    """
    exercise, wanted = shown.exercise, options
    if shown.picked is not None:
        names = ("", *exercise.variants)
        wanted = wanted._replace(begins={(exercise.id, name): shown.picked for name in names})
    try:
        plan = plan_exercise(library, Item(*shown.key), wanted)
    except EmptyPlanError:
        plan = None
    taken = plan.segments[0].variant if plan else shown.variant
    side = shown.picked or options.beginning_with(exercise.id, taken)
    return Prospect(options.doses.get(shown.key, Dose()), plan, exercise.form(taken), side)
