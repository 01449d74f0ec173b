"""Two sides: the left goes with the size of the text, within bounds."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.line_splitter import BESIDE_PX, MOST_SHARE, LineSplitter
from tests.kits.main_kit import live

__all__ = ["live"]


def is_stacked(splitter: LineSplitter) -> bool:
    return splitter.is_stacked


@pytest.fixture
def splitter(qtbot: QtBot, live: LiveTheme) -> LineSplitter:
    splitter = LineSplitter(live)
    qtbot.addWidget(splitter)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    splitter.resize(1400, 600)
    splitter.show()
    qtbot.waitExposed(splitter)
    splitter.setSizes([400, 1400 - 400 - splitter.handleWidth()])
    return splitter


def test_a_larger_text_gets_more_room_but_leaves_the_right_its_share(
    qtbot: QtBot, live: LiveTheme, splitter: LineSplitter
) -> None:
    live.choose(ThemeChoice.LIGHT, 150)
    qtbot.waitUntil(lambda: splitter.sizes()[0] > 400)
    assert splitter.sizes()[0] <= round(MOST_SHARE * sum(splitter.sizes())) + 1


def test_another_theme_leaves_the_line_where_it_was_drawn(
    qtbot: QtBot, live: LiveTheme, splitter: LineSplitter
) -> None:
    live.choose(ThemeChoice.DARK, 100)
    assert splitter.sizes()[0] == 400


def test_where_a_large_text_leaves_no_room_the_left_lies_above_the_right(
    live: LiveTheme, splitter: LineSplitter
) -> None:
    before = splitter.shares()
    live.choose(ThemeChoice.LIGHT, 200)
    splitter.resize(2 * BESIDE_PX - 20, 600)
    assert is_stacked(splitter)
    upper, lower = splitter.sizes()
    assert 200 < upper < lower
    splitter.resize(1400, 600)
    assert not is_stacked(splitter)
    live.choose(ThemeChoice.LIGHT, 100)
    splitter.share(before)
    assert splitter.sizes()[0] == 400


def test_what_is_kept_is_how_they_share_the_width(live: LiveTheme, splitter: LineSplitter) -> None:
    kept = splitter.shares()
    splitter.resize(BESIDE_PX - 20, 600)
    assert is_stacked(splitter)
    assert splitter.share(kept)
    assert splitter.shares() == kept
    splitter.resize(1400, 600)
    assert splitter.sizes()[0] == 400
    assert not splitter.share(b"")
