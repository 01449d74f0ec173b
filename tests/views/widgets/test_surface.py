"""A card in the theme's colours."""

from __future__ import annotations

import pytest
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


def test_a_card_that_has_the_colour_of_the_ground_has_a_line_round_it(
    qtbot: QtBot, live: LiveTheme, monkeypatch: pytest.MonkeyPatch
) -> None:
    def edge(percent: int) -> int:
        live.choose(ThemeChoice.DARK, percent)
        card = Surface(live, "card", radius="small")
        qtbot.addWidget(card)
        card.resize(80, 40)
        return card.grab().toImage().pixelColor(40, 0).lightness()

    usual = edge(100)
    monkeypatch.setattr(type(live._contrast), "is_high", True)
    assert edge(110) > usual + 80
