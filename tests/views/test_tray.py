"""The tray offers what can be done from there; each entry asks, and none does anything itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from footcare_gui.views.tray import Tray, TrayState

STATE = TrayState(
    today="2 exercises due, 4:05",
    can_start=True,
    routines=(("evening", "Evening, 3:00"), ("morning", "Morning, 4:42")),
    is_quiet=False,
    reminds=True,
)


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[Tray]:
    tray = Tray(QIcon())
    tray.show_state(STATE)
    yield tray
    tray.close()


def entries(tray: Tray) -> dict[str, QAction]:
    return {one.text(): one for one in tray.menu.actions() if one.isVisible() and one.text()}


def test_it_says_how_today_stands_and_offers_what_there_is(tray: Tray) -> None:
    assert list(entries(tray)) == [
        "2 exercises due, 4:05",
        "Start",
        "Evening, 3:00",
        "Morning, 4:42",
        "Quiet until tomorrow",
        "Open Footcare",
        "Reminders and desktop …",
        "Quit",
    ]
    assert not entries(tray)["2 exercises due, 4:05"].isEnabled()
    assert tray._icon.toolTip() == "Footcare: 2 exercises due, 4:05"


def test_what_changes_is_shown_in_its_place(tray: Tray) -> None:
    tray.show_state(STATE._replace(can_start=False, routines=(), is_quiet=True))
    assert not entries(tray)["Start"].isEnabled()
    assert entries(tray)["Quiet until tomorrow"].isChecked()
    assert "Evening, 3:00" not in entries(tray)
    tray.show_state(STATE._replace(reminds=False))
    assert "Quiet until tomorrow" not in entries(tray)


@pytest.mark.parametrize(
    ("entry", "signal", "with_what"),
    [
        ("Start", "start_wanted", []),
        ("Morning, 4:42", "routine_wanted", ["morning"]),
        ("Quiet until tomorrow", "quiet_wanted", [True]),
        ("Open Footcare", "window_wanted", []),
        ("Reminders and desktop …", "preferences_wanted", []),
        ("Quit", "quit_wanted", []),
    ],
)
def test_each_entry_asks_for_one_thing(
    tray: Tray, qtbot: QtBot, entry: str, signal: str, with_what: list[object]
) -> None:
    with qtbot.waitSignal(getattr(tray, signal)) as asked:
        entries(tray)[entry].trigger()
    assert asked.args == with_what


def test_a_click_on_the_picture_opens_the_window(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.window_wanted):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.window_wanted):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_where_there_is_no_tray_nothing_fails(tray: Tray) -> None:
    assert not Tray.is_there()
    tray.show()
    tray.tell("Time for your feet?", "2 exercises")
