"""When to stop: closed with Enter, and open on the words that count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.texts import safety
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.stop_dialog import StopDialog
from tests.kits.main_kit import live

__all__ = ["live"]


def test_it_says_when_to_stop_and_when_to_call_and_enter_closes_it(
    qtbot: QtBot, live: LiveTheme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = StopDialog(live, window)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert {safety.when_to_stop(), safety.when_to_call()} <= words
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
