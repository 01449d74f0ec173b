"""The panel behind Adjust: whatever is pressed in it is chosen at once, and its Start starts it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.today.agenda import Remembered
from footcare_gui.texts import clock
from footcare_gui.views.main.adjust_dialog import AdjustDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import MORNING, Room, done, open_room
from tests.kits.main_kit import click, find, library, live, open_window, settle
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


def test_what_is_chosen_is_in_sight_however_far_down_it_stands(qtbot: QtBot, room: Room) -> None:
    room.choices.choose_routine("bedtime")
    panel = room.adjust()
    settle(qtbot, room.window)
    card = find(panel, "session_bedtime")
    assert card.visibleRegion().boundingRect() == card.rect()
    assert find(panel, "adjust_scroll").verticalScrollBar().value() > 0


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


def test_tab_reaches_every_card_and_return_chooses_it(room: Room) -> None:
    panel = room.adjust()
    order = tab_order(panel)
    ids = [routine.id for routine in room.choices.routines]
    pairs = [name for id in ids for name in (f"session_{id}", f"more_{id}")]
    begin = order.index("session_today")
    order = [*order[begin:], *order[:begin]]
    assert [name for name in order if name in pairs] == pairs
    assert order.index("wish_seated") < order.index(pairs[0])
    morning = find(panel, "session_morning")
    morning.setFocus()
    QTest.keyClick(morning, Qt.Key.Key_Return)
    assert is_chosen(panel, "session_morning")
    assert room.started == []
    QTest.keyClick(morning, Qt.Key.Key_Return)
    assert len(room.started) == 1


@pytest.mark.parametrize(
    ("keys", "end"),
    [
        ("D", "morning"),
        ("DR", "desk_break"),
        ("DRL", "morning"),
        ("DD", "no_equipment"),
        ("DRD", "full_ten"),
        ("DRDU", "desk_break"),
        ("DRU", "today"),
        ("DRR", "desk_break"),
        ("U", "today"),
    ],
)
def test_arrows_choose_the_neighbour_that_is_seen(
    qtbot: QtBot, room: Room, keys: str, end: str
) -> None:
    panel = room.adjust()
    settle(qtbot, room.window)
    ways = {"D": Qt.Key.Key_Down, "U": Qt.Key.Key_Up, "L": Qt.Key.Key_Left, "R": Qt.Key.Key_Right}
    for key in keys:
        QTest.keyClick(panel.focusWidget(), ways[key])
    card = find(panel, f"session_{end}")
    assert panel.focusWidget() is card
    assert card.isChecked()
    assert card.visibleRegion().boundingRect() == card.rect()


def test_arrows_from_a_card_that_is_not_chosen_only_look(room: Room) -> None:
    panel = room.adjust()
    find(panel, "session_morning").setFocus()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Right)
    assert panel.focusWidget() is find(panel, "session_desk_break")
    assert is_chosen(panel, "session_today")


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


def test_no_wish_stays_lit_beside_another_routine(room: Room) -> None:
    panel = room.adjust()
    click(panel, "wish_gentler")
    click(panel, "session_desk_break")
    assert not find(panel, "wish_gentler").isChecked()


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


def top_in(panel: QWidget, card: QWidget) -> int:
    return card.mapTo(panel, QPoint()).y()


def menu_texts(panel: QWidget, routine: str) -> list[str]:
    click(panel, f"more_{routine}")
    menu = find(find(panel, f"more_{routine}"), "routine_menu")
    texts = [action.text() for action in menu.actions()]
    menu.close()
    return texts


def test_each_routine_has_a_menu_and_only_own_ones_can_be_deleted(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    changed = library.routines["morning"]._replace(own=True, original=library.routines["morning"])
    routines = {**library.routines, OWN.id: OWN, "morning": changed}
    window = open_window(qtbot, live, library._replace(routines=routines))
    click(window, "adjust")
    panel = find(window, "adjust_dialog")
    assert menu_texts(panel, "desk_break")[:2] == ["Edit routine", "Duplicate"]
    assert "Delete" in menu_texts(panel, "own_1")
    assert "Delete" not in menu_texts(panel, "desk_break")
    assert "Back to the original" in menu_texts(panel, "morning")
    assert find(panel, "session_morning").accessibleName().startswith("Morning, yours")


def test_what_is_wanted_of_a_routine_is_told(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = with_own(qtbot, live, library)
    click(window, "adjust")
    panel = find(window, "adjust_dialog")
    wanted = QSignalSpy(window.choice.routine_wanted)
    click(panel, "more_own_1")
    for action in find(panel, "routine_menu").actions():
        action.trigger()
    click(panel, "open_programme")
    click(panel, "new_routine")
    acts = [wanted.at(n)[0] for n in range(wanted.count())]
    assert acts[:4] == ["edit", "duplicate", "share", "remove"]
    assert find(panel, "moved_line").isVisible()
    assert wanted.at(wanted.count() - 2) == ["open_programme", ""]
    assert wanted.at(wanted.count() - 1) == ["new", ""]


def test_what_was_deleted_is_said_with_the_way_back_under_the_keyboard(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = with_own(qtbot, live, library)
    click(window, "adjust")
    panel = find(window, "adjust_dialog")
    window.choice.routine_gone.emit(OWN)
    window.controller.set_library(library)
    assert panel.focusWidget() is find(panel, "undo_removal")
    back = QSignalSpy(window.choice.undo_wanted)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Return)
    assert back.count() == 1
    window.choice.routine_gone.emit(None)
    assert not find(panel, "gone_line").isVisible()


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
    qtbot.waitUntil(lambda: (top_in(panel, first) == top_in(panel, second)) is (width == 700))


def listed(panel: QWidget) -> list[str]:
    """The ids of the routines in the order in which Tab visits their menus."""
    return [name[len("more_") :] for name in tab_order(panel) if name.startswith("more_")]


def test_alt_and_an_arrow_move_the_routine_that_has_the_keyboard(
    qtbot: QtBot, room: Room, library: Library
) -> None:
    panel = room.adjust()
    qtbot.waitUntil(panel.isActiveWindow)
    first, second, *others = library.routines
    find(panel, f"session_{first}").click()
    find(panel, f"session_{first}").setFocus()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert panel.focusWidget() is find(panel, f"session_{first}")
    qtbot.waitUntil(lambda: listed(panel) == [second, first, *others])
    said = f"“{library.routines[first].name}” is now number 2 of {len(library.routines)}."
    qtbot.waitUntil(lambda: panel.focusWidget().accessibleDescription() == said)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert room.choices.preferences.routine_order == ""


def test_the_key_of_undo_does_what_the_undo_does_that_stands_there(
    qtbot: QtBot, room: Room, library: Library
) -> None:
    panel = room.adjust()
    qtbot.waitUntil(panel.isActiveWindow)
    first, second, *_others = library.routines
    find(panel, f"session_{first}").setFocus()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: listed(panel)[0] == second)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: listed(panel)[0] == first)
    assert isinstance(panel, AdjustDialog)
    panel.show_removed(OWN)
    with qtbot.waitSignal(panel.undo_wanted):
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_routines_stand_as_they_were_put_before(room: Room, library: Library) -> None:
    first, *others = library.routines
    room.choices.move_routine(first, len(others))
    assert listed(room.adjust()) == [*others, first]


def test_whoever_has_the_keyboard_elsewhere_moves_nothing(qtbot: QtBot, room: Room) -> None:
    panel = room.adjust()
    qtbot.waitUntil(panel.isActiveWindow)
    find(panel, "start_adjusted").setFocus()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert room.choices.preferences.routine_order == ""
    assert not find(panel, "moved_line").isVisible()


def test_a_routine_is_moved_from_its_menu_then_on_by_buttons_and_back_at_once(
    qtbot: QtBot, room: Room, library: Library
) -> None:
    panel = room.adjust()
    *others, last = library.routines
    click(panel, f"more_{last}")
    menu = find(find(panel, f"more_{last}"), "routine_menu")
    next(one for one in menu.actions() if one.text().startswith("Move it earlier")).trigger()
    click(panel, "move_earlier")
    qtbot.waitUntil(lambda: listed(panel) == [*others[:-2], last, *others[-2:]])
    click(panel, "undo_move")
    qtbot.waitUntil(lambda: listed(panel) == [*others, last])
    assert panel.focusWidget() is find(panel, f"more_{last}")
    assert not find(panel, "moved_line").isVisible()


def test_a_routine_that_goes_takes_the_way_back_of_its_place_along(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = with_own(qtbot, live, library)
    click(window, "adjust")
    panel = find(window, "adjust_dialog")
    window.controller.move_routine("own_1", -1)
    find(panel, "more_own_1").wanted.emit("earlier", "own_1")
    assert find(panel, "moved_line").isVisible()
    window.controller.set_library(library)
    assert not find(panel, "moved_line").isVisible()
