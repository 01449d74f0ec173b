"""What was done without the app is entered by mouse or by keyboard."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.entry_controller import EntryController
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.views.entries.entry_dialog import EntryDialog
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, library, live, open_window
from tests.kits.tab_kit import tab_order

__all__ = ["library", "live"]

NOW = datetime(2026, 11, 28, 15, 30, tzinfo=UTC)


@pytest.fixture
def window(qtbot: QtBot, live: LiveTheme, library: Library) -> MainWindow:
    return open_window(qtbot, live, library)


@pytest.fixture
def history() -> InMemoryHistory:
    return InMemoryHistory()


@pytest.fixture
def dialog(window: MainWindow, history: InMemoryHistory) -> EntryDialog:
    controller = EntryController(window.controller, history, NOW.date(), lambda: NOW)
    made = EntryDialog(window.theme, window.thumbnails, controller, window)
    made.open()
    return made


def test_exercises_are_chosen_and_entered_for_a_day_gone_by(
    dialog: EntryDialog, history: InMemoryHistory
) -> None:
    assert not find(dialog, "save_entry").isEnabled()
    click(dialog, "entry_day_less")
    assert find(dialog, "entry_day_value").text() == "Yesterday"
    click(dialog, "entry_exercises")
    adding = find(dialog, "add_exercises_dialog")
    adding.exercises.model.toggle(0)
    click(adding, "add_these")
    assert find(dialog, "entry_chosen").text().startswith("Ankle circles · ")
    click(dialog, "entry_felt_2")
    click(dialog, "save_entry")
    (record,) = history.of_day(NOW.date() - timedelta(days=1))
    assert (record.plan_id, record.felt_after) == ("ankle_circles", 2)


@pytest.mark.parametrize("percent", [100, 125])
def test_the_numbers_stand_in_one_line(
    dialog: EntryDialog, live: LiveTheme, qtbot: QtBot, percent: int
) -> None:
    dialog.close()
    live.choose(ThemeChoice.LIGHT, percent)
    dialog.open()
    numbers = [find(dialog, f"entry_felt_{n}") for n in range(11)]
    qtbot.waitUntil(lambda: len({one.y() for one in numbers}) == 1)


def test_a_routine_is_chosen_from_its_menu(dialog: EntryDialog) -> None:
    click(dialog, "entry_routine")
    menu = find(dialog, "entry_routines")
    next(one for one in menu.actions() if one.text() == "Morning").trigger()
    assert find(dialog, "save_entry").isEnabled()
    assert not find(dialog, "work_stepper").isVisible()


def test_the_dose_of_one_exercise_is_turned(dialog: EntryDialog, history: InMemoryHistory) -> None:
    dialog._controller.choose([Item("heel_cord")])
    click(dialog, "work_stepper_less")
    click(dialog, "save_entry")
    (record,) = history.of_day(NOW.date())
    assert record.held_ms == 50_000


def test_escape_enters_nothing(dialog: EntryDialog, history: InMemoryHistory) -> None:
    dialog._controller.choose([Item("heel_cord")])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert history.recent(9) == ()


def test_how_it_felt_is_one_stop_of_the_tab_key_where_digits_are_typed_and_arrows_lead(
    qtbot: QtBot, dialog: EntryDialog
) -> None:
    stops = [name for name in tab_order(dialog) if name.startswith("entry_felt_")]
    assert stops == ["entry_felt_0"]
    first = find(dialog, "entry_felt_0")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert dialog.focusWidget() is find(dialog, "entry_felt_1")
    QTest.keyClick(find(dialog, "entry_felt_1"), Qt.Key.Key_4)
    assert dialog._controller.felt == 4
    assert find(dialog, "entry_felt_4").isChecked()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_4)
    assert dialog._controller.felt is None


def test_a_digit_beside_the_other_numbers_of_the_entry_says_nothing_of_how_it_felt(
    dialog: EntryDialog,
) -> None:
    less = find(dialog, "entry_day_less")
    less.setFocus()
    QTest.keyClick(less, Qt.Key.Key_4)
    assert dialog._controller.felt is None
