"""The extra hold that was taken in, with the way to leave it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.views.main.taken_line import TakenLine
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


def test_it_names_the_hold_for_the_eye_and_the_ear_and_lets_it_go(
    qtbot: QtBot, live: LiveTheme
) -> None:
    line = TakenLine(live)
    qtbot.addWidget(line)
    line.say("+ Heel tendon stretch, right leg, 18 s")
    assert find(line, "taken_hold").text() == "+ Heel tendon stretch, right leg, 18 s"
    assert find(line, "take_out").accessibleDescription().startswith("+ Heel tendon stretch")
    with qtbot.waitSignal(line.put_back):
        click(line, "take_out")
