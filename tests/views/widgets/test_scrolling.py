"""A column that scrolls is as wide as its area, and only as high as it needs to be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.scrolling import ColumnScroll
from tests.kits.main_kit import live

__all__ = ["live"]


def test_it_scrolls_up_and_down_only_and_takes_no_stop_of_the_tab_key(
    qtbot: QtBot, live: LiveTheme
) -> None:
    content = QWidget()
    content.setMinimumSize(100, 900)
    area = ColumnScroll(live, "column", content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    assert area.verticalScrollBar().maximum() == 900 - area.viewport().height()
    assert content.width() == area.viewport().width()
    assert area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_its_bar_follows_the_theme(qtbot: QtBot, live: LiveTheme) -> None:
    area = ColumnScroll(live, "column", QWidget())
    qtbot.addWidget(area)
    light = area.verticalScrollBar().styleSheet()
    live.choose(ThemeChoice.DARK, 100)
    assert area.verticalScrollBar().styleSheet() != light
