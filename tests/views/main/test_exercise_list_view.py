"""Rows under keyboard and mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.main_window import MainWindow
from tests.kits.main_kit import library, live, settle, window

__all__ = ["library", "live", "window"]


def test_the_row_under_the_mouse_is_known_until_it_leaves(window: MainWindow) -> None:
    view = window.choice.exercises.view
    row = window.choice.exercises.model.index(1)
    QTest.mouseMove(view.viewport(), view.visualRect(row).center())
    view.entered.emit(row)
    assert view.hovered == row
    view.leaveEvent(QEvent(QEvent.Type.Leave))
    assert view.hovered is None


def test_keys_choose_a_row_and_none_while_rows_are_ticked(window: MainWindow) -> None:
    view, model = window.choice.exercises.view, window.choice.exercises.model
    view.setFocus()
    view.setCurrentIndex(model.index(0))
    assert [index.row() for index in view.selectedIndexes()] == [0]
    window.choice.exercises.choose.setChecked(True)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    assert view.selectedIndexes() == []


def test_the_row_with_the_keyboard_stays_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    exercises = window.choice.exercises
    view = exercises.view
    view.setFocus()
    last = exercises.model.index(exercises.model.rowCount() - 1)
    view.setCurrentIndex(last)
    window.resize(window.width(), 600)
    settle(qtbot, window)
    assert view.viewport().rect().intersects(view.visualRect(last))
