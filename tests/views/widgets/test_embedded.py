"""Where the keyboard is, and what lies around it, upright and turned."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.embedded import around, keyboard_holder, outward
from footcare_gui.views.widgets.turned import Turned
from tests.kits.main_kit import live

__all__ = ["live"]


def test_outward_leads_to_the_window_on_the_screen_also_from_what_is_turned(
    qtbot: QtBot, live: LiveTheme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    content = QWidget()
    button = QPushButton(content)
    place = Turned(live, content, window)
    assert list(around(button)) == [content, place, window]
    place.turn(90)
    view = place.view
    assert list(around(button)) == [content, view, place, window]
    assert outward(window) is None


def test_the_holder_is_the_one_in_there(qtbot: QtBot, live: LiveTheme) -> None:
    content = QWidget()
    button = QPushButton(content)
    place = Turned(live, content)
    qtbot.addWidget(place)
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    for degrees in (0, 90):
        place.turn(degrees)
        button.setFocus()
        assert keyboard_holder() is button
