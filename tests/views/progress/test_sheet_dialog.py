"""Which time the sheet is about: four weeks, unless another is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.progress.sheet_dialog import SheetDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, live

__all__ = ["live"]


@pytest.mark.parametrize(("chosen", "days"), [("", 28), ("sheet_period_182", 182)])
def test_the_time_that_is_chosen_is_the_time_that_is_saved(
    qtbot: QtBot, live: LiveTheme, chosen: str, days: int
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SheetDialog(live, window)
    dialog.open()
    if chosen:
        click(dialog, chosen)
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        click(dialog, "save_sheet")
    assert saved.args == [days]
    assert not isinstance(QApplication.activeModalWidget(), SheetDialog)


def test_who_cancels_saves_nothing(qtbot: QtBot, live: LiveTheme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SheetDialog(live, window)
    dialog.open()
    with qtbot.assertNotEmitted(dialog.save_wanted):
        click(dialog, "cancel_sheet")
    assert not isinstance(QApplication.activeModalWidget(), SheetDialog)
