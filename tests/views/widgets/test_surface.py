"""A card in the theme's colours."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.surface import Surface
from tests.kits.main_kit import live

__all__ = ["live"]


def test_its_ground_and_its_edge_follow_the_theme(qtbot: QtBot, live: LiveTheme) -> None:
    card = Surface(live, "card", edge="boundary")
    qtbot.addWidget(card)
    card.resize(200, 100)
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        live.choose(theme, 100)
        image, colors = card.grab().toImage(), live.theme.colors
        assert image.pixelColor(100, 50) == colors.card
        assert image.pixelColor(100, 0) == colors.boundary
