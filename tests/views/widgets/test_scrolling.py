"""A column that scrolls is as wide as its area, and only as high as it needs to be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.scrolling import ColumnScroll
from tests.kits.main_kit import live

__all__ = ["live"]


def test_it_scrolls_up_and_down_only_and_takes_no_stop_of_the_tab_key(
    qtbot: QtBot, live: LiveTheme
) -> None:
    content = QWidget()
    content.setMinimumSize(100, 900)
    area = ColumnScroll(live, "column", content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    assert area.verticalScrollBar().maximum() == 900 - area.viewport().height()
    assert content.width() == area.viewport().width()
    assert area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.fixture
def column(qtbot: QtBot, live: LiveTheme) -> Iterator[QWidget]:
    """A window with a button above a column of six, of which two are in sight."""
    window = QWidget()
    qtbot.addWidget(window)
    content = QWidget()
    inside = QVBoxLayout(content)
    for number in range(6):
        button = QPushButton(f"{number}")
        button.setObjectName(f"inside_{number}")
        button.setFixedHeight(80)
        inside.addWidget(button)
    outside = QVBoxLayout(window)
    above = QPushButton("above")
    above.setObjectName("above")
    outside.addWidget(above)
    outside.addWidget(ColumnScroll(live, "column", content), 1)
    FocusRing(window, live)
    window.resize(300, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    above.setFocus()
    yield window
    window.close()


def is_in_sight(window: QWidget, name: str) -> bool:
    area, part = window.findChild(ColumnScroll), window.findChild(QPushButton, name)
    assert area is not None
    assert part is not None
    place = QRect(part.mapTo(area.viewport(), QPoint()), part.size())
    return area.viewport().rect().contains(place)


def test_what_the_keyboard_comes_to_from_outside_is_in_sight(column: QWidget) -> None:
    QTest.keyClick(column.focusWidget(), Qt.Key.Key_Backtab)
    assert column.focusWidget().objectName() == "inside_5"
    assert is_in_sight(column, "inside_5")
    QTest.keyClick(column.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(column.focusWidget(), Qt.Key.Key_Tab)
    assert column.focusWidget().objectName() == "inside_0"
    assert is_in_sight(column, "inside_0")


def test_its_bar_follows_the_theme(qtbot: QtBot, live: LiveTheme) -> None:
    area = ColumnScroll(live, "column", QWidget())
    qtbot.addWidget(area)
    light = area.verticalScrollBar().styleSheet()
    live.choose(ThemeChoice.DARK, 100)
    assert area.verticalScrollBar().styleSheet() != light
