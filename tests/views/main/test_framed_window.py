"""The dialogs over the window, what they pass on, and where it is on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog

from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.preferences_dialog import PreferencesDialog
from tests.kits.main_kit import library, live, window

__all__ = ["library", "live", "window"]


@pytest.mark.parametrize("opens", ["open_preferences", "open_help", "open_when_to_stop"])
def test_a_dialog_opens_over_the_window(window: MainWindow, opens: str) -> None:
    getattr(window, opens)()
    (dialog,) = window.findChildren(QDialog)
    assert dialog.isVisible()
    assert dialog.parent() is window


def test_what_is_asked_in_the_preferences_is_passed_on(window: MainWindow) -> None:
    window.open_preferences()
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    for name in ("desktop_wanted", "about_wanted", "check_wanted", "guide_wanted"):
        asked = QSignalSpy(getattr(window, name))
        getattr(dialog, name).emit()
        assert asked.count() == 1, name


def test_it_steps_aside_and_comes_back_also_from_the_task_bar(window: MainWindow) -> None:
    window.step_aside()
    assert not window.isVisible()
    window.setWindowState(Qt.WindowState.WindowMinimized)
    window.come_to_front()
    assert window.isVisible()
    assert not window.isMinimized()


def test_it_is_on_the_screen_before_what_is_in_it_which_is_laid_out_once(
    window: MainWindow,
) -> None:
    window.hide()
    content = window.centralWidget()
    assert content is not None
    seen = []
    window.show_then(lambda: seen.append((window.isVisible(), content.isVisible())))
    assert seen == [(True, False)]
    assert content.isVisible()
