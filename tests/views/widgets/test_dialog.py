"""A dialog has an edge of its own."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.on_screen import screen_of
from tests.kits.main_kit import live

__all__ = ["live"]


def test_it_stands_out_from_the_window_behind_it_on_every_side(
    qtbot: QtBot, live: LiveTheme
) -> None:
    dialog = Dialog(live)
    qtbot.addWidget(dialog)
    dialog.resize(200, 100)
    image = dialog.grab().toImage()
    ground = image.pixelColor(100, 50)
    assert all(
        image.pixelColor(x, y) != ground for x, y in ((0, 50), (199, 50), (100, 0), (100, 99))
    )


def test_it_goes_along_with_its_window_which_may_be_placed_only_after_both_are_shown(
    qtbot: QtBot, live: LiveTheme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 500, 400)
    window.show()
    dialog = Dialog(live, window)
    dialog.resize(300, 200)
    dialog.show()
    before = dialog.pos()
    window.move(120, 90)
    assert dialog.pos() - before == QPoint(120, 90)
    assert window.frameGeometry().contains(dialog.geometry())
    dialog.hide()
    there = dialog.pos()
    window.move(20, 20)
    assert dialog.pos() == there
    dialog.show()
    assert window.frameGeometry().contains(dialog.geometry())


def test_it_lies_on_the_screen_where_its_window_is_smaller_or_near_an_edge(
    qtbot: QtBot, live: LiveTheme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 200, 100)
    window.show()
    dialog = Dialog(live, window)
    dialog.resize(300, 200)
    dialog.show()
    screen = screen_of(dialog).availableGeometry()
    assert screen.contains(dialog.geometry())
    window.move(screen.right() - 150, screen.bottom() - 80)
    assert screen.contains(dialog.geometry())
    assert dialog.geometry().right() == screen.right()
