"""The app as a whole: what it says before its window closes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QWidget

from footcare_gui.bootstrap.application import Application
from footcare_gui.views.widgets.main_menu import MainMenu
from tests.kits.app_kit import Apps, apps
from tests.kits.main_kit import click, find

__all__ = ["apps"]


@pytest.fixture
def application(apps: Apps) -> Application:
    """The app, which cannot write its settings."""
    started = apps.start("somebody")
    _settings(started).mkdir(parents=True)  # in the way of the file
    started.choices.change(volume_percent=35)
    return started


def _settings(application: Application) -> Path:
    path = application.profile.settings
    assert path is not None
    return path


def _question(application: Application) -> QWidget | None:
    return application.window.findChild(QWidget, "ask_dialog")


def test_the_keyboard_begins_at_the_big_button_and_no_cursor_blinks(apps: Apps) -> None:
    window = apps.start("somebody").window
    assert window.focusWidget() is find(window, "start_routine")


@pytest.mark.parametrize("page", ["main", "progress"])
def test_preferences_open_from_the_menu_of_each_page(apps: Apps, page: str) -> None:
    application = apps.start("somebody")
    if page == "progress":
        application.window.progress_wanted.emit()
    click(application.window, f"{page}_menu")
    menu = application.window.findChild(MainMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    dialog = application.window.findChild(QWidget, "preferences_dialog")
    assert dialog is not None
    assert dialog.isVisible()


def test_the_first_picture_of_the_window_has_the_library_in_it(apps: Apps) -> None:
    application = apps.start("somebody")
    pictures = []

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                start = application.window.findChild(QAbstractButton, "start_routine")
                assert start is not None
                pictures.append((start.isVisible(), application.window.detail.exercise_id))
            return super().eventFilter(watched, event)

    watcher = Watcher()
    application.window.installEventFilter(watcher)
    application.qt.processEvents()
    assert pictures
    assert pictures[0] == (True, application.window.detail.exercise_id)
    assert pictures[0][1]


def test_full_screen_is_left_from_the_progress_page_by_mouse_too(apps: Apps) -> None:
    window = apps.start("somebody").window
    window.toggle_full_screen()
    window.progress_wanted.emit()
    click(window, "progress_leave_full_screen")
    assert not window.isFullScreen()


def test_that_preferences_could_not_be_saved_is_said_before_the_window_closes(
    application: Application,
) -> None:
    assert not application.window.close()
    question = _question(application)
    assert question is not None
    assert question.isVisible()
    assert application.window.isVisible()
    click(question, "ask_do")
    assert not application.window.isVisible()


def test_whoever_stays_and_makes_room_closes_without_a_question(application: Application) -> None:
    assert not application.window.close()
    question = _question(application)
    assert question is not None
    question.setObjectName("answered")
    click(question, "ask_leave")
    assert application.window.isVisible()
    _settings(application).rmdir()
    assert application.window.close()
    assert _question(application) is None
    assert "volume_percent=35" in _settings(application).read_text(encoding="utf-8")


def test_an_app_that_is_ended_from_outside_asks_nothing(application: Application) -> None:
    application.close()
    assert not application.window.isVisible()
    assert _question(application) is None


def test_start_in_the_first_picture_starts_what_is_due(apps: Apps) -> None:
    app = apps.start("somebody")
    start = find(app.window, "start_routine")
    assert (find(app.window, "today_title").text(), start.text()) == ("Today", "Start")
    plans = QSignalSpy(app.choices.start_requested)
    start.click()
    assert [plans.at(number)[0].id for number in range(plans.count())] == ["today"]
