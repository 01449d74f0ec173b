"""The left side on a low screen: one thing scrolls, never one inside another."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.today.agenda import Remembered
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import NOON, open_room
from tests.kits.main_kit import click, find, library, live, open_window, settle

__all__ = ["library", "live"]

ASKED = Remembered(
    debts=(Debt("s", NOON - timedelta(days=1), "heel_cord", "", Side.RIGHT, 18_000, 18_000),)
)


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
    qtbot.waitUntil(lambda: bar.maximum() < before)


def test_the_button_beside_the_search_loses_its_word_before_its_place(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, size=(1024, 680))
    button, search = find(window, "choose_several"), find(window, "search")
    assert button.text() == "Pick several"
    search.setPlaceholderText(f"{search.placeholderText()} ankles")
    live.choose(ThemeChoice.LIGHT, 150)
    settle(qtbot, window)
    assert button.text() == ""
    assert button.accessibleName() == "Choose several exercises"
    assert button.geometry().center().y() == search.geometry().center().y()


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_the_list_begins_in_sight_even_while_a_question_is_asked(
    qtbot: QtBot, live: LiveTheme, library: Library, percent: int
) -> None:
    room = open_room(qtbot, live, library, ASKED)
    live.choose(ThemeChoice.LIGHT, percent)
    room.window.resize(1024, 680)
    settle(qtbot, room.window)
    assert find(room.window, "offer_box").isVisible()
    row = row_on_window(room.window, 0)
    assert room.window.rect().contains(row)
    contents = find(room.window, "routine_contents")
    tip = find(room.window, "start_routine").toolTip()
    assert contents.isVisible() is (percent < 150)
    assert contents.isVisible() or contents.text() in tip
    click(room.window, "offer_no")
    settle(qtbot, room.window)
    assert contents.isVisible()
    assert find(room.window, "start_routine").toolTip() == ""


def test_a_text_made_smaller_again_while_a_question_is_asked_needs_no_bar_any_more(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    room = open_room(qtbot, live, library, ASKED)
    live.choose(ThemeChoice.LIGHT, 150)
    room.window.resize(1024, 680)
    settle(qtbot, room.window)
    assert scrolls(room.window) == (True, False)
    live.choose(ThemeChoice.LIGHT, 100)
    click(room.window, "offer_no")
    settle(qtbot, room.window)
    assert scrolls(room.window) == (False, True)


def test_the_left_side_grows_with_the_text_and_back_and_its_tabs_are_never_cut(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, size=(1280, 820))
    before = window.choice.width()
    for percent in (150, 100):
        live.choose(ThemeChoice.LIGHT, percent)
        settle(qtbot, window)
        wanted = min(before * percent / 100, max(0.42 * window.width(), 330 * percent / 100))
        assert abs(window.choice.width() - wanted) <= 8
        tabs = window.choice.tabs
        assert all(tab.width() >= tab.sizeHint().width() for tab in tabs.buttons.values())
    window.resize(1024, 680)
    live.choose(ThemeChoice.LIGHT, 150)
    settle(qtbot, window)
    assert window.choice.width() < window.detail.width()
