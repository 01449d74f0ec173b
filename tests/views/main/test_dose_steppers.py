"""The numbers of a dose: shown with what can be turned, and marked where they are not suggested."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.dosing import side_dials_of
from footcare_gui.domain.exercises.dosage import Ours
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.sets import Sets
from footcare_gui.domain.session.plan import Dose
from footcare_gui.views.main.dose_steppers import DoseSteppers
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.stepper import Stepper
from tests.builders import CURLS, exact, make_exercise
from tests.kits.main_kit import click, library, live, value_of, words_of

__all__ = ["library", "live"]


@pytest.fixture
def steppers(qtbot: QtBot, live: LiveTheme) -> DoseSteppers:
    steppers = DoseSteppers(live)
    qtbot.addWidget(steppers)
    steppers.show()
    return steppers


def test_they_ask_for_less_and_more_of_each(
    qtbot: QtBot, steppers: DoseSteppers, library: Library
) -> None:
    dosage = library.exercises["heel_cord"].usual.dosage
    steppers.show_dials(side_dials_of(dosage, Dose(repetitions=2)), Side.LEFT, dosage, "yours")
    assert value_of(steppers, "work_stepper") == "30 s"
    assert "yours" in " ".join(words_of(steppers))
    for name, wanted in (
        ("work_stepper_less", ["work_ms", "less"]),
        ("repetitions_stepper_more", ["repetitions", "more"]),
    ):
        with qtbot.waitSignal(steppers.turned) as told:
            click(steppers, name)
        assert told.args == wanted


def test_with_the_sides_apart_each_number_says_its_side(
    steppers: DoseSteppers, library: Library
) -> None:
    dosage = library.exercises["heel_cord"].usual.dosage
    dials = side_dials_of(dosage, Dose(right=Dose(work_ms=20_000)))
    steppers.show_dials(dials, Side.RIGHT, dosage, "yours")
    assert value_of(steppers, "work_stepper") == "20 s"
    assert "Hold, right" in words_of(steppers)


def test_a_button_at_the_end_of_the_line_is_not_counted_in_its_width(
    live: LiveTheme, steppers: DoseSteppers
) -> None:
    before, button = steppers.words_width, Button(live, "each_side", "A different dose")
    steppers.hold(button, True)
    assert button.parentWidget() is steppers
    assert steppers.words_width == before


def shown_in(steppers: DoseSteppers) -> list[str]:
    found = steppers.findChildren(Stepper)
    return [one.objectName() for one in found if one.isVisibleTo(steppers)]


def test_counted_sets_have_steppers_for_sets_rest_and_pace_in_place_of_a_length(
    qtbot: QtBot, steppers: DoseSteppers
) -> None:
    dosage = CURLS.usual.dosage
    with qtbot.waitSignal(steppers.reshaped):
        own = Dose(sets=1, set_rest_ms=15_000, tempo_percent=50)
        steppers.show_dials(side_dials_of(dosage, own), Side.LEFT, dosage, "yours")
    names = ("repetitions", "sets", "set_rest", "tempo")
    assert shown_in(steppers) == [f"{name}_stepper" for name in names]
    values = [value_of(steppers, f"{name}_stepper") for name in names]
    assert values == ["4", "1", "15 s", "×0.5"]
    for name, wanted in (
        ("sets_stepper_more", ["sets", "more"]),
        ("set_rest_stepper_less", ["set_rest_ms", "less"]),
        ("tempo_stepper_more", ["tempo_percent", "more"]),
    ):
        with qtbot.waitSignal(steppers.turned) as told:
            click(steppers, name)
        assert told.args == wanted
    tip = steppers.findChild(QWidget, "tempo_stepper_less")
    assert tip is not None
    assert tip.toolTip() == "4 s up, 1 s held, 4 s down"


def test_a_number_for_each_set_is_not_turned_as_if_it_were_one(steppers: DoseSteppers) -> None:
    ours = Ours(sets=Sets(3, 5_000, repetitions=(8, 6, 4)))
    dosage = make_exercise("it", span=exact(10), ours=ours, reps=None).usual.dosage
    steppers.show_dials(side_dials_of(dosage, Dose()), Side.LEFT, dosage, "")
    assert shown_in(steppers) == ["work_stepper", "sets_stepper", "set_rest_stepper"]


def test_what_only_some_have_is_gone_again_with_them(
    qtbot: QtBot, steppers: DoseSteppers, library: Library
) -> None:
    counted, timed = CURLS.usual.dosage, library.exercises["heel_cord"].usual.dosage
    before = steppers.words_width
    steppers.show_dials(side_dials_of(counted, Dose()), Side.LEFT, counted, "")
    assert steppers.words_width > before
    with qtbot.waitSignal(steppers.reshaped):
        steppers.show_dials(side_dials_of(timed, Dose()), Side.LEFT, timed, "")
    assert shown_in(steppers) == ["work_stepper", "repetitions_stepper"]
