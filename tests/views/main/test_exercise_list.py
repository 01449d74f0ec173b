"""The list: its rows, what is chosen in it, and the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.shown import shown_to_newcomer
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.list_kit import many, names, type_into
from tests.kits.main_kit import (
    FlatPictures,
    click,
    find,
    library,
    live,
    open_window,
    settle,
    window,
)

__all__ = ["library", "live", "window"]


def test_the_first_row_is_what_a_newcomer_may_do_and_what_needs_balance_comes_last(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    model = window.choice.exercises.model
    assert model.found[0] == window.detail.exercise_id == shown_to_newcomer(library).exercise.id
    assert window.choice.exercises.view.currentIndex().row() == 0
    balance = [library.exercises[id].usual.needs_balance for id in model.found]
    assert balance == sorted(balance)
    assert any(balance)


def test_the_list_shows_all_ten_with_their_dosage_for_screen_readers(
    window: MainWindow, library: Library
) -> None:
    assert sorted(names(window)) == sorted(one.name for one in library.exercises.values())
    model = window.choice.exercises.model
    spoken = model.index(model.row_of("heel_cord")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Heel tendon stretch, 30 s, each leg, twice a day"


def test_the_chosen_exercise_stays_chosen_through_a_search(window: MainWindow) -> None:
    window.choice.exercises.select("heel_cord")
    type_into(window, "wall")
    index = window.choice.exercises.view.currentIndex()
    assert index.data() == "Heel tendon stretch"


@pytest.mark.parametrize("query", ["pencil", "unicycle"])
def test_the_chosen_exercise_is_chosen_again_after_a_search_that_did_not_find_it(
    window: MainWindow, query: str
) -> None:
    view = window.choice.exercises.view
    view.setCurrentIndex(window.choice.exercises.model.index(8))
    chosen = view.currentIndex().data()
    type_into(window, query)
    assert view.currentIndex().data() != chosen
    find(window, "search").clear()
    assert view.currentIndex().data() == chosen
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_choosing_a_row_shows_it_beside_the_list(window: MainWindow) -> None:
    view = window.choice.exercises.view
    view.setFocus()
    view.setCurrentIndex(window.choice.exercises.model.index(0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert window.detail.exercise_id == "toe_stretch"
    QTest.keyClick(view, Qt.Key.Key_End)
    assert window.detail.exercise_id == "pencil_grip"


def test_enter_in_the_list_shows_and_only_control_enter_starts(
    qtbot: QtBot, window: MainWindow
) -> None:
    view, asked = window.choice.exercises.view, QSignalSpy(window.controller.start_requested)
    model = window.choice.exercises.model
    view.setCurrentIndex(model.index(model.row_of("heel_cord")))
    window.detail.show_exercise("toe_walk")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.detail.exercise_id == "heel_cord"
    assert asked.count() == 0
    with qtbot.waitSignal(window.controller.start_requested) as caught:
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (plan,) = caught.args or []
    assert (plan.id, plan.type) == ("heel_cord", "exercise")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("name", ["start_routine", "start_exercise"])
def test_enter_on_a_start_button_is_as_good_as_space(
    window: MainWindow, name: str, key: Qt.Key
) -> None:
    asked, button = QSignalSpy(window.controller.start_requested), find(window, name)
    button.setFocus()
    QTest.keyPress(button, key)
    assert asked.count() == 0, "it acts when it is let go, not over and over while it is held"
    QTest.keyRelease(button, key)
    assert asked.count() == 1


def test_enter_let_go_over_a_button_that_it_did_not_press_does_nothing(window: MainWindow) -> None:
    asked, button = QSignalSpy(window.controller.start_requested), find(window, "start_routine")
    button.setFocus()
    QTest.keyRelease(button, Qt.Key.Key_Return)
    assert asked.count() == 0


def test_only_pictures_that_are_seen_are_made(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    pictures = FlatPictures()
    window = open_window(qtbot, live, many(library, 2_000), pictures=pictures)
    assert 0 < len(pictures.made) < 40
    window.choice.exercises.view.scrollToBottom()
    settle(qtbot, window)
    assert len(pictures.made) < 60


def reader_row(window: MainWindow, row: int) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(window.choice.exercises.view).child(row)


def press_through_reader(window: MainWindow, row: int) -> None:
    reader_row(window, row).actionInterface().doAction("Toggle")
    QCoreApplication.processEvents()


def test_what_a_screen_reader_toggles_or_selects_is_shown_beside_the_list(
    window: MainWindow,
) -> None:
    shown = QSignalSpy(window.choice.exercises.exercise_chosen)
    model = window.choice.exercises.model
    press_through_reader(window, 3)
    spoken = QAccessible.queryAccessibleInterface(window.choice.exercises.view)
    spoken.selectionInterface().select(spoken.child(5))
    QCoreApplication.processEvents()
    assert [shown.at(n)[0] for n in range(shown.count())] == [model.found[3], model.found[5]]


def test_while_choosing_a_screen_reader_ticks_rows_and_hears_their_state(
    window: MainWindow,
) -> None:
    exercises = window.choice.exercises
    exercises.choose.setChecked(True)
    QCoreApplication.processEvents()
    assert reader_row(window, 2).state().checkable
    press_through_reader(window, 2)
    assert list(exercises.model.ticked) == [exercises.model.found[2]]
    assert reader_row(window, 2).state().checked
    press_through_reader(window, 2)
    assert list(exercises.model.ticked) == []
    assert not reader_row(window, 2).state().checked


def test_a_screen_reader_is_told_how_many_a_search_finds(window: MainWindow) -> None:
    field = find(window, "search")
    field.setFocus()
    type_into(window, "towel")
    QCoreApplication.processEvents()
    assert field.accessibleDescription().endswith(" 1 exercise found")
    type_into(window, "xyzzy")
    QCoreApplication.processEvents()
    assert field.accessibleDescription().endswith("Nothing found")


def test_what_is_found_is_shown_in_the_form_that_was_found(window: MainWindow) -> None:
    exercises = window.choice.exercises
    exercises.search.setText("seated")
    row = exercises.model.found.index("ankle_circles")
    exercises.view.clicked.emit(exercises.model.index(row))
    form = window.detail.form
    assert form is not None
    assert (window.detail.exercise_id, form.id) == ("ankle_circles", "seated")


def test_what_fits_best_is_in_sight_whatever_was_chosen(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, many(library, 30))
    exercises = window.choice.exercises
    exercises.select("copy_29")
    settle(qtbot, window)
    assert exercises.view.verticalScrollBar().value() > 0
    type_into(window, "copy")
    settle(qtbot, window)
    assert len(exercises.model.found) == 30
    assert exercises.view.verticalScrollBar().value() == 0


def test_a_routine_that_is_found_is_chosen_with_a_click(window: MainWindow) -> None:
    type_into(window, "heel")
    click(window, "found_heel_arch_focus")
    assert find(window, "today_title").text() == "Heel and arch focus"
    type_into(window, "ankle")
    assert not find(window, "found_routines").isVisible()
