"""The window as a whole: what it remembers, what it says, and what can go wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.shown import shown_to_newcomer
from footcare_gui.texts import safety
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import (
    GREETED,
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


def test_place_exercise_and_form_come_back_at_the_next_start(
    qtbot: QtBot, live: LiveTheme, library: Library, tmp_path: Path
) -> None:
    first = open_window(qtbot, live, library, size=(800, 600))
    first.detail.show_exercise("toe_press", "seated")
    find(first, "splitter").setSizes([410, 390])
    with qtbot.waitSignal(first.closing) as caught:
        first.close()
    settings = QtSettings(tmp_path / "settings.ini")
    settings.keep_window_state((caught.args or [])[0])
    assert settings.write()

    state = QtSettings(tmp_path / "settings.ini").window_state()
    choices = ChoicesController(MemorySettings(GREETED, state=state))
    second = MainWindow(live, FlatPictures(), choices, state=state)
    qtbot.addWidget(second)
    choices.set_library(library)
    second.show()
    qtbot.waitExposed(second)
    settle(qtbot, second)
    assert (second.width(), second.height()) == (800, 600)
    assert second.detail.exercise_id == "toe_press"
    assert second.detail.form is library.exercises["toe_press"].variants["seated"]
    assert second.choice.exercises.view.currentIndex().data() == "Toe pressing"
    assert abs(second.choice.width() - first.choice.width()) <= 1


@pytest.mark.parametrize("rubbish", [b"x", bytes(range(256)), b"\x01\xd9\xd0\xcb" + b"\xff" * 60])
def test_a_damaged_place_is_a_usual_window(
    qtbot: QtBot, live: LiveTheme, library: Library, rubbish: bytes
) -> None:
    state = WindowState(rubbish, rubbish, "burned", "too")
    window = open_window(qtbot, live, library, state=state)
    assert window.detail.exercise_id == shown_to_newcomer(library).exercise.id
    assert window.choice.width() >= 340


def test_a_session_may_refuse_that_the_window_closes(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    answers = [False, True]
    window = open_window(qtbot, live, library, may_close=lambda: answers.pop(0))
    assert not window.close()
    assert window.isVisible()
    assert window.close()


def test_the_session_takes_the_place_of_both_sides_and_gives_it_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    session = QWidget()
    window.set_session_view(session)
    window.show_session(True)
    assert session.isVisible()
    assert not window.choice.isVisible()
    window.show_session(False)
    assert window.choice.isVisible()
    assert window.focusWidget() is not None


def test_when_to_stop_is_one_click_away(qtbot: QtBot, window: MainWindow) -> None:
    click(window, "when_to_stop")
    dialog = find(window, "stop_dialog")
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert safety.when_to_stop() in shown
    assert safety.when_to_call() in shown
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "stop_dialog") is None)


def test_an_empty_library_is_an_empty_window_and_no_crash(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, Library())
    assert not find(window, "start_routine").isEnabled()
    assert window.detail.exercise_id == ""
    window.controller.set_library(library)
    form = window.detail.form
    assert form is not None
    assert (window.detail.exercise_id, form.id) == ("ankle_circles", "")


@pytest.mark.parametrize("where", ["search", "exercise_list", "adjust"])
def test_ctrl_alone_says_that_progress_may_be_wanted_wherever_the_keyboard_is(
    window: MainWindow, where: str
) -> None:
    find(window, where).setFocus()
    in_mind = QSignalSpy(window.progress_in_mind)
    wanted = QSignalSpy(window.progress_wanted)
    QTest.keyPress(find(window, where), Qt.Key.Key_Control)
    assert (in_mind.count(), wanted.count()) == (1, 0)
    QTest.keyClick(find(window, where), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert wanted.count() == 1


def test_ctrl_during_a_session_makes_no_page(window: MainWindow) -> None:
    session = QWidget()
    window.set_session_view(session)
    window.show_session(True)
    in_mind = QSignalSpy(window.progress_in_mind)
    QTest.keyPress(session, Qt.Key.Key_Control)
    assert in_mind.count() == 0


def test_on_a_small_screen_the_exercise_comes_in_place_of_the_list_and_the_way_leads_back(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    window.setMinimumSize(640, 480)
    window.resize(640, 480)
    qtbot.waitUntil(lambda: not window.detail.isVisible())
    QTest.keyClick(window.choice.exercises.view, Qt.Key.Key_Return)
    assert (window.choice.isVisible(), window.detail.isVisible()) == (False, True)
    click(window, "back_to_list")
    assert (window.choice.isVisible(), window.detail.isVisible()) == (True, False)
    assert window.choice.exercises.view.hasFocus()
    QTest.keyClick(window.choice.exercises.view, Qt.Key.Key_Return)
    QTest.keyClick(find(window, "back_to_list"), Qt.Key.Key_Escape)
    assert window.choice.isVisible()
    window.resize(1280, 820)
    qtbot.waitUntil(window.detail.isVisible)
    assert find(window, "back_to_list").isHidden()


def test_on_a_small_screen_who_is_new_reads_the_welcome_first(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    window.setMinimumSize(640, 480)
    window.resize(640, 480)
    qtbot.waitUntil(lambda: not window.choice.isVisible())
    click(window, "first_card_read")
    assert window.choice.isVisible()
