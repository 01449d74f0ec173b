"""What a screen reader selects is chosen; what keyboard, mouse and the app select is not told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from footcare_gui.views.widgets.reader_choice import ReaderChoice


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["one", "two", "three"], view))
    view.setCurrentIndex(view.model().index(0, 0))
    view.show()
    return view


@pytest.fixture
def chosen(view: QListView) -> list[int]:
    rows: list[int] = []

    def keep(index: QModelIndex) -> None:
        rows.append(index.row())

    ReaderChoice(view).chosen.connect(keep)
    return rows


def toggle(view: QListView, row: int) -> None:
    QAccessible.queryAccessibleInterface(view).child(row).actionInterface().doAction("Toggle")
    QCoreApplication.processEvents()


def test_toggling_and_selecting_through_a_reader_is_told(
    view: QListView, chosen: list[int]
) -> None:
    toggle(view, 1)
    assert chosen == [1]
    view.setCurrentIndex(view.model().index(1, 0))
    spoken = QAccessible.queryAccessibleInterface(view)
    spoken.selectionInterface().select(spoken.child(2))
    QCoreApplication.processEvents()
    assert chosen == [1, 2]


def test_where_the_selection_is_the_readers_the_same_row_can_be_chosen_again(
    view: QListView,
) -> None:
    choice = ReaderChoice(view)
    rows: list[QModelIndex] = []
    choice.chosen.connect(rows.append)
    choice.leave_to_reader(True)
    for row in (0, 0, 2):
        toggle(view, row)
    assert [index.row() for index in rows] == [0, 0, 2]
    assert not view.selectedIndexes()
    choice.leave_to_reader(False)
    assert [index.row() for index in view.selectedIndexes()] == [0]


def test_keyboard_mouse_and_the_app_are_not_told(view: QListView, chosen: list[int]) -> None:
    QTest.keyClick(view, Qt.Key.Key_Down)
    view.setCurrentIndex(view.model().index(2, 0))
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QCoreApplication.processEvents()
    assert view.currentIndex().row() == 0
    assert chosen == []
