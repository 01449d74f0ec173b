"""A number between minus and plus: the keyboard never slips away to what comes next."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.numbered import Number
from footcare_gui.views.widgets.stepper import Stepper
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


@pytest.fixture
def stepper(qtbot: QtBot, live: LiveTheme) -> Stepper:
    stepper = Stepper(live, "hold")
    qtbot.addWidget(stepper)
    stepper.show_value("Hold", "30 s", Number(30, 10, 60), less=True, more=True)
    with qtbot.waitActive(stepper):
        stepper.show()
        stepper.activateWindow()
    return stepper


def test_each_button_asks_for_its_own_way(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.waitSignal(stepper.less_wanted):
        click(stepper, "hold_less")
    with qtbot.waitSignal(stepper.more_wanted):
        click(stepper, "hold_more")


def test_at_the_end_of_its_way_the_keyboard_goes_to_the_other_button(stepper: Stepper) -> None:
    find(stepper, "hold_more").setFocus()
    stepper.show_value("Hold", "60 s", Number(60, 10, 60), less=True, more=False)
    assert find(stepper, "hold_less").hasFocus()


def test_a_screen_reader_hears_what_and_how_much(stepper: Stepper) -> None:
    less = find(stepper, "hold_less")
    assert "Hold" in less.accessibleName()
    assert less.accessibleDescription() == "30 s"
