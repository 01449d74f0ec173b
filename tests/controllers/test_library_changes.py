"""Exercises, forms and routines come and go while they are due, owed, offered and looked at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.exercise_controller import ExerciseController
from footcare_gui.domain.choices.learning import Once
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.progression import Weeks
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.plan import Dose
from footcare_gui.domain.today.agenda import Remembered, agenda_of
from footcare_gui.domain.today.appointments import appointments_of
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.platform.places import library_file
from footcare_gui.texts.offers import offered as words_of
from footcare_gui.texts.today_card import chosen_face

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
EARLIER = NOON - timedelta(hours=1)


@cache
def library() -> Library:
    return read_library(library_file()).library


IDS = tuple(library().exercises)
ROUTINES = tuple(library().routines)
FORMS = tuple((id, variant) for id, one in library().exercises.items() for variant in one.variants)
OWED = tuple(Debt("s", EARLIER, id, "", Side.RIGHT, 15_000, 15_000) for id in IDS[:4])


def remembered() -> Remembered:
    """A past in which everything was too much once, rests, is owed or is to be offered less of."""
    times = [Once((id, ""), EARLIER, 9_000_000, True) for id in IDS for _ in range(3)]
    return Remembered(
        Past(hurts=tuple(Completion(id, EARLIER) for id in IDS[4:6])),
        Weeks(((NOON - timedelta(days=1)).date(),)),
        OWED,
        {(id, ""): Side.RIGHT for id in IDS},
        tuple(times),
    )


class Person:
    """Somebody with all exercises in the plan, and a window that asks for all that it can show."""

    def __init__(self) -> None:
        plan = MyPlan(tuple(Entry(id) for id in IDS))
        kept = Preferences(my_plan=plan, doses={(id, ""): Dose(10_000) for id in IDS})
        self.choices = ChoicesController(MemorySettings(kept))
        self.exercise = ExerciseController(self.choices)
        told = (self.choices.changed, self.choices.library_changed, self.choices.agenda_changed)
        for signal in told:
            signal.connect(self.look)
        self.met: list[Exception] = []

    def follow(self) -> None:
        """What is due is told anew, as a moment after each change outside a session."""
        choices = self.choices
        agenda = agenda_of(choices.library, choices.preferences, remembered(), NOON, UTC)
        choices.set_agenda(agenda)

    def look(self, _new: object) -> None:
        """Be told, as the window is: Qt would swallow what goes wrong."""
        try:
            self.ask()
        except Exception as error:
            self.met.append(error)

    def ask(self) -> None:
        """Ask for everything that is on the page, in the order of the window."""
        choices = self.choices
        library, today = choices.library, choices.today
        chosen_face(library, choices.value, choices.agenda, today)
        known = set(library.exercises)
        if choices.agenda is not None and today is not None:
            assert {state.exercise for state in choices.agenda.states} <= known
            assert {item.exercise for item in today.items} <= known
            offered = choices.agenda.offer
            assert offered is None or words_of(offered, library)
        for routine in choices.routines:
            choices.routine_prospect(routine.id)
        appointments_of(library, choices.preferences, choices.agenda)
        self.exercise.show(*self.exercise.wanted_of("", ""))
        assert self.exercise.id in known or not known


def changed(now: Library, kind: str, number: int) -> Library:
    """A library after something happened to it; what is gone can come back."""
    exercises, routines = dict(now.exercises), dict(now.routines)
    id, routine = IDS[number % len(IDS)], ROUTINES[number % len(ROUTINES)]
    if kind == "exercise":
        exercises.pop(id, None)
    elif kind == "renamed" and id in exercises:
        exercises[f"{id}_2"] = exercises.pop(id)._replace(id=f"{id}_2")
    elif kind == "form":
        id, variant = FORMS[number % len(FORMS)]
        if id in exercises:
            forms = {key: one for key, one in exercises[id].variants.items() if key != variant}
            unsteady = exercises[id].unsteady if exercises[id].unsteady != variant else None
            exercises[id] = exercises[id]._replace(variants=forms, unsteady=unsteady)
    elif kind == "routine":
        routines.pop(routine, None)
    elif kind == "back":
        exercises[id] = library().exercises[id]
    elif kind == "all":
        exercises, routines = {}, {}
    return now._replace(exercises=exercises, routines=routines)


OF_THE_LIBRARY = ("exercise", "exercise", "renamed", "form", "form", "routine", "back", "all")
OF_THE_PERSON = ("put down", "unsteady", "in a form", "wish", "debt", "choose", "look")
STEPS = st.tuples(st.sampled_from(OF_THE_LIBRARY + OF_THE_PERSON), st.integers(0, 40))


def do(person: Person, kind: str, number: int) -> None:
    choices, id = person.choices, IDS[number % len(IDS)]
    if kind in OF_THE_LIBRARY:
        choices.set_library(changed(choices.library, kind, number))
    elif kind == "put down":
        choices.remove_entry(id)
    elif kind == "unsteady":
        choices.change(unsteady=number % 2 == 0)
    elif kind == "in a form":
        choices.set_entry(Entry(*FORMS[number % len(FORMS)]))
    elif kind == "wish":
        choices.wish(tuple(Wish)[number % len(Wish)], True)
    elif kind == "debt":
        choices.answer_debt(OWED[number % len(OWED)], True)
    elif kind == "choose":
        choices.choose_routine(ROUTINES[number % len(ROUTINES)] if number % 3 else "")
    else:
        person.exercise.show(*FORMS[number % len(FORMS)])


@settings(max_examples=15)
@given(st.lists(STEPS, max_size=8), st.booleans())
def test_whatever_goes_comes_or_changes_nothing_is_told_that_is_not_there(
    steps: list[tuple[str, int]], is_in_a_session: bool
) -> None:
    person = Person()
    person.choices.set_library(library())
    person.follow()
    for kind, number in steps:
        do(person, kind, number)
        if not is_in_a_session:
            person.follow()
        person.choices.start_today()
        assert person.met == []


def test_what_is_due_is_without_an_exercise_as_soon_as_the_library_is() -> None:
    person = Person()
    person.choices.set_library(library())
    person.follow()
    first = person.choices.agenda
    assert first is not None
    assert IDS[0] in {state.exercise for state in first.states}
    person.choices.set_library(changed(library(), "exercise", 0))
    agenda = person.choices.agenda
    assert agenda is not None
    assert IDS[0] not in {state.exercise for state in agenda.states}
    assert IDS[0] not in {debt.exercise for debt in agenda.debts}
    assert person.met == []
    assert person.choices.preferences.my_plan is not None
    assert person.choices.preferences.my_plan.entry(IDS[0]) is not None
