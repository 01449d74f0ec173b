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


def test_a_caption_stands_below_the_picture_and_is_not_cut(qtbot: QtBot, live: LiveTheme) -> None:
    bare = PictureButton(live, "figure", "Toe walking", edge=96)
    named = PictureButton(live, "figure", "Toe walking", edge=96, caption="Toe walking")
    for button in (bare, named):
        in_window(qtbot, button)
    assert named.height() > bare.height()
    seen, below = named.grab().toImage(), range(104, named.height() - 2)
    dark = [seen.pixelColor(x, y).lightness() < 120 for y in below for x in range(4, 128)]
    assert 20 < sum(dark) < len(dark) / 2


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
