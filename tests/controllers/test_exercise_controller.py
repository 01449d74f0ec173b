"""What is looked at: an exercise, its form, the side that begins, and what Start would start."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.exercise_controller import ExerciseController
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.platform import places


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


def looking(library: Library, *, unsteady: bool = False) -> ExerciseController:
    choices = ChoicesController(MemorySettings(Preferences(greeted=True, unsteady=unsteady)))
    choices.set_library(library)
    return ExerciseController(choices)


def test_an_unknown_exercise_changes_nothing_and_an_unknown_form_is_the_usual(
    library: Library,
) -> None:
    looked = looking(library)
    assert looked.show("heel_cord")
    assert not looked.show("unicycle")
    assert looked.id == "heel_cord"
    assert looked.show("toe_press", "upside_down")
    assert looked.form is not None
    assert looked.form.id == ""


def test_a_newcomer_is_shown_something_seated_or_as_the_plan_has_it(library: Library) -> None:
    looked = looking(library)
    assert looked.show(*looked.wanted_of("", ""))
    assert looked.form is not None
    assert (looked.id, looked.form.posture) == ("ankle_circles", Posture.LYING)
    without = looking(library)
    without._choices.change(my_plan=MyPlan())
    assert without.show(*without.wanted_of("", ""))
    assert without.form is not None
    assert without.form.posture is Posture.SEATED


def test_an_exercise_of_the_plan_is_shown_as_that_has_it_unless_a_form_is_named(
    library: Library,
) -> None:
    looked = looking(library)
    looked._choices.change(my_plan=MyPlan((Entry("toe_stretch", "fascia"),)))
    forms = []
    for variant in (None, "", "foot_flat"):
        looked.show("toe_stretch", variant)
        assert looked.form is not None
        forms.append(looked.form.id)
    assert forms == ["fascia", "", "foot_flat"]


def test_of_another_library_the_exercise_shown_is_shown_again(library: Library) -> None:
    looked = looking(library)
    looked.show("toe_press", "seated")
    assert looked.wanted_of("", "") == ("toe_press", "seated")
    assert looked.wanted_of("heel_cord", "") == ("heel_cord", "")


def test_a_side_that_is_picked_begins_the_plan_once(library: Library) -> None:
    looked = looking(library)
    looked.show("heel_cord")
    looked.pick(Side.RIGHT)
    assert looked.prospect is not None
    assert looked.prospect.plan is not None
    begins = [looked.side, looked.prospect.plan.segments[0].side]
    looked.start()
    looked.renew()
    assert [*begins, looked.side] == [Side.RIGHT, Side.RIGHT, Side.LEFT]


def test_both_feet_at_once_have_no_side_that_begins(library: Library) -> None:
    looked = looking(library)
    looked.show("toe_walk")
    assert looked.side is Side.BOTH


def test_what_an_unsteady_person_leaves_out_can_be_watched_and_not_started(
    library: Library,
) -> None:
    looked = looking(library, unsteady=True)
    looked.show("toe_walk")
    assert looked.prospect is not None
    assert looked.prospect.plan is None
    assert looked.watched() is not None
