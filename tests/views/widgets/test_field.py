"""A line to type into is high enough to touch at every size of text."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.field import LEAST_PX, Field
from tests.kits.main_kit import live

__all__ = ["live"]


@pytest.mark.parametrize("percent", [80, 100, 150])
def test_it_follows_the_size_of_the_text_and_never_gets_too_small(
    qtbot: QtBot, live: LiveTheme, percent: int
) -> None:
    field = Field(live, "name", "Name")
    qtbot.addWidget(field)
    live.choose(ThemeChoice.LIGHT, percent)
    assert field.minimumHeight() >= max(LEAST_PX, live.theme.px("body"))
    assert field.accessibleName() == "Name"


def test_its_ground_follows_the_theme(qtbot: QtBot, live: LiveTheme) -> None:
    field = Field(live, "name", "Name")
    qtbot.addWidget(field)
    field.resize(200, 60)
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        live.choose(theme, 100)
        assert field.grab().toImage().pixelColor(100, 6) == live.theme.colors.field
