"""Both have changed: one of three answers, or none."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.editor.conflict_dialog import ConflictDialog
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live

__all__ = ["live"]


@pytest.mark.parametrize("answer", ["keep_mine", "take_theirs", "keep_both", "decide_later"])
def test_each_answer_says_one_thing(qtbot: QtBot, live: LiveTheme, answer: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ConflictDialog(live, parent)
    said: list[str] = []
    dialog.mine.connect(lambda: said.append("keep_mine"))
    dialog.theirs.connect(lambda: said.append("take_theirs"))
    dialog.both.connect(lambda: said.append("keep_both"))
    dialog.open()
    button = dialog.findChild(QAbstractButton, answer)
    assert button is not None
    button.click()
    assert said == ([answer] if answer != "decide_later" else [])
    assert not dialog.isVisible()
