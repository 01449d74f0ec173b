"""Tab goes as one reads, whenever a widget was made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.widgets.tab_order import TabOrder, keep_tab_where_checked, reached


@pytest.fixture
def column(qtbot: QtBot) -> tuple[QWidget, list[QPushButton]]:
    """Three buttons; the last that was made lies first."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    buttons = [QPushButton(str(number), window) for number in range(3)]
    for button in (buttons[2], buttons[1], buttons[0]):
        column.addWidget(button)
    return window, buttons


def test_the_order_is_that_of_the_layout(
    qtbot: QtBot, column: tuple[QWidget, list[QPushButton]]
) -> None:
    window, buttons = column
    assert visited(buttons[2]) == ["2", "0", "1"]
    TabOrder(window).renew()
    qtbot.waitUntil(lambda: visited(buttons[2]) == ["2", "1", "0"])


def visited(first: QPushButton) -> list[str]:
    """What Tab visits, beginning with one button, once round."""
    found, widget = [first.text()], first.nextInFocusChain()
    while widget is not None and widget is not first:
        found += [widget.text()] if isinstance(widget, QPushButton) else []
        widget = widget.nextInFocusChain()
    return found


def test_in_a_group_tab_stops_where_it_is_pressed(
    column: tuple[QWidget, list[QPushButton]],
) -> None:
    window, buttons = column
    group = QButtonGroup(window)
    for button in buttons:
        button.setCheckable(True)
        group.addButton(button)
        keep_tab_where_checked(button)
    for pressed in buttons:
        pressed.setChecked(True)
        stops = [one for one in buttons if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert stops == [pressed]


def test_whichever_of_a_group_is_pressed_later_keeps_the_place_of_the_group(
    qtbot: QtBot, column: tuple[QWidget, list[QPushButton]]
) -> None:
    window, buttons = column
    group, layout, last = QButtonGroup(window), window.layout(), QPushButton("last", window)
    for button in buttons:
        button.setCheckable(True)
        group.addButton(button)
        keep_tab_where_checked(button)
    assert layout is not None
    layout.addWidget(last)
    buttons[2].setChecked(True)
    TabOrder(window).renew()
    qtbot.waitUntil(lambda: visited(buttons[2])[1] == "1")
    buttons[0].setChecked(True)
    assert visited(buttons[2]) == ["2", "1", "0", "last"]
    assert list(reached(window)) == [buttons[0], last]


def test_what_a_widget_places_by_itself_is_visited_from_top_to_bottom(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outer = QVBoxLayout(window)
    placed, last = QWidget(window), QPushButton("last", window)
    outer.addWidget(placed)
    outer.addWidget(last)
    low, high = QPushButton("low", placed), QPushButton("high", placed)
    low.move(0, 60)
    high.move(0, 10)
    TabOrder(window).renew()
    qtbot.waitUntil(lambda: visited(high) == ["high", "low", "last"])
