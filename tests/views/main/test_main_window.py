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
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.exercises.routine import Library
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
    assert window.detail.exercise_id == next(iter(library.exercises))
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


def test_the_honest_words_are_there_once(qtbot: QtBot, live: LiveTheme, library: Library) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    card = find(window, "first_card")
    assert card.isVisible()
    assert safety.what_this_is() in [label.text() for label in card.findChildren(QLabel)]
    with qtbot.waitSignal(window.controller.preferences_changed) as caught:
        click(window, "first_card_read")
    assert (caught.args or [])[0].greeted
    assert not card.isVisible()
    again = open_window(qtbot, live, library, preferences=(caught.args or [])[0])
    assert again.findChild(QWidget, "first_card") is None


def test_no_honest_word_promises_a_cure() -> None:
    words = safety.what_this_is().lower()
    assert "no clinician has signed it off" in words
    for claim in ("cure", "relieve", "painkiller", "proven", "instead of"):
        assert claim not in words


def test_when_to_stop_is_one_click_away(qtbot: QtBot, window: MainWindow) -> None:
    click(window, "when_to_stop")
    dialog = find(window, "stop_dialog")
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert safety.when_to_stop() in shown
    assert safety.when_to_call() in shown
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "stop_dialog") is None)


PARSECS = (("unit", "parsecs"), ("text", "3 parsecs"), ("low", "3"))
FAULTS = (
    Fault("own.yaml", 14, 5, "unknown_unit", PARSECS),
    Fault("own.yaml", 20, 1, "missing_key", (("key", "name"),)),
)


def test_a_file_with_faults_leaves_the_rest_and_says_where_it_is_wrong(
    window: MainWindow, library: Library
) -> None:
    window.show_faults(FAULTS)
    line = find(window, "fault_line")
    assert line.isVisible()
    assert "One exercise file" in line.findChild(QLabel).text()
    assert window.choice.exercises.model.rowCount() == 10
    click(window, "fault_details")
    text = find(window, "fault_text").toPlainText()
    assert "own.yaml:20:1: the key “name” is missing; add “name: …”" in text.splitlines()
    assert len(text.splitlines()) == 2


def test_the_line_goes_when_the_faults_are_mended(window: MainWindow, library: Library) -> None:
    window.show_faults(FAULTS)
    window.show_faults(())
    assert not find(window, "fault_line").isVisible()


def test_an_empty_library_is_an_empty_window_and_no_crash(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, Library())
    assert not find(window, "start_routine").isEnabled()
    assert window.detail.exercise_id == ""
    window.controller.set_library(library)
    assert window.detail.exercise_id == "toe_walk"


@pytest.mark.parametrize("where", ["search", "exercise_list", "routine_picker"])
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
