"""The built-in library and the figure files speak of the same poses."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.figures.reader import YamlFigures
from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.platform.places import library_file, resources

LIBRARY = read_library(library_file()).library
FIGURES = YamlFigures(resources() / "figures")
FORMS = [
    pytest.param(exercise.id, form, id=f"{exercise.id}-{form.id}")
    for exercise in LIBRARY.exercises.values()
    for form in (exercise.usual, *exercise.variants.values())
]


@pytest.mark.parametrize(("name", "form"), FORMS)
def test_every_pose_that_a_form_shows_is_in_its_figure(name: str, form: Form) -> None:
    plan = plan_exercise(LIBRARY, Item(name, form.id), PlanOptions())
    shown = {pose for segment in plan.segments for pose in segment.poses}
    shown |= {step.pose for step in form.steps}
    assert shown <= set(FIGURES.figure(form.figure).poses)


@pytest.mark.parametrize(("name", "form"), FORMS)
def test_the_pictures_beside_the_steps_differ(name: str, form: Form) -> None:
    drawn = len(FIGURES.figure(form.figure).poses)
    assert len({step.pose for step in form.steps}) >= min(3, drawn, len(form.steps) - 1)
