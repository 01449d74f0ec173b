"""What is new is told once after an update, and never to who is new."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui import __version__
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.bootstrap.news import tell_news
from footcare_gui.platform.places import resources
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, library, live, window

__all__ = ["library", "live", "window"]


def tell(window: MainWindow, live: LiveTheme, before: str, file: Path | None = None) -> str:
    """What is remembered afterward."""
    settings = MemorySettings()
    settings.keep_known_version(before)
    tell_news(live, window.choice, settings, file or resources() / "news.json")
    return settings.known_version()


def lines(window: MainWindow) -> list[QWidget]:
    return window.findChildren(QWidget, "news_line")


def test_after_an_update_a_line_stands_there_and_tells_three_more(
    window: MainWindow, live: LiveTheme, qtbot: QtBot
) -> None:
    assert tell(window, live, "0.9.0") == __version__
    line = find(window, "news_line")
    qtbot.waitUntil(line.isVisible)
    assert line.findChild(QLabel).text() == f"Version {__version__}"
    click(window, "news_details")
    dialog = find(window, "news_dialog")
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert told[0] == f"New in version {__version__}"
    assert len(told) == 4
    click(dialog, "close_news")


def test_put_away_it_is_gone_and_the_keyboard_is_where_it_begins(
    window: MainWindow, live: LiveTheme, qtbot: QtBot
) -> None:
    tell(window, live, "0.9.0")
    click(window, "dismiss_news")
    qtbot.waitUntil(lambda: not lines(window))
    assert window.focusWidget() is not None
    assert window.choice.today.isAncestorOf(window.focusWidget())


@pytest.mark.parametrize("before", ["", __version__])
def test_who_is_new_and_who_knows_it_are_told_nothing(
    window: MainWindow, live: LiveTheme, before: str
) -> None:
    assert tell(window, live, before) == __version__
    assert not lines(window)


def test_news_of_another_version_are_none(
    window: MainWindow, live: LiveTheme, tmp_path: Path
) -> None:
    file = tmp_path / "news.json"
    file.write_text('{"version": "0.0.1", "lines": ["Old."]}', encoding="utf-8")
    assert tell(window, live, "0.9.0", file) == __version__
    assert not lines(window)
