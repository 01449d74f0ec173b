"""What was left for later stands there with its two ways on."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.left_line import LeftLine
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, live

__all__ = ["live"]


def test_each_way_on_is_asked_for_and_its_name_says_with_what(
    qtbot: QtBot, live: LiveTheme
) -> None:
    line = LeftLine(live, "Toe pressing, 2 min left in all")
    qtbot.addWidget(line)
    line.show()
    on = line.findChild(QAbstractButton, "go_on_left")
    assert on is not None
    assert on.accessibleName() == "Go on with Toe pressing, 2 min left in all"
    for name, signal in (("go_on_left", line.went_on), ("finish_left", line.finished_here)):
        with qtbot.waitSignal(signal):
            click(line, name)
