"""The left side on a low screen: one thing scrolls, never one inside another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.preferences import ThemeChoice
from footcare_gui.domain.routine import Library
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.gui.main_kit import find, library, live, open_window, settle

__all__ = ["library", "live"]


def scrolls(window: MainWindow) -> tuple[bool, bool]:
    """Whether the whole left side scrolls, and whether the list does by itself."""
    bars = (
        find(window, "choice_scroll").verticalScrollBar(),
        window.choice.exercises.view.verticalScrollBar(),
    )
    return bars[0].maximum() > 0, bars[1].maximum() > 0


def row_on_window(window: MainWindow, row: int) -> QRect:
    exercises = window.choice.exercises
    place = exercises.view.visualRect(exercises.model.index(row))
    return QRect(exercises.view.viewport().mapTo(window, place.topLeft()), place.size())


@pytest.mark.parametrize("size", [(1024, 640), (1024, 680), (1280, 820), (1280, 1000)])
@pytest.mark.parametrize("percent", [100, 125, 150])
def test_never_does_a_scrolling_list_lie_in_a_scrolling_column(
    qtbot: QtBot, live: LiveTheme, library: Library, size: tuple[int, int], percent: int
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    window = open_window(qtbot, live, library, size=size)
    assert scrolls(window) != (True, True)
    if scrolls(window) == (False, True):
        assert window.rect().contains(row_on_window(window, 2)), "three rows at the least"


def test_where_it_is_low_the_column_scrolls_and_where_it_is_high_the_list(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, size=(1280, 820))
    assert scrolls(window) == (False, True)
    live.choose(ThemeChoice.LIGHT, 150)
    window.resize(1024, 600)
    settle(qtbot, window)
    assert scrolls(window) == (True, False)
    live.choose(ThemeChoice.LIGHT, 100)
    window.resize(1280, 820)
    settle(qtbot, window)
    assert scrolls(window) == (False, True)


def test_the_column_follows_the_keyboard_to_a_row_far_below(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    live.choose(ThemeChoice.LIGHT, 150)
    window = open_window(qtbot, live, library, size=(1024, 600))
    last = len(library.exercises) - 1
    assert not window.rect().contains(row_on_window(window, last))
    view = window.choice.exercises.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    settle(qtbot, window)
    assert window.rect().contains(row_on_window(window, last))


def test_a_search_makes_the_column_as_high_as_what_was_found(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    live.choose(ThemeChoice.LIGHT, 150)
    window = open_window(qtbot, live, library, size=(1024, 600))
    bar = find(window, "choice_scroll").verticalScrollBar()
    before = bar.maximum()
    find(window, "search").setText("pencil")
    settle(qtbot, window)
    assert bar.maximum() < before


def test_the_button_beside_the_search_loses_its_word_before_its_place(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, size=(1280, 820))
    button, search = find(window, "choose_several"), find(window, "search")
    assert button.text() == "Choose"
    live.choose(ThemeChoice.LIGHT, 150)
    settle(qtbot, window)
    assert button.text() == ""
    assert button.accessibleName() == "Choose several exercises"
    assert button.geometry().center().y() == search.geometry().center().y()
