"""In the whole app: routines are made, changed, copied, deleted and put back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.bootstrap.application import Application
from footcare_gui.domain.exercises.routine import Item
from tests.kits.app_kit import Apps, apps
from tests.kits.main_kit import click, find

__all__ = ["apps"]


def own(app: Application) -> list[str]:
    return [one.name for one in app.choices.library.routines.values() if one.own]


def page(app: Application) -> Any:
    return find(app.window, "routine_dialog")


def test_a_ready_made_routine_is_changed_kept_over_a_restart_and_taken_back(apps: Apps) -> None:
    app = apps.start("one")
    ready = app.choices.library.routines["morning"]
    app.routines.act("edit", "morning")
    click(page(app), "item_out")
    click(page(app), "save_routine_changes")
    assert app.choices.library.routines["morning"].items == ready.items[1:]
    again = apps.start("one")
    assert again.choices.library.routines["morning"].original == ready
    again.routines.act("remove", "morning")
    assert again.choices.library.routines["morning"] == ready
    again.library.put_back()
    assert again.choices.library.routines["morning"].items == ready.items[1:]


def test_a_copy_has_a_name_of_its_own_and_is_chosen(apps: Apps) -> None:
    app = apps.start()
    for _ in range(2):
        app.routines.act("duplicate", "morning")
    assert own(app) == ["Morning 2", "Morning 3"]
    chosen = app.choices.library.routines[app.choices.preferences.routine]
    assert chosen.name == "Morning 3"


def test_keys_open_the_page(apps: Apps, qtbot: QtBot) -> None:
    app = apps.start()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(app.window.first_picture.painted):
        app.window.repaint()
    QTest.keyClick(app.window, Qt.Key.Key_E, modifiers)
    assert page(app).windowTitle() == "Edit routine"
    click(page(app), "cancel_routine")


def test_a_new_one_is_made_from_the_panel_and_can_be_started_there(apps: Apps) -> None:
    app = apps.start()
    app.window.choice.open_adjust()
    panel = find(app.window, "adjust_dialog")
    click(panel, "new_routine")
    made = find(panel, "routine_dialog")
    find(made, "routine_name").setText("")
    QTest.keyClicks(find(made, "routine_name"), "Evening")
    made._controller.add((Item("toe_walk"),))
    click(made, "save_routine_changes")
    assert own(app) == ["Evening"]
    assert find(panel, "session_evening").isChecked()


def test_an_unknown_routine_is_left_alone(apps: Apps) -> None:
    app = apps.start()
    app.routines.act("edit", "never_there")
    app.routines.act("remove", "never_there")
    assert own(app) == []
