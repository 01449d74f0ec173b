"""At which times the calendar rings: three of them, never too close to each other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.reminders import APART_MIN, STEP_MIN
from footcare_gui.views.progress.calendar_dialog import CalendarDialog
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.stepper import Stepper
from tests.kits.main_kit import click, find, live, value_of

__all__ = ["live"]

NOON = 12 * 60
CLOSE = (NOON - APART_MIN - STEP_MIN, NOON, NOON + APART_MIN)


@pytest.fixture
def dialog(qtbot: QtBot, live: LiveTheme) -> Iterator[CalendarDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CalendarDialog(live, CLOSE, window)
    dialog.open()
    qtbot.waitExposed(dialog)
    yield dialog
    window.close()


def saved(dialog: CalendarDialog, qtbot: QtBot) -> tuple[int, ...]:
    with qtbot.waitSignal(dialog.save_wanted) as told:
        click(dialog, "save_calendar")
    (reminders,) = told.args
    return tuple(reminders)


def test_a_time_moves_by_a_quarter_of_an_hour_and_the_others_stay(
    dialog: CalendarDialog, qtbot: QtBot
) -> None:
    before = value_of(dialog, "last_time")
    click(dialog, "last_time_more")
    assert value_of(dialog, "last_time") != before
    assert saved(dialog, qtbot) == (CLOSE[0], CLOSE[1], CLOSE[2] + STEP_MIN)


def test_a_time_stops_where_it_would_come_too_close_to_the_next(
    dialog: CalendarDialog, qtbot: QtBot
) -> None:
    stepper: Stepper = find(dialog, "first_time")
    for _ in range(3):
        stepper.more_wanted.emit()
    assert saved(dialog, qtbot) == (NOON - APART_MIN, *CLOSE[1:])


def test_all_of_it_is_seen_where_the_times_stand_in_lines(dialog: CalendarDialog) -> None:
    layout = dialog.layout()
    assert layout is not None
    dialog.resize(dialog.minimumWidth(), 10)
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())
