"""A question before what cannot be undone: every easy way out leaves things as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.ask_dialog import AskDialog
from tests.kits.main_kit import click, live

__all__ = ["live"]


@pytest.fixture
def answers(qtbot: QtBot, live: LiveTheme) -> Iterator[tuple[AskDialog, list[str]]]:
    window = QWidget()
    qtbot.addWidget(window)
    words = ("Remove it?", "It is gone for good.")
    dialog = AskDialog(live, *words, do="Remove", leave="Keep", parent=window)
    given: list[str] = []
    dialog.accepted.connect(lambda: given.append("do"))
    dialog.rejected.connect(lambda: given.append("leave"))
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    yield dialog, given
    window.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_leave_everything_as_it_is(
    qtbot: QtBot, answers: tuple[AskDialog, list[str]], key: Qt.Key
) -> None:
    dialog, given = answers
    QTest.keyClick(dialog.focusWidget() or dialog, key)
    assert given == ["leave"]


def test_only_the_answer_that_does_it_does_it(answers: tuple[AskDialog, list[str]]) -> None:
    dialog, given = answers
    click(dialog, "ask_do")
    assert given == ["do"]


def test_what_would_be_lost_can_be_kept(qtbot: QtBot, live: LiveTheme) -> None:
    dialog = AskDialog(live, "Leave?", "It is lost.", do="Leave", leave="Stay", keep="Save")
    qtbot.addWidget(dialog)
    dialog.show()
    order = [button.objectName() for button in dialog.findChildren(QPushButton)]
    assert sorted(order) == ["ask_do", "ask_keep", "ask_leave"]
    with qtbot.waitSignal(dialog.kept), qtbot.assertNotEmitted(dialog.accepted):
        click(dialog, "ask_keep")
