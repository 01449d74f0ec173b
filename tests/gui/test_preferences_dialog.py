"""The page of preferences: scrolling past changes nothing, and *Done* is always on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.routine import Library
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.gui.main_kit import GREETED, click, find, library, live, open_window

__all__ = ["library", "live"]


@pytest.fixture
def window(qtbot: QtBot, live: LiveTheme, library: Library) -> MainWindow:
    return open_window(qtbot, live, library)


def open_preferences(qtbot: QtBot, window: MainWindow) -> QWidget:
    click(window, "open_preferences")
    dialog: QWidget = find(window, "preferences_dialog")
    qtbot.waitExposed(dialog)
    return dialog


def turn_wheel(widget: QWidget, steps: int) -> bool:
    """Turn the wheel over a widget, down where `steps` is below 0; whether it took the turn."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_wheel_over_anything_on_the_page_changes_no_preference(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = open_preferences(qtbot, window)
    content = find(dialog, "preferences_content")
    for widget in content.findChildren(QWidget):
        for steps in (-5, 5):
            turn_wheel(widget, steps)
    assert window.preferences == GREETED


def test_no_slider_and_no_drop_down_keeps_the_wheel_for_itself(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = open_preferences(qtbot, window)
    turned = [*dialog.findChildren(QSlider), *dialog.findChildren(QComboBox)]
    assert find(dialog, "volume") in turned
    assert [widget.objectName() for widget in turned if turn_wheel(widget, -1)] == []


def test_the_wheel_over_the_volume_does_not_take_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    policy = find(open_preferences(qtbot, window), "volume").focusPolicy()
    assert policy is Qt.FocusPolicy.StrongFocus


def test_more_time_for_a_change_is_said_in_words(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_preferences(qtbot, window)
    said = [find(dialog, f"pace_percent_{pace}").text() for pace in (100, 150, 200)]
    assert said == ["Usual", "Half as much again", "Double"]
