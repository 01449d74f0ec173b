"""The list of a routine: a row is chosen, moved by Alt and arrows or dragged, and taken out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy, QTest

from footcare_gui.views.routines.item_list import ItemList
from tests.kits.main_kit import library, live
from tests.kits.routine_kit import Page, page

__all__ = ["library", "live", "page"]

ALT = Qt.KeyboardModifier.AltModifier


def items_of(page: Page) -> ItemList:
    items = page.part("routine_items")
    assert isinstance(items, ItemList)
    return items


def drop(items: ItemList, y: float) -> None:
    action = Qt.DropAction.MoveAction
    event = DropFrom(items, QPointF(30, y), action)
    items.dropEvent(event)
    assert event.dropAction() == Qt.DropAction.IgnoreAction


class DropFrom(QDropEvent):
    """A drop of what was dragged out of a list."""

    def __init__(self, items: ItemList, place: QPointF, action: Qt.DropAction) -> None:
        left = Qt.MouseButton.LeftButton
        self._mime, self._items = QMimeData(), items
        super().__init__(place, action, self._mime, left, Qt.KeyboardModifier.NoModifier)

    def source(self) -> ItemList:
        return self._items


def test_alt_and_arrows_move_the_chosen_row_and_keep_it_chosen(page: Page) -> None:
    items = items_of(page)
    QTest.keyClick(items, Qt.Key.Key_Down, ALT)
    assert page.ids == ["toe_press", "heel_cord", "toe_walk"]
    assert items.currentIndex().row() == 1
    for _ in range(3):
        QTest.keyClick(items, Qt.Key.Key_Down, ALT)
    assert page.ids == ["toe_press", "toe_walk", "heel_cord"]
    QTest.keyClick(items, Qt.Key.Key_Up, ALT)
    assert page.ids == ["toe_press", "heel_cord", "toe_walk"]


def test_arrows_alone_choose(page: Page) -> None:
    QTest.keyClick(items_of(page), Qt.Key.Key_Down)
    item = page.controller.edit.item
    assert item is not None
    assert item.exercise == "toe_press"


@pytest.mark.parametrize(
    ("row", "half", "order"),
    [
        (2, 0.9, ["toe_press", "toe_walk", "heel_cord"]),
        (1, 0.9, ["toe_press", "heel_cord", "toe_walk"]),
        (1, 0.1, ["heel_cord", "toe_press", "toe_walk"]),
    ],
)
def test_what_is_dragged_goes_between_the_rows_it_is_let_go_at(
    page: Page, row: int, half: float, order: list[str]
) -> None:
    items = items_of(page)
    rect = items.visualRect(items.rows.index(row))
    drop(items, rect.top() + half * rect.height())
    assert page.ids == order


def test_what_is_let_go_below_all_rows_goes_to_the_end(page: Page) -> None:
    drop(items_of(page), items_of(page).viewport().height() - 1)
    assert page.ids[-1] == "heel_cord"


def test_delete_asks_to_take_the_row_out(page: Page) -> None:
    wanted = QSignalSpy(items_of(page).removal_wanted)
    QTest.keyClick(items_of(page), Qt.Key.Key_Backspace)
    assert (wanted.count(), len(page.ids)) == (1, 2)


def test_no_row_is_chosen_where_there_is_none(page: Page) -> None:
    assert items_of(page).selectionCommand(QModelIndex()).value == 0
