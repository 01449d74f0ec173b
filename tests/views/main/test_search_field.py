"""What is typed narrows the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from footcare_gui.views.main.main_window import MainWindow
from tests.kits.list_kit import names, type_into
from tests.kits.main_kit import (
    click,
    find,
    library,
    live,
    window,
)

__all__ = ["library", "live", "window"]


@pytest.mark.parametrize("query", ["towel", "TOWEL", "calf heel"])
def test_typing_narrows_the_list_and_escape_brings_all_back(window: MainWindow, query: str) -> None:
    type_into(window, query)
    assert 0 < len(names(window)) < 10
    QTest.keyClick(find(window, "search"), Qt.Key.Key_Escape)
    assert len(names(window)) == 10


def test_nothing_found_says_what_was_looked_for_and_offers_to_clear_it(
    window: MainWindow,
) -> None:
    type_into(window, "<b>unicycle</b>")
    assert not find(window, "exercise_list").isVisible()
    label = find(window, "nothing_found")
    assert label.isVisible()
    assert label.text() == "Nothing found for “<b>unicycle</b>”."
    assert label.textFormat() is Qt.TextFormat.PlainText
    click(window, "clear_search")
    assert len(names(window)) == 10
    assert find(window, "exercise_list").isVisible()


def test_the_cross_in_the_field_clears_it(window: MainWindow) -> None:
    type_into(window, "towel")
    click(window, "clear_typed")
    assert find(window, "search").text() == ""
    assert len(names(window)) == 10


def test_down_leaves_the_search_for_the_list(window: MainWindow) -> None:
    QTest.keyClick(find(window, "search"), Qt.Key.Key_Down)
    assert window.focusWidget() is window.choice.exercises.view


def test_control_f_goes_to_the_search(window: MainWindow) -> None:
    QTest.keyClick(window.choice.exercises.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is find(window, "search")


def test_enter_takes_the_first_that_was_found(window: MainWindow) -> None:
    type_into(window, "towel")
    found = window.choice.exercises.model.found[0]
    assert window.detail.exercise_id != found
    QTest.keyClick(find(window, "search"), Qt.Key.Key_Return)
    assert window.focusWidget() is window.choice.exercises.view
    assert window.detail.exercise_id == found


def test_enter_stays_where_nothing_was_found(window: MainWindow) -> None:
    shown = window.detail.exercise_id
    find(window, "search").setFocus()
    type_into(window, "unicycle")
    QTest.keyClick(find(window, "search"), Qt.Key.Key_Return)
    assert window.focusWidget() is find(window, "search")
    assert window.detail.exercise_id == shown
