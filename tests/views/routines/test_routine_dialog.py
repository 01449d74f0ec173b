"""A routine is written by mouse or by keyboard alone; nothing is kept until Save."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.texts import clock
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, library, live
from tests.kits.routine_kit import MINE, Page, page
from tests.kits.tab_kit import tab_order

__all__ = ["library", "live", "page"]

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_its_length_follows_every_change(page: Page) -> None:
    plan = page.controller.prospect.plan
    assert plan is not None
    before = page.part("routine_sum").text()
    assert before == f"3 exercises · {clock(plan.total_ms)}"
    click(page.dialog, "repetitions_stepper_more")
    assert page.part("routine_sum").text() != before
    click(page.dialog, "undo")
    assert page.part("routine_sum").text() == before


def test_by_keyboard_alone_a_routine_is_made(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    page = Page(qtbot, live, library, Routine("", "", (), own=True))
    assert page.dialog.focusWidget() is page.part("routine_name")
    QTest.keyClicks(page.dialog.focusWidget(), "Evening")
    assert not page.part("save_routine_changes").isEnabled()
    page.part("add_exercises").setFocus()
    QTest.keyClick(page.dialog.focusWidget(), Qt.Key.Key_Return)
    adding = find(page.dialog, "add_exercises_dialog")
    QTest.keyClicks(adding.focusWidget(), "heel")
    QTest.keyClick(adding.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(adding.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(find(adding, "add_these"), Qt.Key.Key_Return)
    assert page.ids == ["heel_cord"]
    QTest.keyClick(page.part("save_routine_changes"), Qt.Key.Key_Return)
    assert page.kept == [Routine("", "Evening", (Item("heel_cord"),), own=True)]
    assert not page.dialog.isVisible()


def test_ctrl_s_saves_and_what_could_not_be_kept_stays_open(page: Page) -> None:
    page.is_refused = True
    QTest.keyClick(page.part("routine_items"), Qt.Key.Key_Down, ALT)
    QTest.keyClick(page.part("routine_items"), Qt.Key.Key_S, CTRL)
    assert (len(page.kept), page.dialog.isVisible()) == (1, True)


def test_leaving_asks_only_where_something_would_be_lost(page: Page) -> None:
    click(page.dialog, "item_down")
    QTest.keyClick(page.dialog, Qt.Key.Key_Escape)
    assert page.dialog.isVisible()
    QTest.keyClick(find(page.dialog, "ask_dialog"), Qt.Key.Key_Return)
    assert page.dialog.isVisible(), "Enter stays"
    click(page.dialog, "undo")
    click(page.dialog, "cancel_routine")
    assert (page.dialog.isVisible(), page.kept) == (False, [])


def test_what_was_changed_can_be_left(page: Page) -> None:
    click(page.dialog, "item_out")
    click(page.dialog, "cancel_routine")
    click(find(page.dialog, "ask_dialog"), "ask_do")
    assert (page.dialog.isVisible(), page.kept) == (False, [])


def test_what_was_changed_can_be_saved_while_leaving(page: Page) -> None:
    click(page.dialog, "item_out")
    click(page.dialog, "cancel_routine")
    click(find(page.dialog, "ask_dialog"), "ask_keep")
    assert (page.dialog.isVisible(), len(page.kept)) == (False, 1)


def test_ctrl_z_takes_the_last_change_back_and_ctrl_shift_z_does_it_again(page: Page) -> None:
    items = page.part("routine_items")
    QTest.keyClick(items, Qt.Key.Key_Delete)
    assert page.ids == ["toe_press", "toe_walk"]
    QTest.keyClick(items, Qt.Key.Key_Z, CTRL)
    assert page.ids == [item.exercise for item in MINE.items]
    QTest.keyClick(items, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.ids == ["toe_press", "toe_walk"]


def test_an_empty_routine_says_what_to_do(page: Page) -> None:
    for _ in MINE.items:
        QTest.keyClick(page.part("routine_items"), Qt.Key.Key_Delete)
    assert not page.part("routine_items").isVisible()
    assert page.dialog.focusWidget() is page.part("add_exercises")
    assert page.part("routine_sum").text() == "0 exercises"


@pytest.mark.parametrize("width", [560, 1000])
def test_what_is_chosen_stands_beside_the_list_where_there_is_room(
    page: Page, qtbot: QtBot, width: int
) -> None:
    page.dialog.resize(width, 680)
    items, panel = page.part("routine_items"), page.part("routine_scroll")
    qtbot.waitUntil(lambda: (panel.x() > items.geometry().right()) is (width == 1000))


def test_below_the_list_all_that_can_be_done_to_what_is_chosen_is_in_sight(
    page: Page, qtbot: QtBot
) -> None:
    page.dialog.resize(560, 680)
    click(page.dialog, "repetitions_stepper_more")
    usual, scroll = page.part("item_as_usual"), page.part("routine_scroll")
    assert usual.isVisible()
    qtbot.waitUntil(lambda: usual.visibleRegion().boundingRect().height() == usual.height())
    assert scroll.y() > page.part("routine_items").y()
    assert page.part("routine_items").height() >= 100


def test_the_keyboard_goes_in_the_order_of_reading(page: Page, qtbot: QtBot) -> None:
    order = tab_order(page.dialog)
    wanted = ["routine_name", "routine_items", "item_down", "add_exercises", "cancel_routine"]
    places = [order.index(name) for name in wanted]
    assert places == sorted(places)
