"""What the main menu asks for is done by the whole app, on whatever page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from footcare_gui.views.widgets.main_menu import Errand
from tests.kits.app_kit import Apps, apps
from tests.kits.main_kit import find
from tests.kits.said_kit import said_in

__all__ = ["apps"]


@pytest.mark.parametrize(
    ("errand", "opens"),
    [
        (Errand.NEW_EXERCISE, "editor_page"),
        (Errand.NEW_ROUTINE, "routine_dialog"),
        (Errand.OPEN_PROGRAMME, "import_dialog"),
        (Errand.PRINT, "save_dialog"),
        (Errand.CALENDAR, "calendar_dialog"),
        (Errand.EXPORT, "save_dialog"),
        (Errand.IMPORT, "import_dialog"),
    ],
)
def test_each_errand_opens_what_it_needs(apps: Apps, errand: Errand, opens: str) -> None:
    window = apps.start("somebody").window
    window.errand_wanted.emit(errand)
    made: QWidget = find(window, opens)
    assert made.isVisible()
    if isinstance(made, QDialog):
        made.close()


def test_a_sheet_of_nothing_is_not_made_and_that_is_said(apps: Apps) -> None:
    window = apps.start("somebody").window
    window.errand_wanted.emit(Errand.SHEET)
    assert said_in(window) == "Nothing is on the sheet yet: it tells what you did."


def test_quitting_ends_it(apps: Apps) -> None:
    application = apps.start("somebody")
    application.window.errand_wanted.emit(Errand.QUIT)
    assert not application.window.isVisible()
