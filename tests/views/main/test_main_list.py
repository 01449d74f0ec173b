"""Search, list and hand-picked selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.exercises.words import ExerciseWords
from footcare_gui.domain.session.plan import SessionPlan, compile_plan
from footcare_gui.texts import clock
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
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


def names(window: MainWindow) -> list[str]:
    model = window.choice.exercises.model
    return [model.index(row).data() for row in range(model.rowCount())]


def type_into(window: MainWindow, text: str) -> None:
    field = find(window, "search")
    field.clear()
    QTest.keyClicks(field, text)


def many(library: Library, number: int) -> Library:
    one = library.exercises["heel_cord"]
    copies = {}
    for i in range(number):
        usual = one.usual._replace(figure=f"figure_{i}")
        copies[f"copy_{i}"] = one._replace(
            id=f"copy_{i}", words=ExerciseWords(f"Copy {i}"), usual=usual
        )
    return Library(copies, {})


def test_the_list_shows_all_ten_with_their_dosage_for_screen_readers(
    window: MainWindow, library: Library
) -> None:
    assert names(window) == [exercise.name for exercise in library.exercises.values()]
    spoken = window.choice.exercises.model.index(5).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Heel tendon stretch, 30 s · each leg · twice a day"


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
    assert window.detail.exercise_id == "band_pull"


def test_enter_in_the_list_shows_and_only_control_enter_starts(
    qtbot: QtBot, window: MainWindow
) -> None:
    view, asked = window.choice.exercises.view, QSignalSpy(window.controller.start_requested)
    view.setCurrentIndex(window.choice.exercises.model.index(5))
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


def test_down_leaves_the_search_for_the_list(window: MainWindow) -> None:
    QTest.keyClick(find(window, "search"), Qt.Key.Key_Down)
    assert window.focusWidget() is window.choice.exercises.view


def test_control_f_goes_to_the_search(window: MainWindow) -> None:
    QTest.keyClick(window.choice.exercises.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is find(window, "search")


def test_only_pictures_that_are_seen_are_made(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    pictures = FlatPictures()
    window = open_window(qtbot, live, many(library, 2_000), pictures=pictures)
    assert 0 < len(pictures.made) < 40
    window.choice.exercises.view.scrollToBottom()
    settle(qtbot, window)
    assert len(pictures.made) < 60


def test_rows_of_a_long_library_are_all_equally_high(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, many(library, 2_000))
    view, model = window.choice.exercises.view, window.choice.exercises.model
    assert view.uniformItemSizes()
    heights = {view.sizeHintForRow(row) for row in (0, 1, 1_000, 1_999)}
    assert len(heights) == 1
    assert heights.pop() >= 44
    assert model.rowCount() == 2_000


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
    tick(window, 5, 2, 0)
    items = (Item("heel_cord"), Item("toe_press"), Item("toe_walk"))
    wanted = compile_plan(
        library,
        Routine("selection", "", items),
        window.controller.preferences.plan_options(),
        plan_type="selection",
    )
    start = find(window, "start_selection")
    assert start.text() == f"Start 3 exercises · {clock(wanted.total_ms)}"
    with qtbot.waitSignal(window.controller.start_requested) as caught:
        click(window, "start_selection")
    assert caught.args == [wanted]


def test_a_second_tick_takes_the_first_away(window: MainWindow) -> None:
    click(window, "choose_several")
    tick(window, 1, 3, 1)
    assert window.choice.exercises.model.ticked == ("pencil_grip",)
    assert find(window, "start_selection").text().startswith("Start 1 exercise ·")


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
    tick(window, 5, 2)
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


def test_own_routines_can_be_removed_and_ready_made_ones_not(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    own = Routine("own_1", "Mine", (Item("toe_walk"),), own=True)
    window = open_window(
        qtbot, live, Library(library.exercises, {**library.routines, "own_1": own})
    )
    assert not find(window, "remove_routine").isVisible()
    picker = find(window, "routine_picker")
    picker.setCurrentIndex(picker.findData("own_1"))
    assert find(window, "remove_routine").isVisible()
    asked = QSignalSpy(window.routine_removed)
    click(window, "remove_routine")
    dialog = find(window, "ask_dialog")
    assert dialog.windowTitle() == "Remove the routine “Mine”?"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "ask_dialog") is None)
    assert asked.count() == 0, "Enter keeps it"
    click(window, "remove_routine")
    with qtbot.waitSignal(window.routine_removed) as caught:
        click(find(window, "ask_dialog"), "ask_do")
    assert caught.args == ["own_1"]


@pytest.mark.parametrize("routine", ["morning", "full_ten", "desk_break"])
def test_todays_card_starts_the_chosen_routine_with_its_true_time(
    qtbot: QtBot, window: MainWindow, library: Library, routine: str
) -> None:
    if routine not in library.routines:
        routine = list(library.routines)[-1]
    picker = find(window, "routine_picker")
    picker.setCurrentIndex(picker.findData(routine))
    plan = compile_plan(
        library, library.routines[routine], window.controller.preferences.plan_options()
    )
    start = find(window, "start_routine")
    assert start.text() == f"Start · {clock(plan.total_ms)}"
    assert clock(plan.total_ms) in start.accessibleName()
    with qtbot.waitSignal(window.controller.start_requested) as caught:
        click(window, "start_routine")
    assert caught.args == [plan]


def test_the_routine_chosen_is_remembered(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    last = list(library.routines)[-1]
    picker = find(window, "routine_picker")
    with qtbot.waitSignal(window.controller.preferences_changed) as caught:
        picker.setCurrentIndex(picker.findData(last))
    assert (caught.args or [])[0].routine == last


def test_a_routine_that_is_gone_gives_way_to_the_first(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    preferences = Preferences(greeted=True, routine="burned")
    window = open_window(qtbot, live, library, preferences=preferences)
    assert find(window, "routine_picker").currentData() == next(iter(library.routines))
    assert find(window, "start_routine").isEnabled()


def test_what_is_needed_is_said_before_starting(window: MainWindow) -> None:
    assert find(window, "routine_needs").text() == "You will need: a bed or mat; a wall"


def test_an_unsteady_persons_card_leaves_out_what_needs_balance(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    preferences = Preferences(greeted=True, unsteady=True)
    window = open_window(qtbot, live, library, preferences=preferences)
    assert "Toe walking" not in find(window, "routine_contents").text()
    plan = compile_plan(library, library.routines["morning"], preferences.plan_options())
    assert isinstance(plan, SessionPlan)
    assert find(window, "start_routine").text() == f"Start · {clock(plan.total_ms)}"


def test_rows_are_painted_in_both_themes_and_directions(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    pictures = set()
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            live.choose(theme)
            window.setLayoutDirection(direction)
            settle(qtbot, window)
            image = window.choice.exercises.view.grab().toImage()
            pictures.add(bytes(image.constBits())[: QSize(image.size()).width() * 400 * 4])
    assert len(pictures) == 4
