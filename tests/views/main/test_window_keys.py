"""The same few keys on every page between sessions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.actions import ActionId, Scope, actions_in
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import GREETED, FlatPictures, find, library, live, window

__all__ = ["library", "live", "window"]

CTRL = Qt.KeyboardModifier.ControlModifier


class Page(QWidget):
    """What was done, with one button that has the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("other_page")
        self.button = QPushButton("One", self)
        QVBoxLayout(self).addWidget(self.button)
        self.setFocusProxy(self.button)


@pytest.fixture
def page(window: MainWindow) -> QPushButton:
    made = Page()
    window.show_progress(made)
    return made.button


def shown(window: MainWindow) -> QWidget | None:
    pages = window.centralWidget()
    assert isinstance(pages, QStackedWidget)
    return pages.currentWidget()


def test_preferences_and_help_open_from_progress_too(window: MainWindow, page: QPushButton) -> None:
    QTest.keyClick(page, Qt.Key.Key_Comma, CTRL)
    find(window, "preferences_dialog").close()
    for key in (Qt.Key.Key_F1, Qt.Key.Key_Question):
        QTest.keyClick(page, key)
        help_dialog = find(window, "help_dialog")
        help_dialog.setObjectName("seen")
        help_dialog.close()


def test_f11_fills_the_screen_from_progress_too(window: MainWindow, page: QPushButton) -> None:
    QTest.keyClick(page, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(page, Qt.Key.Key_F11)
    assert not window.isFullScreen()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_1, CTRL), (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)],
)
def test_ctrl_1_and_escape_lead_back_from_progress(
    window: MainWindow, page: QPushButton, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(page, key, modifier)
    assert shown(window) is find(window, "splitter")


def test_a_page_that_is_opened_again_has_each_key_once(
    window: MainWindow, page: QPushButton
) -> None:
    QTest.keyClick(page, Qt.Key.Key_Escape)
    window.show_progress(find(window, "other_page"))
    wanted = QSignalSpy(window.progress_wanted)
    QTest.keyClick(page, Qt.Key.Key_2, CTRL)
    assert wanted.count() == 1
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert shown(window) is find(window, "splitter")


def test_ctrl_1_goes_to_the_list_where_the_exercises_are_shown_already(window: MainWindow) -> None:
    find(window, "search").setFocus()
    QTest.keyClick(find(window, "search"), Qt.Key.Key_1, CTRL)
    assert window.focusWidget() is find(window, "exercise_list")


def test_escape_leaves_choosing_before_anything_else(window: MainWindow) -> None:
    window.toggle_full_screen()
    choose = window.choice.exercises.choose
    choose.setChecked(True)
    QTest.keyClick(find(window, "exercise_list"), Qt.Key.Key_Escape)
    assert not choose.isChecked()
    assert window.isFullScreen()
    QTest.keyClick(find(window, "exercise_list"), Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_escape_stops_what_is_watched_and_clears_a_search_before_it_leaves_the_full_screen(
    window: MainWindow,
) -> None:
    window.toggle_full_screen()
    rows, field, watch = find(window, "exercise_list"), find(window, "search"), window.detail.watch
    QTest.keyClicks(field, "heel")
    watch.play()
    for moves, text in ((True, "heel"), (False, "heel"), (False, "")):
        assert (watch.is_on, window.choice.exercises.search.text()) == (moves, text)
        assert window.isFullScreen()
        QTest.keyClick(rows, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_escape_clears_a_search_first(window: MainWindow) -> None:
    field = find(window, "search")
    window.choice.exercises.choose.setChecked(True)
    field.setFocus()
    QTest.keyClicks(field, "calf")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert window.choice.exercises.choose.isChecked()


def test_what_every_page_knows_has_the_same_keys_in_the_table() -> None:
    everywhere = {
        ActionId.PREFERENCES,
        ActionId.HELP,
        ActionId.SHOW_EXERCISES,
        ActionId.SHOW_PROGRESS,
        ActionId.FULL_SCREEN,
        ActionId.GO_BACK,
        ActionId.QUIT,
    }
    for scope in (Scope.CHOICE, Scope.PROGRESS):
        assert everywhere <= {spec.id for spec in actions_in(scope)}


def test_what_keys_do_waits_for_the_first_picture(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    choices = ChoicesController(MemorySettings(GREETED))
    window = MainWindow(live, FlatPictures(), choices)
    qtbot.addWidget(window)
    choices.set_library(library)
    assert not window.findChildren(QShortcut)
    with qtbot.waitSignal(window.first_picture.painted):
        window.show()
    assert window.findChildren(QShortcut)
    assert not window.detail.watch.button.shortcut().isEmpty()


def test_a_key_that_is_there_before_the_first_picture_is_not_lost(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = MainWindow(live, FlatPictures(), ChoicesController(MemorySettings(GREETED)))
    qtbot.addWidget(window)
    told = QSignalSpy(window.first_picture.painted)
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(find(window, "search"), key)
    assert window.findChildren(QShortcut)
    window.show()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    assert told.count() == 1
