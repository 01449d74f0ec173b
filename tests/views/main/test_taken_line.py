"""What was taken in or left out, with the way back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.views.main.taken_line import TakenLine
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


def test_it_names_the_hold_for_the_eye_and_the_ear_and_lets_it_go(
    qtbot: QtBot, live: LiveTheme
) -> None:
    line = TakenLine(live, "taken", "Take out", "close")
    qtbot.addWidget(line)
    line.say("+ Heel tendon stretch, right leg, 18 s")
    assert find(line, "taken_words").text() == "+ Heel tendon stretch, right leg, 18 s"
    assert find(line, "undo_taken").accessibleDescription().startswith("+ Heel tendon stretch")
    with qtbot.waitSignal(line.put_back):
        click(line, "undo_taken")
