"""Two sides: the left goes with the size of the text, within bounds."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.line_splitter import MOST_SHARE, LineSplitter
from tests.kits.main_kit import live

__all__ = ["live"]


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


def test_where_two_have_no_room_the_one_in_front_stands_alone_and_the_line_comes_back(
    splitter: LineSplitter,
) -> None:
    left, right = splitter.widget(0), splitter.widget(1)
    assert left is not None
    assert right is not None
    left.setMinimumWidth(340)
    right.setMinimumWidth(360)
    sizes = splitter.sizes()
    splitter.resize(640, 480)
    QApplication.processEvents()
    assert (splitter.is_narrow, left.isVisible(), right.isVisible()) == (True, True, False)
    assert left.width() == 640
    splitter.bring(1)
    assert (left.isVisible(), right.isVisible()) == (False, True)
    splitter.resize(1400, 600)
    QApplication.processEvents()
    assert (left.isVisible(), right.isVisible()) == (True, True)
    assert splitter.sizes() == sizes


def test_what_is_kept_of_a_narrow_window_is_where_the_line_was(splitter: LineSplitter) -> None:
    before = splitter.shares()
    for side in (splitter.widget(0), splitter.widget(1)):
        assert side is not None
        side.setMinimumWidth(400)
    splitter.resize(640, 480)
    assert splitter.is_narrow
    assert splitter.shares() == before
