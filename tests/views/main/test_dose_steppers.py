"""The numbers of a dose: shown with what can be turned, and marked where they are not suggested."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.dosing import side_dials_of
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Dose
from footcare_gui.views.main.dose_steppers import DoseSteppers
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
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
