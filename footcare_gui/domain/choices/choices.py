"""All that a person has chosen, as one frozen value, and what each Start starts under it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from footcare_gui.domain.choices.dosing import bounded_doses, equipment_of
from footcare_gui.domain.choices.preferences import Preferences, my_plan_of
from footcare_gui.domain.exercises.equipment import Need
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.plan import Dose, EmptyPlanError, PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import chosen_items, compile_plan, plan_exercise
from footcare_gui.domain.session.shown import Prospect, ShownExercise, prospect_of
from footcare_gui.domain.value import Value

if TYPE_CHECKING:
    from datetime import date

    from footcare_gui.domain.choices.learning import Lesson
    from footcare_gui.domain.choices.my_plan import Entry, MyPlan
    from footcare_gui.domain.choices.only_today import OnlyToday
    from footcare_gui.domain.choices.progression import Offer
    from footcare_gui.domain.choices.wishes import Wish, Wishes
    from footcare_gui.domain.exercises.exercise import Side
    from footcare_gui.domain.memory.ledger import Debt

DoseKey = tuple[str, str]
"""An exercise and its variant."""
Doses = Mapping[DoseKey, Dose]
Turns = Mapping[DoseKey, "Side"]

WHAT_IS_DUE = ""
"""Stands where a routine's id would stand."""

SELECTION = "selection"
"""Id and type of the plan of a hand-picked selection."""


class ItemsProspect(Value):
    """What Start would start: a routine, or a hand-picked selection.

    Attributes:
        plan: `None` where nothing is left to do for this person.
        items: What is left to do, in order.
        equipment: What to fetch, each thing once.
    """

    plan: SessionPlan | None
    items: tuple[Item, ...] = ()
    equipment: tuple[Need, ...] = ()


class Choices(Value):
    """What is chosen now: for good, for today, and for the next Start.

    Attributes:
        preferences: What is kept for good.
        today_only: Doses for today only, by (exercise, variant).
        kept_before: The doses "from now on" as they were before they were turned, `None` for the
            suggested one: what comes back where a dose turns out to be for today only.
        turns: Whose turn it is to begin, by (exercise, variant).
        lessons: What is proposed less of for now, because it was too much.
        is_today: What is due is chosen to be started, rather than a routine.
        wishes: How what is due is wished for.
        debt: What a side is owed and what is due takes in, `None` without.
    """

    preferences: Preferences = Preferences()
    today_only: Doses = MappingProxyType({})
    kept_before: Mapping[DoseKey, Dose | None] = MappingProxyType({})
    turns: Turns = MappingProxyType({})
    lessons: Mapping[DoseKey, Lesson] = MappingProxyType({})
    is_today: bool = False
    wishes: Wishes = frozenset()
    debt: Debt | None = None

    def routine(self, library: Library) -> str:
        """The routine chosen last, the first one where that is gone; `""` where there is none."""
        known = library.routines
        return (
            self.preferences.routine if self.preferences.routine in known else next(iter(known), "")
        )

    def routines(self, library: Library) -> tuple[Routine, ...]:
        """All routines in the order in which they are listed."""
        from footcare_gui.domain.choices.routine_order import ordered

        return ordered(library.routines, self.preferences.routine_order)

    def plan_options(self, library: Library) -> PlanOptions:
        """What shapes every plan now; every dose is within what its dosage allows."""
        learned = {key: lesson.dose for key, lesson in self.lessons.items()}
        firm = {**learned, **self.today_only}
        wanted = self.preferences.plan_options(firm, self.turns)
        return bounded_doses(library, wanted)._replace(firm=frozenset(firm))

    def changed(self, **what: Any) -> Choices:
        """The same with other preferences, by their names.

        Raises:
            ValueError: There is no preference of that name.
        """
        return self._replace(preferences=self.preferences._replace(**what))

    def changed_preferences(self, before: Choices) -> dict[str, Any]:
        """The preferences that are others than before, by their name."""
        old = before.preferences._asdict()
        new = self.preferences._asdict()
        return {name: value for name, value in new.items() if value != old[name]}

    def changed_doses(self, before: Choices) -> dict[DoseKey, Dose | None]:
        """The doses for today that are others than before; `None` for one that is gone."""
        doses = {**dict.fromkeys(before.today_only), **self.today_only}
        return {key: dose for key, dose in doses.items() if dose != before.today_only.get(key)}

    def with_entry(self, library: Library, entry: Entry) -> Choices:
        """The same with an exercise taken up, or done in another way than before."""
        return self.changed(my_plan=my_plan_of(library, self.preferences).with_entry(entry))

    def without_entry(self, library: Library, exercise: str) -> Choices:
        """The same with an exercise put down again."""
        return self.changed(my_plan=my_plan_of(library, self.preferences).without(exercise))

    def lesson(self, key: DoseKey) -> Lesson | None:
        """What is proposed less of, `None` where the person has turned it for today."""
        return None if key in self.today_only else self.lessons.get(key)

    def with_lesson_answered(self, lesson: Lesson, *, is_kept: bool) -> Choices:
        """The same after a lesson was let hold, or undone."""
        from footcare_gui.domain.choices.lesson_answer import Answer

        said = {**self.preferences.lessons, lesson.key: Answer(lesson.at, not is_kept)}
        others = {key: one for key, one in self.lessons.items() if key != lesson.key}
        held = {lesson.key: lesson._replace(is_known=True)} if is_kept else {}
        return self.changed(lessons=said)._replace(lessons={**others, **held})

    def keeps_dose(self, key: DoseKey) -> bool:
        """Whether the dose in force is one "from now on"."""
        is_lower = key in self.today_only or key in self.lessons
        return key in self.preferences.doses and not is_lower

    def with_dose(self, key: DoseKey, dose: Dose, *, from_now_on: bool) -> Choices:
        """The same with another dose; a suggested one is for good.

        Args:
            key: Of which exercise, in which form.
            dose: What differs from the suggestion.
            from_now_on: For good, else for today only.
        """
        before = self.kept_before.get(key, self.preferences.doses.get(key))
        others = {other: own for other, own in self.today_only.items() if other != key}
        is_for_good = from_now_on or dose == Dose()
        if is_for_good and key in self.lessons:
            undone = self.with_lesson_answered(self.lessons[key], is_kept=False)
            return undone.with_dose(key, dose, from_now_on=from_now_on)
        return self._replace(
            preferences=self.preferences.with_dose(key, dose if is_for_good else before),
            today_only=others if is_for_good else {**others, key: dose},
            kept_before={**self.kept_before, key: before},
        )

    def with_doses_settled(self) -> Choices:
        """The same after the turning: what is kept now is what comes back from now on."""
        return self._replace(kept_before={}) if self.kept_before else self

    def with_routine(self, routine: str) -> Choices:
        """The same with a routine chosen, or with `WHAT_IS_DUE`."""
        if routine == WHAT_IS_DUE:
            return self._replace(is_today=True)
        return self.changed(routine=routine)._replace(is_today=False)

    def with_routine_moved(self, library: Library, routine: str, by: int) -> Choices:
        """The same with a routine listed so many places later, or earlier."""
        from footcare_gui.domain.choices.routine_order import moved

        order = moved(library.routines, self.preferences.routine_order, routine, by)
        return self.changed(routine_order=order)

    def with_wish(self, wish: Wish, *, is_wanted: bool) -> Choices:
        """The same with what is due wished for otherwise."""
        from footcare_gui.domain.choices.wishes import with_wish

        return self._replace(wishes=with_wish(self.wishes, wish, is_wanted=is_wanted))

    def anew(self, *, is_today: bool) -> Choices:
        """The same without any wish for the next Start; what was taken in is still to be done.

        Args:
            is_today: There is something to come back to, due or not.
        """
        return self._replace(is_today=is_today, wishes=frozenset())

    def with_offer_answered(
        self, library: Library, offered: Offer, plan: MyPlan, day: date, *, is_taken: bool
    ) -> Choices:
        """The same after an offer of the progression was taken or left.

        Args:
            library: What the offer's exercises are looked up in.
            offered: What was offered.
            plan: The plan that it would change.
            day: The day of the answer.
            is_taken: Whether it was taken.
        """
        from footcare_gui.domain.choices.progression import taken

        answered = self.changed(offer_answered=day)
        if not is_taken:
            return answered
        plan, doses = taken(library, offered, plan, self.preferences.doses)
        return answered.changed(my_plan=plan, doses=doses)

    def with_debt_taken(self, debt: Debt) -> Choices:
        """The same with what a side is owed taken into what is due."""
        return self._replace(debt=debt)

    def with_only_today(self, day: date, change: Callable[[OnlyToday], OnlyToday]) -> Choices:
        """The same with what was chosen for a day only changed."""
        from footcare_gui.domain.choices.only_today import text_of

        return self.changed(only_today=text_of(change(self.only_on(day)), day))

    def only_on(self, day: date) -> OnlyToday:
        """What was chosen for a day only."""
        from footcare_gui.domain.choices.only_today import only_today_of

        return only_today_of(self.preferences.only_today, day)

    def without_debt(self) -> Choices:
        """The same with what a side is owed neither taken in nor put off."""
        return self._replace(debt=None)

    def exercise_prospect(self, library: Library, shown: ShownExercise) -> Prospect:
        """What Start would start of one exercise."""
        return prospect_of(library, shown, self.plan_options(library))

    def routine_prospect(self, library: Library, routine: str) -> ItemsProspect:
        """What Start would start of a routine; nothing of an unknown one."""
        known = library.routines.get(routine)
        return self._prospect(library, known, "routine") if known else ItemsProspect(None)

    def selection_prospect(self, library: Library, items: Sequence[Item]) -> ItemsProspect:
        """What Start would start of a hand-picked selection."""
        return self._prospect(library, Routine(SELECTION, "", tuple(items)), SELECTION)

    def named_plan(self, library: Library, name: str) -> SessionPlan:
        """The plan of a routine or an exercise.

        Raises:
            KeyError: There is neither.
            EmptyPlanError: Nothing is left to do for this person.
        """
        options = self.plan_options(library)
        if name in library.exercises:
            return plan_exercise(library, Item(name), options)
        return compile_plan(library, library.routines[name], options)

    def _prospect(self, library: Library, routine: Routine, plan_type: str) -> ItemsProspect:
        options = self.plan_options(library)
        items = chosen_items(library, routine.items, options)
        try:
            plan = compile_plan(library, routine, options, plan_type=plan_type)
        except EmptyPlanError:
            return ItemsProspect(None)
        return ItemsProspect(plan, items, equipment_of(library, routine.items, options))
