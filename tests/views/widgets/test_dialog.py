"""A dialog has an edge of its own."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.dialog import Dialog
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
