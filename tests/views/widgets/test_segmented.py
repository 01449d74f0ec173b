"""One of a few in a row: what is told is what a person chose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.segmented import Segmented, SideSwitch
from tests.kits.main_kit import click, find, live

__all__ = ["live"]
CHOICES = ((1, "One", "one", ""), (2, "Two", "two", ""), (3, "Three", "three", ""))


@pytest.fixture
def row(qtbot: QtBot, live: LiveTheme) -> Segmented:
    row = Segmented(live, "row", "How many")
    qtbot.addWidget(row)
    row.offer(CHOICES, 2)
    row.show()
    qtbot.waitExposed(row)
    return row


def test_what_is_clicked_is_told_and_pressed(qtbot: QtBot, row: Segmented) -> None:
    with qtbot.waitSignal(row.chosen) as told:
        click(row, "row_three")
    assert told.args == [3]
    assert row.value == 3


def test_what_the_program_chooses_is_told_to_nobody(qtbot: QtBot, row: Segmented) -> None:
    with qtbot.assertNotEmitted(row.chosen):
        row.choose(1)
        row.choose("unknown")
        row.offer(CHOICES[:2], 1)
    assert row.value == 1


def test_a_screen_reader_hears_what_it_is_about(row: Segmented) -> None:
    assert find(row, "row_two").accessibleName() == "How many: Two"
    row.say(2, "Two or so", "about two")
    assert find(row, "row_two").text() == "Two or so"
    assert find(row, "row_two").accessibleName() == "How many: about two"


def test_a_row_that_wraps_goes_on_below_where_it_has_no_room(qtbot: QtBot, live: LiveTheme) -> None:
    row = Segmented(live, "row", "How many", wraps=True)
    qtbot.addWidget(row)
    row.offer(CHOICES, 2)
    row.show()
    wide = row.sizeHint().width()
    buttons = [find(row, f"row_{name}") for name in ("one", "two", "three")]
    for width, lines in ((wide, 1), (wide - 1, 2), (row.minimumSizeHint().width(), 3)):
        row.resize(width, row.heightForWidth(width))
        qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == lines)  # noqa: B023
        assert all(row.rect().contains(button.geometry()) for button in buttons)


def test_left_stays_left_in_every_direction_of_reading(qtbot: QtBot, live: LiveTheme) -> None:
    switch = SideSwitch(live)
    qtbot.addWidget(switch)
    assert switch.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert switch.value is Side.LEFT
