"""What a person has chosen, as one frozen value; where it is kept is an adapter's business."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from footcare_gui.domain.choices.my_plan import MyPlan, first_plan
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import DEFAULT_PERSON, Person
from footcare_gui.domain.session.plan import NEW_POSTURE_MS, Dose, PlanOptions
from footcare_gui.domain.value import Value

if TYPE_CHECKING:
    from datetime import date

    from footcare_gui.domain.choices.lesson_answer import Answer
    from footcare_gui.domain.exercises.routine import Library

PACES_PERCENT = (100, 150, 200)
TEXT_PERCENT = (100, 110, 125, 150, 175, 200)
NEW_POSTURE_RANGE_MS = (10_000, 450_000)
Reminders = tuple[int, int, int]
"""Minutes after midnight: a day's first time, the one in between, its last."""

REMINDERS: Reminders = (8 * 60, 13 * 60, 18 * 60)


class ThemeChoice(StrEnum):
    """Follow the system, or stay with one."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Preferences(Value):
    """Everything that is remembered about how a person wants the app.

    Attributes:
        theme: Light, dark or as the system.
        text_percent: Size of all text, 100 to 200.
        wash: One soft wash of the window at a change of phase.
        person: How the person in the pictures looks.
        letters: Single letters act as keys in a session.
        reduced_motion: Pictures change without moving.
        sound: Cues are played at all.
        volume_percent: Loudness of the cues, 0 to 100.
        pace_percent: How long changes between exercises take: 100, 150 or 200.
        new_posture_ms: Time for a change of position at pace 100.
        wait_for_me: Going down to the floor waits for the person.
        first_side: The side that always begins, `None` where they take turns.
        end_open_at_target: Open-ended holds end by themselves.
        unsteady: Seated variants instead of what needs balance.
        doses: Own doses "from now on", by (exercise, variant).
        routine: Id of the routine chosen last.
        routine_order: In which order routines are listed, as `routine_order.ordered` reads it.
        greeted: The honest first-start card has been read.
        ask_feeling: Ask how it feels before and after a session.
        my_plan: The exercises taken up, `None` until the person has changed what everybody
            begins with.
        offer_answered: The day on which an offer of more or less was last answered.
        reminders: When a calendar reminds of My plan.
        lessons: What was said to what is proposed less of because it was too much, by (exercise,
            variant).
        voice: What is wanted of a voice, as `voice_wishes.wishes_of` reads it.
        desktop: What is wanted of the desktop, as `desktop_wishes.wishes_of` reads it.
        claps: Two claps pause, go on and say ready.
        only_today: What was chosen for one day, as `only_today.only_today_of` reads it.
        views: How a session is seen, as `session_views.views_of` reads it.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: int = 100
    person: Person = DEFAULT_PERSON
    wash: bool = True
    letters: bool = True
    reduced_motion: bool = False
    sound: bool = True
    volume_percent: int = 80
    pace_percent: int = 100
    new_posture_ms: int = NEW_POSTURE_MS
    wait_for_me: bool = True
    first_side: Side | None = None
    end_open_at_target: bool = True
    unsteady: bool = False
    doses: Mapping[tuple[str, str], Dose] = MappingProxyType({})
    routine: str = "morning"
    routine_order: str = ""
    greeted: bool = False
    ask_feeling: bool = True
    my_plan: MyPlan | None = None
    offer_answered: date | None = None
    reminders: Reminders = REMINDERS
    voice: str = ""
    desktop: str = ""
    views: str = ""
    only_today: str = ""
    claps: bool = False
    lessons: Mapping[tuple[str, str], Answer] = MappingProxyType({})

    def plan_options(
        self,
        today: Mapping[tuple[str, str], Dose] | None = None,
        turns: Mapping[tuple[str, str], Side] | None = None,
    ) -> PlanOptions:
        """The part that shapes plans.

        Args:
            today: Doses for "today only"; they win over those kept.
            turns: Whose turn it is to begin, by (exercise, variant); the left side's where nothing
                is known. Left aside where one side always begins.
        """
        return PlanOptions(
            pace_percent=self.pace_percent,
            first_side=self.first_side or Side.LEFT,
            begins=turns or {} if self.first_side is None else {},
            wait_for_me=self.wait_for_me,
            end_open_at_target=self.end_open_at_target,
            unsteady=self.unsteady,
            new_posture_ms=self.new_posture_ms,
            doses={**self.doses, **(today or {})},
        )

    def with_dose(self, key: tuple[str, str], dose: Dose | None) -> Preferences:
        """The same with one own dose kept, or forgotten where `dose` is `None`."""
        doses = {k: v for k, v in self.doses.items() if k != key}
        if dose is not None and dose != Dose():
            doses[key] = dose
        return self._replace(doses=doses)


def my_plan_of(library: Library, preferences: Preferences) -> MyPlan:
    """The person's plan; what everybody begins with, until they have changed it."""
    if preferences.my_plan is not None:
        return preferences.my_plan
    return first_plan(library, Preferences().routine)


MOST_REPETITIONS = 30
LEAST_TOP_REPETITIONS = 5
MOST_TIMES_SUGGESTED = 3
STEP_MS = 5_000
LEAST_WORK_MS = 3_000
MOST_WORK_MS = 120_000


def work_choices_ms(dosage: Dosage) -> tuple[int, ...]:
    """The lengths a person may choose for one hold or move, shortest first.

    Whatever the article bounds stays bounded: `up to 15 s` is never more, `20–30 s` neither less
    nor more, `at least 3 s` never less nor beyond our cap. An exact length may be shortened (a
    gentler start) and lengthened up to two minutes. The suggested length is always among them, and
    what it is to be from week to week. What
    a tempo counts, or is given for each set, stays as it is prescribed. Nothing is above what a
    therapist allows.
    """
    if dosage.is_counted or dosage.sets.work_ms:
        return (dosage.work_ms,)
    growth = dosage.ours.growth_of("work_ms")
    grown = growth.steps(dosage.work_ms) if growth else ()
    low, high = LEAST_WORK_MS, dosage.max_ms or max(MOST_WORK_MS, *grown, 0)
    if not dosage.span.is_exact:
        low = dosage.span.min_ms or LEAST_WORK_MS
    low = min(low, high)
    step = STEP_MS if high - low > 2 * STEP_MS else 1_000
    choices = range(-(-low // step) * step, high + 1, step)
    steps = (ms for ms in grown if ms <= high)
    return tuple(sorted({low, high, *choices, *steps, dosage.work_ms}))


def repetition_choices(dosage: Dosage) -> tuple[int, ...]:
    """The repetitions per side a person may choose: up to three times what is suggested.

    Five may always be chosen, more than 30 only where even more are suggested. Where each set has
    a number of its own there is nothing to choose.
    """
    suggested = dosage.repetitions
    if dosage.sets.repetitions:
        return (suggested,)
    most = min(MOST_REPETITIONS, max(LEAST_TOP_REPETITIONS, MOST_TIMES_SUGGESTED * suggested))
    allowed = dosage.limit.repetitions or MOST_TIMES_SUGGESTED * MOST_REPETITIONS
    return tuple(range(1, min(max(most, suggested), allowed) + 1))
