"""Which side begins: pressed it is told, shown it is not, and legs are not called feet."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.views.main.beginning import Beginning
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


@pytest.fixture
def beginning(qtbot: QtBot, live: LiveTheme) -> Beginning:
    beginning = Beginning(live)
    qtbot.addWidget(beginning)
    beginning.show()
    return beginning


def said(beginning: Beginning) -> str:
    return str(find(beginning, "side_that_begins").text())


def test_what_is_shown_is_said_and_told_to_nobody(beginning: Beginning, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(beginning.chosen):
        beginning.show_side(Side.RIGHT, SideTerm.EACH_LEG)
    assert (beginning.side, said(beginning)) == (Side.RIGHT, "Right leg first")


def test_what_is_pressed_begins_and_is_told(beginning: Beginning, qtbot: QtBot) -> None:
    beginning.show_side(Side.RIGHT, SideTerm.EACH_FOOT)
    with qtbot.waitSignal(beginning.chosen) as told:
        click(beginning, "side_switch_left")
    assert told.args == [Side.LEFT]
    assert (beginning.side, said(beginning)) == (Side.LEFT, "Left foot first")
