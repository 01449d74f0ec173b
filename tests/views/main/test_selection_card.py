"""A hand-picked selection: ticked, started, kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.texts import clock
from footcare_gui.views.main.main_window import MainWindow
from tests.kits.main_kit import (
    click,
    find,
    library,
    live,
    window,
)

__all__ = ["library", "live", "window"]


def tick(window: MainWindow, *rows: int) -> None:
    view = window.choice.exercises.view
    for row in rows:
        rect = view.visualRect(window.choice.exercises.model.index(row))
        view.scrollTo(window.choice.exercises.model.index(row))
        rect = view.visualRect(window.choice.exercises.model.index(row))
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            rect.center(),
        )


def test_ticked_exercises_start_in_the_order_of_ticking_with_their_true_time(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    click(window, "choose_several")
    assert not find(window, "today_card").isVisible()
    assert not find(window, "start_selection").isEnabled()
    tick(window, *map(window.choice.exercises.model.row_of, ("heel_cord", "toe_press", "toe_walk")))
    items = (Item("heel_cord"), Item("toe_press"), Item("toe_walk"))
    wanted = compile_plan(
        library,
        Routine("selection", "", items),
        window.controller.preferences.plan_options(),
        plan_type="selection",
    )
    start = find(window, "start_selection")
    assert start.text() == f"Start · {clock(wanted.total_ms)}"
    assert start.accessibleName() == f"Start 3 exercises, {clock(wanted.total_ms)}"
    with qtbot.waitSignal(window.controller.start_requested) as caught:
        click(window, "start_selection")
    assert caught.args == [wanted]


def test_a_second_tick_takes_the_first_away(window: MainWindow) -> None:
    click(window, "choose_several")
    tick(window, 1, 3, 1)
    assert window.choice.exercises.model.ticked == ("heel_stretch",)
    assert find(window, "start_selection").accessibleName().startswith("Start 1 exercise, ")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_tick_for_the_keyboard_and_the_row_says_so(
    window: MainWindow, key: Qt.Key
) -> None:
    click(window, "choose_several")
    view, model = window.choice.exercises.view, window.choice.exercises.model
    assert window.focusWidget() is view
    view.setCurrentIndex(model.index(4))
    QTest.keyClick(view, key)
    assert model.index(4).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert model.index(3).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked


def test_cancelling_brings_todays_card_back(window: MainWindow) -> None:
    click(window, "choose_several")
    tick(window, 1)
    click(window, "cancel_selection")
    assert find(window, "today_card").isVisible()
    assert not find(window, "selection_card").isVisible()
    assert window.choice.exercises.model.ticked == ()


def test_a_selection_is_kept_as_a_routine_under_its_name(qtbot: QtBot, window: MainWindow) -> None:
    click(window, "choose_several")
    tick(window, *map(window.choice.exercises.model.row_of, ("heel_cord", "toe_press")))
    click(window, "save_routine")
    assert not find(window, "save_name").isEnabled()
    QTest.keyClicks(find(window, "name_field"), "  After   work ")
    with qtbot.waitSignal(window.routine_saved) as caught:
        click(window, "save_name")
    (routine,) = caught.args or []
    assert routine.name == "After work"
    assert routine.own
    assert routine.items == (Item("heel_cord"), Item("toe_press"))
    assert routine.id == "", "whoever writes the file gives it a free one"
    assert find(window, "today_card").isVisible()
