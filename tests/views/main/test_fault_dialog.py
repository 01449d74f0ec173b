"""All faults at once, to read and to copy, and nothing in them is taken for markup."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.fault_dialog import FaultDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]

DETAILS = "own.yaml:14:5: the unit “<b>parsecs</b>” is not known\nown.yaml:20:1: “name” is missing"


def test_the_faults_stand_there_as_they_are_and_can_only_be_read(
    qtbot: QtBot, live: LiveTheme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = FaultDialog(live, DETAILS, window)
    dialog.open()
    text: QPlainTextEdit = find(dialog, "fault_text")
    assert text.toPlainText() == DETAILS
    assert text.accessibleName()
    QTest.keyClicks(text, "x")
    assert text.toPlainText() == DETAILS
    with qtbot.waitSignal(dialog.accepted):
        click(dialog, "close_faults")
