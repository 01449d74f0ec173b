"""The line below all routines: where one stands now, one place on, and back where it was."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.moved_line import MovedLine
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


def test_it_says_the_place_and_goes_on_from_there(qtbot: QtBot, live: LiveTheme) -> None:
    line = MovedLine(live)
    qtbot.addWidget(line)
    line.show()
    assert line.show_place("Morning", 2, 7) == "“Morning” is now number 2 of 7."
    moves, undone = QSignalSpy(line.move_wanted), QSignalSpy(line.undone)
    for name in ("move_earlier", "move_later", "undo_move"):
        click(line, name)
    assert [moves.at(n)[0] for n in range(moves.count())] == [-1, 1]
    assert undone.count() == 1


def test_at_an_end_it_goes_one_way_only(qtbot: QtBot, live: LiveTheme) -> None:
    line = MovedLine(live)
    qtbot.addWidget(line)
    for number, ways in ((1, (False, True)), (7, (True, False)), (3, (True, True))):
        line.show_place("Morning", number, 7)
        enabled = tuple(find(line, name).isEnabled() for name in ("move_earlier", "move_later"))
        assert enabled == ways
