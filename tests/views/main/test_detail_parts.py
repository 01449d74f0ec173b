"""The column that the parts of an exercise stand in, at every width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.main_window import MainWindow
from tests.kits.main_kit import click, find, library, live, settle, window

__all__ = ["library", "live", "window"]


def top_of(window: MainWindow, part: QWidget) -> int:
    return part.mapTo(window, QPoint()).y()


@pytest.mark.parametrize(("size", "is_beside"), [((1400, 900), True), ((900, 900), False)])
def test_steps_stand_beside_the_figure_or_under_it_where_the_pane_is_narrow(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int], is_beside: bool
) -> None:
    window.detail.show_exercise("heel_cord")
    window.resize(*size)
    settle(qtbot, window)
    figure = window.detail.figure
    is_above = top_of(window, find(window, "step_1")) >= top_of(window, figure) + figure.height()
    assert is_above is not is_beside


def test_what_is_watched_is_scrolled_into_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.detail.show_exercise("heel_cord")
    window.resize(900, 560)
    settle(qtbot, window)
    scroll = find(window, "detail_scroll")
    assert isinstance(scroll, QScrollArea)
    bar, figure = scroll.verticalScrollBar(), window.detail.figure
    bar.setValue(bar.maximum())
    assert figure.visibleRegion().boundingRect().height() < figure.height() / 2
    window.detail.watch.button.click()
    seen = figure.visibleRegion().boundingRect().height()
    assert seen == min(figure.height(), scroll.viewport().height())


def test_the_way_back_to_the_list_stands_above_all_and_only_where_that_is_not_beside(
    window: MainWindow,
) -> None:
    left: list[bool] = []
    window.detail.left.connect(lambda: left.append(True))
    window.detail.show_way_back(True)
    click(window, "back_to_list")
    assert left == [True]
    window.detail.show_way_back(False)
    assert find(window, "back_to_list").isHidden()
