"""The ways to the editor."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.editor_door import EditorDoor
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import library, live, window

__all__ = ["library", "live", "window"]


def entries(door: EditorDoor, window: MainWindow) -> dict[str, QMenu]:
    door.more.click()
    menu = window.findChild(QMenu, "exercise_menu_list")
    assert menu is not None
    return {action.text(): menu for action in menu.actions()}


def test_a_new_exercise_and_the_one_that_is_shown_can_be_asked_for(
    window: MainWindow, live: LiveTheme, qtbot: QtBot
) -> None:
    door = EditorDoor(live, window, lambda _exercise: False)
    with qtbot.waitSignal(door.new_wanted):
        door.new.click()
    with qtbot.waitSignal(door.edit_wanted) as edited:
        door.edit_shown()
    assert edited.args == [window.detail.exercise_id]


@pytest.mark.parametrize(
    ("is_own", "expected"),
    [(True, ["Edit", "Duplicate", "Delete", "Share"]), (False, ["Edit a copy", "Share"])],
)
def test_the_menu_offers_what_can_be_done(
    window: MainWindow, live: LiveTheme, is_own: bool, expected: list[str]
) -> None:
    door = EditorDoor(live, window, lambda _exercise: is_own)
    door.more_entries = lambda _exercise: [("Share", lambda: None)]
    found = entries(door, window)
    assert list(found) == expected
    next(iter(found.values())).close()


def test_an_entry_does_what_it_says(window: MainWindow, live: LiveTheme, qtbot: QtBot) -> None:
    door = EditorDoor(live, window, lambda _exercise: True)
    for text, signal in (
        ("Edit", door.edit_wanted),
        ("Duplicate", door.duplicate_wanted),
        ("Delete", door.delete_wanted),
    ):
        menu = entries(door, window)[text]
        action = next(one for one in menu.actions() if one.text() == text)
        with qtbot.waitSignal(signal) as asked:
            action.trigger()
        assert asked.args == [window.detail.exercise_id]
        menu.close()
        menu.setObjectName("")
