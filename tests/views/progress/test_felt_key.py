"""Ring and dot with their words: the ring first, as one reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from footcare_gui.views.progress.felt_key import FeltKey
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live

__all__ = ["live"]


@pytest.fixture
def key(qtbot: QtBot, live: LiveTheme) -> FeltKey:
    key = FeltKey(live)
    qtbot.addWidget(key)
    key.resize(400, key.sizeHint().height())
    return key


def inked(key: FeltKey) -> list[int]:
    """Columns in which there is ink at the middle of the height."""
    image, ink = key.grab().toImage(), key._live.theme.colors.ink
    return [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2) == ink]


def test_from_the_right_it_stands_at_the_other_edge(key: FeltKey) -> None:
    from_left = inked(key)
    key.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    from_right = inked(key)
    assert min(from_left) < 10
    assert max(from_right) > 400 - 10
