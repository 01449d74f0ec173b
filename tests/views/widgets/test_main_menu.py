"""The main menu: each thing by its own name, and asked for once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.main_menu import Errand, MainMenu
from tests.kits.main_kit import click, library, live, window

__all__ = ["library", "live", "window"]


def opened(window: MainWindow) -> MainMenu:
    click(window, "main_menu")
    menu = window.findChild(MainMenu)
    assert menu is not None
    return menu


def test_each_errand_is_in_it_once_by_its_own_name(window: MainWindow) -> None:
    menu = opened(window)
    texts = {one.objectName(): one.text() for one in menu.actions() if not one.isSeparator()}
    menu.close()
    assert list(texts) == [errand.value for errand in Errand]
    for errand, word in (("print", "Print"), ("import", "Import"), ("export", "Export")):
        assert texts[errand].startswith(word)
    assert texts["new_exercise"] == "New exercise\tCtrl+N"


@pytest.mark.parametrize("errand", ["print", "import", "new_routine", "quit"])
def test_what_is_not_the_windows_own_is_passed_on(window: MainWindow, errand: str) -> None:
    menu, asked = opened(window), QSignalSpy(window.errand_wanted)
    next(one for one in menu.actions() if one.objectName() == errand).trigger()
    menu.close()
    assert [asked.at(number) for number in range(asked.count())] == [[Errand(errand)]]


@pytest.mark.parametrize("dialog", ["preferences", "help"])
def test_the_windows_own_open_at_once(window: MainWindow, dialog: str) -> None:
    menu = opened(window)
    next(one for one in menu.actions() if one.objectName() == dialog).trigger()
    menu.close()
    assert window.findChild(QWidget, f"{dialog}_dialog") is not None


def test_it_stays_within_the_window(qtbot: QtBot, live: LiveTheme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(700, 500)
    button = QPushButton("Menu", parent)
    button.move(640, 0)
    parent.show()
    menu = MainMenu(live, parent)
    menu.open_below(button)
    QApplication.processEvents()
    edge = parent.mapToGlobal(QPoint(700, 0)).x()
    assert menu.geometry().right() <= edge
    menu.close()
