"""The pane beside the list: how an exercise is done, for whom, how much."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.exercises.words import ExerciseWords
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.texts import clock
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import (
    GREETED,
    FlatFigure,
    click,
    find,
    library,
    live,
    open_window,
    window,
    words_of,
)

__all__ = ["library", "live", "window"]
FORMS = [
    (exercise, variant)
    for exercise, variants in {
        "toe_walk": (),
        "toe_stretch": ("foot_flat", "on_floor", "fascia"),
        "toe_press": ("seated", "lying", "as_long_as_you_can"),
        "pencil_grip": ("seated",),
        "ankle_circles": ("seated",),
        "heel_cord": (),
        "heel_stretch": (),
        "foot_massage": ("standing",),
        "upward_stretch": (),
        "band_pull": ("each_foot", "five_by_five"),
    }.items()
    for variant in ("", *variants)
]


def flat_figure(window: MainWindow) -> FlatFigure:
    figure = window.detail.figure
    assert isinstance(figure, FlatFigure)
    return figure


def side_of(window: MainWindow) -> Side:
    shown = flat_figure(window).shown
    assert shown is not None
    return shown[2]


@pytest.mark.parametrize(("exercise", "variant"), FORMS)
def test_every_form_shows_its_steps_its_cautions_and_its_true_duration(
    window: MainWindow, library: Library, exercise: str, variant: str
) -> None:
    if variant not in {"", *library.exercises[exercise].variants}:
        variant = ""
    window.detail.show_exercise(exercise, variant)
    form = library.exercises[exercise].form(variant)
    for number, step in enumerate(form.words.steps, start=1):
        button = find(window, f"step_{number}")
        assert button.isVisible()
        assert button.accessibleName() == f"Step {number}: {step}"
    assert len([b for b in window.detail.findChildren(QWidget) if _is_shown_step(b)]) == len(
        form.steps
    )
    for caution in form.words.cautions:
        assert caution in "\n".join(words_of(find(window, "caution")))
    plan = plan_exercise(library, Item(exercise, variant), PlanOptions())
    assert find(window, "start_exercise").text() == f"Start · {clock(plan.total_ms)}"


def _is_shown_step(widget: QWidget) -> bool:
    return widget.objectName().startswith("step_") and widget.isVisible()


def test_a_step_shows_its_own_pose_in_the_big_figure(window: MainWindow, library: Library) -> None:
    window.detail.show_exercise("toe_stretch")
    form = library.exercises["toe_stretch"].usual
    figure = flat_figure(window)
    for number, step in enumerate(form.steps, start=1):
        click(window, f"step_{number}")
        assert figure.shown == ("toe_stretch", step.pose, Side.LEFT)


def test_the_other_side_is_shown_everywhere(window: MainWindow) -> None:
    window.detail.show_exercise("heel_cord")
    click(window, "side_switch_right")
    assert side_of(window) is Side.RIGHT
    click(window, "step_1")
    assert side_of(window) is Side.RIGHT


def test_an_exercise_of_both_feet_has_no_sides_to_switch(window: MainWindow) -> None:
    window.detail.show_exercise("toe_press")
    assert not find(window, "side_switch").isVisible()
    assert side_of(window) is Side.BOTH


def test_left_stays_at_the_left_in_a_window_that_reads_from_the_right(
    window: MainWindow,
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.detail.show_exercise("heel_cord")
    left, right = find(window, "side_switch_left"), find(window, "side_switch_right")
    assert left.x() < right.x()


def test_the_first_side_preferred_is_the_side_shown(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    preferences = GREETED._replace(first_side=Side.RIGHT)
    window = open_window(qtbot, live, library, preferences=preferences)
    window.detail.show_exercise("heel_cord")
    assert window.detail.side is Side.RIGHT


def test_a_variant_is_chosen_by_its_name(window: MainWindow, library: Library) -> None:
    window.detail.show_exercise("toe_press")
    click(window, "forms_seated")
    assert window.detail.form is library.exercises["toe_press"].variants["seated"]
    assert find(window, "forms_seated").isChecked()
    assert not find(window, "forms_usual").isChecked()


def test_an_exercise_without_variants_offers_none(window: MainWindow) -> None:
    window.detail.show_exercise("heel_cord")
    assert not find(window, "forms").isVisible()


def test_chips_name_posture_things_and_body_parts(window: MainWindow) -> None:
    window.detail.show_exercise("heel_cord")
    assert words_of(find(window, "chips"))[:3] == ["Standing", "Wall", "Calf"]


def test_text_of_a_library_is_never_taken_for_markup(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    evil = library.exercises["heel_cord"]._replace(
        words=ExerciseWords("<h1>Big</h1>", "<img src='x'>")
    )
    window = open_window(qtbot, live, Library({"evil": evil._replace(id="evil")}, {}))
    labels = window.detail.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert "<h1>Big</h1>" in words_of(window.detail)


def test_what_an_unsteady_person_leaves_out_cannot_be_started_and_says_why(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    preferences = Preferences(greeted=True, unsteady=True)
    window = open_window(qtbot, live, library, preferences=preferences)
    window.detail.show_exercise("toe_walk")
    assert not find(window, "start_exercise").isEnabled()
    assert "steady" in find(window, "exercise_needs").text()


def test_an_unsteady_person_is_shown_the_steady_form_first(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    preferences = Preferences(greeted=True, unsteady=True)
    window = open_window(qtbot, live, library, preferences=preferences)
    window.detail.show_exercise("toe_press")
    assert window.detail.form is not None
    assert window.detail.form.id == library.exercises["toe_press"].unsteady


def test_start_hands_over_the_plan_that_it_showed(qtbot: QtBot, window: MainWindow) -> None:
    window.detail.show_exercise("band_pull")
    with qtbot.waitSignal(window.controller.start_requested) as caught:
        click(window, "start_exercise")
    (plan,) = caught.args or []
    assert find(window, "start_exercise").text() == f"Start · {clock(plan.total_ms)}"
    assert plan.id == "band_pull"


def test_an_unknown_exercise_or_variant_changes_nothing_dangerous(window: MainWindow) -> None:
    window.detail.show_exercise("heel_cord")
    window.detail.show_exercise("unicycle")
    assert window.detail.exercise_id == "heel_cord"
    window.detail.show_exercise("toe_press", "upside_down")
    assert window.detail.form is not None
    assert window.detail.form.id == ""


def test_an_exercise_without_a_picture_of_its_own_shows_nothing_to_watch(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    exercise = library.exercises["toe_press"]
    plain = exercise._replace(usual=exercise.usual._replace(figure="no_picture"))
    exercises = {**library.exercises, "toe_press": plain}
    detail = open_window(qtbot, live, library._replace(exercises=exercises)).detail
    detail.show_exercise("toe_press")
    assert not detail.figure.isHidden()
    assert detail.watch.isHidden()
    assert not detail.watch.button.isEnabled()
    detail.show_exercise("toe_walk")
    assert not detail.figure.isHidden()
    assert detail.watch.button.isEnabled()
