"""What the app is, where a person's things are, what it is made of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.about.about_dialog import AboutDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]

PARTS = [("Qt 6.11.3 · LGPL-3.0-only", "GNU LESSER"), ("Inter · OFL-1.1", "SIL OPEN FONT")]


PLACES = ("/home/ada/footcare", "/home/ada/f.ini")


@pytest.fixture
def dialog(qtbot: QtBot, live: LiveTheme) -> Iterator[AboutDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = AboutDialog(live, "1.0.0", PLACES, PARTS, window)
    dialog.open()
    yield dialog
    window.close()


def test_it_tells_the_version_and_both_places(qtbot: QtBot, dialog: AboutDialog) -> None:
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Version 1.0.0" in told
    assert "/home/ada/footcare" in told
    assert "/home/ada/f.ini" in told
    assert "no clinician" in told


def test_the_licence_of_each_part_is_read_with_the_arrow_keys(
    qtbot: QtBot, dialog: AboutDialog
) -> None:
    parts: QListWidget = find(dialog, "shipped_parts")
    text: QPlainTextEdit = find(dialog, "licence_text")
    assert text.toPlainText() == "GNU LESSER"
    parts.setFocus()
    QTest.keyClick(parts, Qt.Key.Key_Down)
    assert text.toPlainText() == "SIL OPEN FONT"
    assert text.isReadOnly()


def test_folder_and_check_are_asked_for_and_it_closes(qtbot: QtBot, dialog: AboutDialog) -> None:
    for signal, button in (
        (dialog.folder_wanted, "open_data_folder"),
        (dialog.check_wanted, "check_computer"),
        (dialog.accepted, "close_about"),
    ):
        with qtbot.waitSignal(signal):
            click(dialog, button)
