"""Which exercise is looked at, in which form and on which side, and what Start would start."""

from __future__ import annotations

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.preferences import my_plan_of
from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.shown import (
    Prospect,
    ShownExercise,
    shown_at_first,
    shown_to_newcomer,
    watched_plan,
)


class ExerciseController:
    """Knows what is shown of the library; whoever changes that shows it anew.

    Args:
        choices: What is chosen, and who is asked to start.
    """

    def __init__(self, choices: ChoicesController) -> None:
        self._choices = choices
        self.shown: ShownExercise | None = None
        self.prospect: Prospect | None = None

    @property
    def form(self) -> Form | None:
        """The form shown."""
        return self.shown.form if self.shown else None

    @property
    def id(self) -> str:
        """Id of the exercise shown, `""` without one."""
        return self.shown.exercise.id if self.shown else ""

    @property
    def side(self) -> Side:
        """The side that begins, or both feet."""
        if self.shown is not None and not self.shown.is_sided:
            return Side.BOTH
        return self.prospect.side if self.prospect else Side.LEFT

    def show(self, id: str, variant: str | None = None) -> bool:
        """Look at an exercise; an unknown one changes nothing, an unknown variant is the usual.

        Args:
            id: The exercise.
            variant: Its form; `None` for that of the plan, where it is in there.

        Returns:
            Whether there is such an exercise.
        """
        exercise = self._choices.library.exercises.get(id)
        if exercise is None:
            return False
        if variant is None:
            entry = my_plan_of(self._choices.library, self._choices.preferences).entry(id)
            variant = entry.variant if entry is not None else ""
        self.shown = shown_at_first(exercise, variant, unsteady=self._choices.preferences.unsteady)
        self.renew()
        return True

    def wanted_of(self, wanted: str, variant: str) -> tuple[str, str | None]:
        """What to show of another library, and in which form: what is wanted, else what was shown.

        Args:
            wanted: Id of an exercise.
            variant: Its form.
        """
        known = self._choices.library.exercises
        if wanted in known:
            return wanted, variant
        if self.shown is not None and self.id in known:
            return self.shown.key
        if not known:
            return "", None
        first = shown_to_newcomer(self._choices.library).key
        plan = my_plan_of(self._choices.library, self._choices.preferences)
        return (first[0], None) if plan.entry(first[0]) else first

    def choose_form(self, variant: str) -> None:
        """Look at another form of the same exercise."""
        if self.shown is not None:
            self.shown = ShownExercise(self.shown.exercise, variant)
            self.renew()

    def pick(self, side: Side) -> None:
        """Begin with this side, for once."""
        if self.shown is not None:
            self.shown = self.shown._replace(picked=side)
            self.renew()

    def renew(self) -> None:
        """Ask again what Start would start."""
        if self.shown is not None:
            library = self._choices.library
            self.prospect = self._choices.value.exercise_prospect(library, self.shown)

    def watched(self) -> SessionPlan | None:
        """What can be watched of it, whoever may do it."""
        return watched_plan(self._choices.library, self.shown) if self.shown else None

    def start(self) -> None:
        """Ask to start what is shown, if it can be done; a side picked for it has had its time."""
        if self.shown is not None and self.prospect is not None and self.prospect.plan:
            key, side = self.shown.key, self.shown.picked
            self.shown = self.shown._replace(picked=None)
            self._choices.start_exercise(key, side)
