"""A person to choose: whoever is chosen has more than a colour to be known by."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.portrait_button import FRAME, PortraitButton
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live

__all__ = ["live"]


@pytest.fixture
def button(qtbot: QtBot, live: LiveTheme) -> PortraitButton:
    button = PortraitButton(live, "skin_fair", "Skin: fair")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.show()
    qtbot.waitExposed(button)
    return button


def shot(button: PortraitButton) -> QImage:
    return button.grab().toImage()


def test_it_shows_its_picture_within_its_frame(button: PortraitButton) -> None:
    picture = QPixmap(button.picture_edge, button.picture_edge)
    picture.fill(Qt.GlobalColor.red)
    button.show_picture(picture)
    image = shot(button)
    assert image.pixelColor(image.width() // 2, image.height() // 2) == QColor("red")
    assert image.pixelColor(image.width() // 2, FRAME - 2) != QColor("red")
    assert image.pixelColor(FRAME, FRAME) != QColor("red"), "its corners are round"


def test_the_chosen_one_has_a_frame_and_a_tick(button: PortraitButton, live: LiveTheme) -> None:
    before = shot(button)
    button.setChecked(True)
    chosen = shot(button)
    calm = live.theme.colors.calm
    middle = chosen.width() // 2
    assert chosen.pixelColor(middle, 1) == calm != before.pixelColor(middle, 1)
    corner = chosen.width() - FRAME - 8, chosen.height() - FRAME - 8
    assert chosen.pixelColor(*corner) != before.pixelColor(*corner)


def test_it_grows_with_the_text(button: PortraitButton, live: LiveTheme) -> None:
    before = button.sizeHint().width()
    live.choose(ThemeChoice.LIGHT, 150)
    assert button.sizeHint().width() - 2 * FRAME == round(1.5 * (before - 2 * FRAME))
