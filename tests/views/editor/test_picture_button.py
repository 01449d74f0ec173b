"""A button with a picture on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from footcare_gui.views.editor.picture_button import PictureButton
from footcare_gui.views.theme import LiveTheme
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import live

__all__ = ["live"]


def test_it_shows_its_picture_and_the_sign_of_one_without(qtbot: QtBot, live: LiveTheme) -> None:
    button = PictureButton(live, "picture", "Picture of step 1")
    in_window(qtbot, button)
    plain = button.grab().toImage()
    picture = QPixmap(64, 64)
    picture.fill(Qt.GlobalColor.red)
    button.show_picture(picture)
    middle = button.rect().center()
    assert QColor(button.grab().toImage().pixel(middle)) == QColor(Qt.GlobalColor.red)
    button.show_picture(None)
    assert button.grab().toImage() == plain
    assert button.accessibleName() == "Picture of step 1"
