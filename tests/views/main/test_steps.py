"""The written steps: as many as there are, one pressed, and one standing out while it moves."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.main.steps import StepButton, StepList, work_step
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import FlatPictures, library, live

__all__ = ["library", "live"]


@pytest.fixture
def steps(qtbot: QtBot, live: LiveTheme) -> StepList:
    steps = StepList(live, Thumbnails(FlatPictures()))
    qtbot.addWidget(steps)
    steps.resize(500, 700)
    steps.show()
    return steps


def seen(steps: StepList) -> list[StepButton]:
    return [button for button in steps.findChildren(StepButton) if not button.isHidden()]


def test_each_form_shows_its_own_steps_and_no_others(steps: StepList, library: Library) -> None:
    forms = [exercise.usual for exercise in library.exercises.values()]
    for form in sorted(forms, key=lambda form: -len(form.steps)):
        steps.show_form(form, Side.LEFT)
        names = [button.accessibleName() for button in seen(steps)]
        assert names == [
            f"Step {number}: {text}" for number, text in enumerate(form.words.steps, start=1)
        ]


def test_the_step_of_the_work_is_pressed_and_another_pose_is_told(
    steps: StepList, library: Library, qtbot: QtBot
) -> None:
    form = library.exercises["heel_cord"].usual
    steps.show_form(form, Side.LEFT)
    pressed = [number for number, one in enumerate(seen(steps), start=1) if one.isChecked()]
    assert pressed == [work_step(form)]
    assert {"hold", "move"} & set(form.steps[work_step(form) - 1].during)
    with qtbot.waitSignal(steps.pose_chosen) as told:
        seen(steps)[0].click()
    assert told.args == [form.steps[0].pose] == [steps.pose]


def test_while_it_moves_one_step_stands_out_and_the_pressed_one_does_not(
    steps: StepList, library: Library
) -> None:
    form = library.exercises["heel_cord"].usual
    steps.show_form(form, Side.LEFT)
    still = [button.grab().toImage() for button in seen(steps)]
    steps.follow(1)
    moving = [button.grab().toImage() for button in seen(steps)]
    changed = [number for number, pair in enumerate(zip(still, moving, strict=True), start=1)
               if pair[0] != pair[1]]  # fmt: skip
    assert changed == [1, work_step(form)]
    steps.follow(0)
    assert [button.grab().toImage() for button in seen(steps)] == still


def test_a_narrower_step_is_taller_and_larger_text_too(
    steps: StepList, library: Library, live: LiveTheme
) -> None:
    steps.show_form(library.exercises["heel_cord"].usual, Side.LEFT)
    longest = max(seen(steps), key=lambda button: len(button.accessibleName()))
    before = longest.heightForWidth(260)
    assert before > longest.heightForWidth(900)
    live.choose(ThemeChoice.LIGHT, 200)
    assert longest.heightForWidth(260) > before
