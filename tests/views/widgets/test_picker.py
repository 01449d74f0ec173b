"""A drop-down that the wheel does not turn, and whose open list has room for its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
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
