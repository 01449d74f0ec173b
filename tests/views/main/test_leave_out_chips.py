"""In Adjust an exercise is left out for today, by mouse and keyboard, and taken in again."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.today.agenda import Remembered
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import MORNING, Room, done, open_room
from tests.kits.main_kit import click, find, library, live
from tests.kits.tab_kit import tab_order

__all__ = ["library", "live"]


@pytest.fixture
def room(qtbot: QtBot, live: LiveTheme, library: Library) -> Room:
    return open_room(qtbot, live, library)


def opened(room: Room) -> Any:
    """The panel, with what may be left out unfolded."""
    panel = room.adjust()
    assert not find(panel, "leave_out_chips").isVisible()
    click(panel, "open_leave_out")
    assert find(panel, "leave_out_chips").isVisible()
    return panel


def started(room: Room) -> set[str]:
    click(find(room.window, "adjust_dialog"), "start_adjusted")
    return {segment.exercise for segment in room.started[-1].segments}


def test_what_is_pressed_is_not_in_the_session_and_a_second_press_has_it_in_again(
    room: Room,
) -> None:
    panel = opened(room)
    before = find(panel, "start_adjusted").text()
    click(panel, "leave_out_heel_cord")
    assert find(panel, "leave_out_heel_cord").isChecked()
    assert find(panel, "start_adjusted").text() != before
    click(panel, "leave_out_heel_cord")
    assert find(panel, "start_adjusted").text() == before
    click(panel, "leave_out_heel_cord")
    assert started(room) == set(MORNING) - {"heel_cord"}
    assert find(room.window, "left_out_line").isVisible()


def test_while_something_is_left_out_it_is_unfolded(room: Room) -> None:
    room.choices.change_only_today(lambda only: only.with_left_out("heel_cord", is_out=True))
    panel = room.adjust()
    assert find(panel, "leave_out_heel_cord").isVisible()
    opener = find(panel, "open_leave_out")
    assert opener.isChecked()
    assert not opener.isEnabled()
    assert opener.toolTip() == "What is left out for today stays in sight."
    click(panel, "leave_out_heel_cord")
    assert opener.isEnabled()
    assert find(panel, "leave_out_chips").isVisible()
    click(panel, "open_leave_out")
    assert not find(panel, "leave_out_chips").isVisible()


def test_what_stood_there_stays_in_its_place_while_more_and_more_is_left_out(
    room: Room, qtbot: QtBot
) -> None:
    panel = opened(room)
    parts = ["open_leave_out", *(f"wish_{wish}" for wish in Wish)]
    parts += [f"leave_out_{name}" for name in MORNING]

    def places() -> list[QPoint]:
        QApplication.processEvents()
        return [find(panel, name).mapTo(panel, QPoint()) for name in parts]

    before = places()
    for name in MORNING:
        click(panel, f"leave_out_{name}")
        assert all(find(panel, one).isVisible() for one in parts)
        assert places() == before
    short = find(panel, f"wish_{Wish.TWO_MINUTES}")
    assert (short.isEnabled(), short.toolTip()) == (False, "Now it would change nothing.")
    click(panel, "leave_out_toe_press")
    assert find(panel, f"wish_{Wish.SEATED}").isEnabled()


def test_by_keyboard_it_is_reached_pressed_and_told_by_its_name(room: Room, qtbot: QtBot) -> None:
    panel = opened(room)
    names = [f"leave_out_{name}" for name in MORNING]

    def are_reached() -> None:
        assert [name for name in tab_order(panel) if name in names] == names

    qtbot.waitUntil(are_reached)
    chip = find(panel, "leave_out_toe_walk")
    assert chip.accessibleName() == "Leave out for today: Toe walking"
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert panel.focusWidget() is chip
    assert started(room) == set(MORNING) - {"toe_walk"}


def test_while_a_routine_is_chosen_it_chooses_what_is_due(room: Room) -> None:
    panel = opened(room)
    click(panel, "session_desk_break")
    click(panel, "leave_out_toe_press")
    assert find(panel, "session_today").isChecked()
    assert started(room) == set(MORNING) - {"toe_press"}


def test_only_what_is_due_can_be_left_out(qtbot: QtBot, live: LiveTheme, library: Library) -> None:
    panel = opened(open_room(qtbot, live, library, Remembered(done("heel_cord", "toe_walk"))))
    shown = [name for name in MORNING if f"leave_out_{name}" in tab_order(panel)]
    assert shown == ["ankle_circles", "toe_press"]
