"""The panel behind Adjust: whatever is pressed in it is chosen at once, and its Start starts it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.today.agenda import Remembered
from footcare_gui.texts import clock
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import MORNING, Room, done, open_room
from tests.kits.main_kit import click, find, library, live, open_window
from tests.kits.tab_kit import tab_order

__all__ = ["library", "live"]

OWN = Routine("own_1", "Mine", (Item("toe_walk"),), own=True)
WISHES = ("wish_two_minutes", "wish_three_minutes", "wish_seated", "wish_gentler")


@pytest.fixture
def room(qtbot: QtBot, live: LiveTheme, library: Library) -> Room:
    return open_room(qtbot, live, library)


def is_chosen(panel: QWidget, card: str) -> bool:
    return bool(find(panel, card).isChecked())


def test_every_routine_has_a_card_with_its_true_time_and_its_positions(
    room: Room, library: Library
) -> None:
    panel = room.adjust()
    for id, routine in library.routines.items():
        room.choices.start_routine(id)
        spoken = find(panel, f"session_{id}").accessibleName()
        plan = room.started[-1]
        assert spoken.startswith(f"{routine.name}, {clock(plan.total_ms)}. ")
    assert "Lying down" in find(panel, "session_bedtime").accessibleName()


def test_a_card_chooses_its_routine_and_todays_card_what_is_due(room: Room) -> None:
    panel = room.adjust()
    assert is_chosen(panel, "session_today")
    click(panel, "session_desk_break")
    assert room.choices.preferences.routine == "desk_break"
    assert (room.title, is_chosen(panel, "session_today")) == ("Desk break", False)
    click(panel, "session_today")
    assert room.title == "Today"


def test_two_minutes_are_two_minutes(room: Room) -> None:
    panel = room.adjust()
    click(panel, "wish_two_minutes")
    assert find(panel, "start_adjusted").text() == room.start.text()
    click(panel, "start_adjusted")
    (plan,) = room.started
    assert plan.total_ms <= 120_000
    assert room.start.text() == f"Start · {clock(plan.total_ms)}"


def test_by_keyboard_alone_a_seated_session_is_started(qtbot: QtBot, room: Room) -> None:
    room.start.setFocus()
    QTest.keyClick(room.start, Qt.Key.Key_Backtab)
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Return)
    panel = find(room.window, "adjust_dialog")
    qtbot.waitExposed(panel)
    assert panel.focusWidget() is find(panel, "session_today")
    order = tab_order(panel)
    assert order.index("session_today") < order.index("wish_seated")
    assert order.index("wish_seated") < order.index("start_adjusted")
    find(panel, "wish_seated").setFocus()
    QTest.keyClick(find(panel, "wish_seated"), Qt.Key.Key_Space)
    QTest.keyClick(find(panel, "start_adjusted"), Qt.Key.Key_Return)
    assert {segment.posture for segment in room.started[0].segments} == {Posture.SEATED}


def test_one_length_at_a_time_and_gentler_by_itself(room: Room) -> None:
    panel = room.adjust()
    for name, pressed in (
        ("wish_two_minutes", {"wish_two_minutes"}),
        ("wish_seated", {"wish_two_minutes", "wish_seated"}),
        ("wish_three_minutes", {"wish_three_minutes", "wish_seated"}),
        ("wish_gentler", {"wish_gentler"}),
        ("wish_two_minutes", {"wish_two_minutes"}),
        ("wish_two_minutes", set()),
    ):
        click(panel, name)
        assert {each for each in WISHES if find(panel, each).isChecked()} == pressed


def test_a_wish_is_for_what_is_due_also_while_a_routine_is_chosen(room: Room) -> None:
    room.choices.choose_routine("desk_break")
    panel = room.adjust()
    click(panel, "wish_gentler")
    assert (room.title, room.about) == ("Today", "2 exercises · gentler")
    assert is_chosen(panel, "session_today")


def test_gentler_is_there_even_when_nothing_is_due(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, Remembered(done(*MORNING)))
    panel = room.adjust()
    assert not find(panel, "start_adjusted").isEnabled()
    assert not find(panel, "wish_two_minutes").isVisible()
    click(panel, "wish_gentler")
    click(panel, "start_adjusted")
    assert {s.posture for s in room.started[0].segments} <= {Posture.SEATED, Posture.LYING}


def test_before_the_agenda_is_known_it_offers_the_routines(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    click(window, "adjust")
    panel = find(window, "adjust_dialog")
    assert not find(panel, "session_today").isVisible()
    assert is_chosen(panel, "session_morning")
    assert find(panel, "start_adjusted").text() == "Start · 4:42"


def test_done_changes_nothing_more_and_gives_the_keyboard_to_start(
    qtbot: QtBot, room: Room
) -> None:
    panel = room.adjust()
    click(panel, "close_adjust")
    assert room.started == []
    assert room.window.focusWidget() is room.start


def with_own(qtbot: QtBot, live: LiveTheme, library: Library) -> Any:
    routines = {**library.routines, OWN.id: OWN}
    return open_window(qtbot, live, library._replace(routines=routines))


def test_own_routines_can_be_removed_and_ready_made_ones_not(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = with_own(qtbot, live, library)
    click(window, "adjust")
    panel = find(window, "adjust_dialog")
    assert panel.findChild(QWidget, "remove_morning") is None
    asked = QSignalSpy(window.routine_removed)
    click(panel, "remove_own_1")
    dialog = find(window, "ask_dialog")
    assert dialog.windowTitle() == "Remove the routine “Mine”?"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "ask_dialog") is None)
    assert asked.count() == 0, "Enter keeps it"
    click(panel, "remove_own_1")
    with qtbot.waitSignal(window.routine_removed) as caught:
        click(find(window, "ask_dialog"), "ask_do")
    assert caught.args == ["own_1"]
    window.controller.set_library(library)
    assert OWN.id not in window.controller.library.routines
    assert not any(card.isVisible() for card in panel.findChildren(QWidget, "session_own_1"))


def test_an_unsteady_persons_cards_leave_out_what_needs_balance(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    preferences = Preferences(greeted=True, unsteady=True)
    room = open_room(qtbot, live, library, preferences=preferences)
    spoken = find(room.adjust(), "session_morning").accessibleName()
    assert "Toe walking" not in spoken


@pytest.mark.parametrize("width", [420, 700])
def test_cards_stand_side_by_side_only_where_they_have_room(
    qtbot: QtBot, room: Room, width: int
) -> None:
    panel = room.adjust()
    panel.resize(width, 600)
    first, second = find(panel, "session_morning"), find(panel, "session_desk_break")
    qtbot.waitUntil(lambda: (first.y() == second.y()) is (width == 700))
