"""A drop-down that the wheel does not turn, and whose open list has room for its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.picker import Picker
from tests.kits.main_kit import live

__all__ = ["live"]
LONG = "After work, by the window, with the small towel"


@pytest.fixture
def picker(qtbot: QtBot, live: LiveTheme) -> Picker:
    picker = Picker(live)
    qtbot.addWidget(picker)
    picker.addItems(["Morning", "Evening", LONG])
    picker.resize(160, 48)
    picker.show()
    qtbot.waitExposed(picker)
    return picker


def test_the_wheel_goes_on_to_the_page(picker: Picker) -> None:
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(picker, turn)
    assert picker.currentIndex() == 0
    assert not turn.isAccepted()


def test_the_open_list_is_wide_enough_and_says_that_it_opens(qtbot: QtBot, picker: Picker) -> None:
    with qtbot.waitSignal(picker.about_to_open):
        picker.showPopup()
    words = picker.fontMetrics().horizontalAdvance(LONG)
    assert picker.view().minimumWidth() > words
    picker.hidePopup()


def test_it_may_be_narrower_than_its_words(picker: Picker) -> None:
    picker.setCurrentIndex(2)
    assert picker.minimumSizeHint().width() < picker.sizeHint().width()


def reader_list(picker: Picker) -> QAccessibleInterface:
    """The list as a screen reader finds it."""
    found = QAccessible.queryAccessibleInterface(picker).child(0)
    QApplication.processEvents()
    return found


def test_a_screen_reader_can_choose_in_the_list_that_is_closed(picker: Picker) -> None:
    chosen: list[int] = []
    picker.currentIndexChanged.connect(chosen.append)
    spoken = reader_list(picker)
    spoken.selectionInterface().select(spoken.child(2))
    QApplication.processEvents()
    assert picker.currentText() == LONG
    spoken.child(1).actionInterface().doAction("Toggle")
    QApplication.processEvents()
    assert chosen == [2, 1]


def test_a_screen_reader_can_choose_in_the_list_that_is_open_and_it_closes(picker: Picker) -> None:
    spoken = reader_list(picker)
    picker.showPopup()
    QApplication.processEvents()
    spoken.selectionInterface().select(spoken.child(1))
    QApplication.processEvents()
    assert picker.currentText() == "Evening"
    assert not picker.view().isVisible()


def test_arrows_in_the_open_list_choose_nothing_before_enter(picker: Picker) -> None:
    reader_list(picker)
    picker.showPopup()
    QTest.keyClick(picker.view(), Qt.Key.Key_Down)
    QApplication.processEvents()
    assert picker.currentText() == "Morning"
    picker.hidePopup()
