"""Sessions in both themes and with both sizes of text, and how colours are measured."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from tests.builders import CIRCLES, PHASES, STRETCH, WALK, make_plan
from tests.kits.session_kit import Session, make_live

LIGHT_AND_DARK = [ThemeChoice.LIGHT, ThemeChoice.DARK]
SIZES = [(1024, 680), (1280, 820), (1920, 1080)]


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG defines it, 0 to 1."""
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours as WCAG defines it, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=LIGHT_AND_DARK, ids=lambda choice: choice.value)
def themed(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    """In light and dark."""
    session = Session(
        make_live(qapp, theme=request.param), make_plan(WALK, STRETCH, PHASES, CIRCLES)
    )
    qtbot.addWidget(session.view)
    session.start()
    yield session
    session.close()


@pytest.fixture(params=[100, 150])
def sized(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    """With usual and with large text."""
    live = make_live(qapp, text_percent=request.param)
    session = Session(live, make_plan(STRETCH, WALK, PHASES, CIRCLES))
    qtbot.addWidget(session.view)
    session.start()
    yield session
    session.close()
