"""A menu below a button: rows to touch, each with what it does."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.menu import Menu
from tests.kits.main_kit import live

__all__ = ["live"]


def test_its_rows_are_high_enough_to_touch_and_do_what_they_say(
    qtbot: QtBot, live: LiveTheme
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(400, 300)
    parent.show()
    done: list[str] = []
    menu = Menu(live, "menu", parent)
    entries = [menu.offer(text, partial(done.append, text)) for text in ("One", "Two")]
    menu.open_below(parent)
    QApplication.processEvents()
    assert all(menu.actionGeometry(entry).height() >= 36 for entry in entries)
    entries[1].trigger()
    menu.close()
    assert done == ["Two"]
