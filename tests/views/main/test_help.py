"""Help on the main page: one key away, and true."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import Scope, strange_keys
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.texts import help as words
from footcare_gui.texts import safety
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import find, library, live, open_window, window

__all__ = ["library", "live", "window"]

BEHIND_THE_FIRST_PICTURE = {
    *("Ctrl+N", "Ctrl+E", "Ctrl+O", "Ctrl+Shift+N", "Ctrl+Shift+E", "Ctrl+Z"),
}
"""Editing, sharing and taking back bind theirs once the window is painted; tests press them."""


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
@pytest.mark.parametrize("place", ["exercise_list", "start_routine", "start_exercise"])
def test_help_is_one_key_away_wherever_the_keyboard_is(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, place: str
) -> None:
    find(window, place).setFocus()
    QTest.keyClick(find(window, place), key)
    shown = texts(find(window, "help_dialog"))
    assert safety.when_to_stop() in shown
    assert safety.when_to_call() in shown
    assert [line for line in words.what_to_do() if not any(line in text for text in shown)] == []
    QTest.keyClick(find(window, "help_dialog"), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "help_dialog") is None)


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Down])
def test_help_too_long_for_the_screen_scrolls_by_the_keyboard(
    window: MainWindow, key: Qt.Key
) -> None:
    window.open_help()
    dialog = find(window, "help_dialog")
    dialog.resize(dialog.width(), 300)
    bar = find(dialog, "help_scroll").verticalScrollBar()
    QTest.keyClick(find(dialog, "close_help"), key)
    assert bar.value() > 0


def test_a_question_mark_typed_into_the_search_is_searched_for(window: MainWindow) -> None:
    field = find(window, "search")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Question)
    assert field.text() == "?"
    assert window.findChild(QWidget, "help_dialog") is None


def test_the_help_names_the_keys_that_there_are(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(_shortcuts(window)))  # they come with the first picture
    real = {one.key().toString().replace("Return", "Enter") for one in _shortcuts(window)}
    real |= {one.shortcut().toString() for one in window.findChildren(QAbstractButton)} - {""}
    named = {key for keys, _ in words.known_keys() for key in keys.split(" or ")}
    assert real - named == strange_keys(Scope.CHOICE).keys(), "they act elsewhere, and say so"
    assert named - real == {"Tab", "Enter", "Space"} | BEHIND_THE_FIRST_PICTURE


def _shortcuts(window: MainWindow) -> list[QShortcut]:
    found: list[QShortcut] = find(window, "splitter").findChildren(QShortcut)
    return found


def test_the_first_card_says_what_to_do_first(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    assert words.first_move() in texts(find(window, "first_card"))


def test_the_keys_of_the_editor_stand_in_it_and_first_where_one_writes(
    window: MainWindow,
) -> None:
    window.open_help()
    usual = texts(find(window, "help_dialog"))
    window.open_help(find(window, "help_dialog"), is_writing=True)
    writing = texts(find(find(window, "help_dialog"), "help_dialog"))
    for key, does in words.editor_keys():
        assert key in usual
        assert does in usual
    assert writing.index(words.editor_keys_heading()) < writing.index(words.keys_heading())
    assert usual.index(words.editor_keys_heading()) > usual.index(words.keys_heading())


def test_f1_helps_in_a_dialog_too(window: MainWindow) -> None:
    window.choice.open_adjust()
    dialog = find(window, "adjust_dialog")
    QTest.keyClick(find(dialog, "close_adjust"), Qt.Key.Key_F1)
    help_there = find(dialog, "help_dialog")
    QTest.keyClick(find(help_there, "close_help"), Qt.Key.Key_F1)
    assert help_there.findChild(QWidget, "help_dialog") is None
