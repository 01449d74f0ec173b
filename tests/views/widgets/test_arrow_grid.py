"""Arrow keys go to the neighbour that is seen there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.widgets.arrow_grid import ArrowGrid


@pytest.fixture
def grid(qtbot: QtBot) -> QWidget:
    """Lines of three, three and two: 0 to 7."""
    holder = QWidget()
    qtbot.addWidget(holder)
    arrows = ArrowGrid(holder, QPushButton)
    for number in range(8):
        button = QPushButton(str(number), holder)
        button.setObjectName(str(number))
        button.setGeometry(110 * (number % 3), 60 * (number // 3), 100, 50)
        arrows.add(button)
    holder.resize(400, 300)
    holder.show()
    qtbot.waitExposed(holder)
    return holder


@pytest.mark.parametrize(
    ("begin", "key", "end"),
    [
        ("0", Qt.Key.Key_Right, "1"),
        ("0", Qt.Key.Key_Down, "3"),
        ("4", Qt.Key.Key_Up, "1"),
        ("4", Qt.Key.Key_Left, "3"),
        ("5", Qt.Key.Key_Down, "7"),
        ("2", Qt.Key.Key_Right, "2"),
        ("0", Qt.Key.Key_Up, "0"),
        ("7", Qt.Key.Key_Down, "7"),
    ],
)
def test_an_arrow_goes_to_what_is_beside(grid: QWidget, begin: str, key: Qt.Key, end: str) -> None:
    first = grid.findChild(QPushButton, begin)
    assert first is not None
    first.setFocus()
    QTest.keyClick(first, key)
    assert grid.focusWidget().objectName() == end


def test_what_is_gone_or_hidden_is_passed_over(qtbot: QtBot, grid: QWidget) -> None:
    first, hidden, gone = (grid.findChild(QPushButton, name) for name in ("0", "1", "3"))
    assert first is not None
    assert hidden is not None
    assert gone is not None
    hidden.hide()
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert grid.focusWidget().objectName() == "2"
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert grid.focusWidget().objectName() == "4"


class Told(QPushButton):
    """Remembers from where it was reached."""

    came_from: QWidget | None = None

    def reached_from(self, other: QWidget) -> None:
        """An arrow key has led here."""
        self.came_from = other


def test_of_lines_of_other_widths_and_heights_the_one_that_begins_nearest_is_below(
    qtbot: QtBot,
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    arrows = ArrowGrid(holder, QPushButton)
    places = {"wide": (0, 0, 300, 50), "left": (0, 60, 140, 90), "right": (160, 60, 140, 50)}
    wide, left, right = (Told(name, holder) for name in places)
    for button, place in zip((wide, left, right), places.values(), strict=True):
        button.setGeometry(*place)
        arrows.add(button)
    holder.show()
    qtbot.waitExposed(holder)
    wide.setFocus()
    QTest.keyClick(wide, Qt.Key.Key_Down)
    assert (holder.focusWidget(), left.came_from, right.came_from) == (left, wide, None)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    wide.setFocus()
    QTest.keyClick(wide, Qt.Key.Key_Down)
    assert (holder.focusWidget(), right.came_from) == (right, wide)
