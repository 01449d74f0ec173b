"""What is looked at before it is begun, and what Start would start."""

from __future__ import annotations

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Dose, PlanOptions
from footcare_gui.domain.session.shown import (
    ShownExercise,
    prospect_of,
    shown_at_first,
    shown_to_newcomer,
)
from footcare_gui.platform import places

LIBRARY = load_library(places.library_file()).library
CORD, PRESS, WALK = (LIBRARY.exercises[name] for name in ("heel_cord", "toe_press", "toe_walk"))


def test_the_form_that_is_wanted_is_shown_to_whoever_wants_it() -> None:
    variant = next(iter(PRESS.variants))
    assert shown_at_first(PRESS, variant, unsteady=True).variant == variant


def test_an_unknown_form_is_the_one_that_suits_the_person() -> None:
    needing = next(e for e in LIBRARY.exercises.values() if e.usual.needs_balance and e.unsteady)
    assert shown_at_first(needing, "no such form", unsteady=False).variant == ""
    assert shown_at_first(needing, "no such form", unsteady=True).variant == needing.unsteady


def test_start_begins_with_whose_turn_it_is_unless_a_side_was_picked() -> None:
    options = PlanOptions(begins={("heel_cord", ""): Side.RIGHT})
    turn = prospect_of(LIBRARY, ShownExercise(CORD), options)
    assert turn.side is Side.RIGHT
    assert turn.plan is not None
    assert turn.plan.segments[0].side is Side.RIGHT
    picked = prospect_of(LIBRARY, ShownExercise(CORD, picked=Side.LEFT), options)
    assert picked.side is Side.LEFT
    assert picked.plan is not None
    assert picked.plan.segments[0].side is Side.LEFT


def test_what_is_left_out_for_an_unsteady_person_has_no_plan() -> None:
    prospect = prospect_of(LIBRARY, ShownExercise(WALK), PlanOptions(unsteady=True))
    assert prospect.plan is None
    assert prospect.form is WALK.usual


def test_an_unsteady_person_begins_in_the_steadier_form() -> None:
    needing = next(e for e in LIBRARY.exercises.values() if e.usual.needs_balance and e.unsteady)
    prospect = prospect_of(LIBRARY, ShownExercise(needing), PlanOptions(unsteady=True))
    assert prospect.form.id == needing.unsteady


def test_a_person_s_own_dose_is_in_the_plan() -> None:
    dose = Dose(work_ms=20_000)
    prospect = prospect_of(
        LIBRARY, ShownExercise(CORD), PlanOptions(doses={("heel_cord", ""): dose})
    )
    assert prospect.dose == dose
    assert prospect.plan is not None
    assert {s.duration_ms for s in prospect.plan.segments if s.kind.is_work} == {20_000}


def test_a_newcomer_is_shown_what_is_seated_steady_and_has_least_to_beware_of() -> None:
    shown = shown_to_newcomer(LIBRARY)
    assert shown.form.posture is Posture.SEATED
    assert not shown.form.needs_balance
    fewest = min(
        len(form.words.cautions)
        for exercise in LIBRARY.exercises.values()
        for form in (exercise.usual, *exercise.variants.values())
        if form.posture is Posture.SEATED
    )
    assert len(shown.form.words.cautions) == fewest


def test_where_nothing_is_seated_a_newcomer_is_shown_the_first() -> None:
    walk = LIBRARY.exercises["toe_walk"]
    assert shown_to_newcomer(Library({"toe_walk": walk})).exercise is walk
