"""A line about what is new, with its two buttons."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.views.main.news_line import NewsLine
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


def test_it_is_put_away_by_a_button_that_says_so_to_a_screen_reader(
    qtbot: QtBot, live: LiveTheme
) -> None:
    line = NewsLine(live, "1.0.0", ("One.",))
    qtbot.addWidget(line)
    line.show()
    assert find(line, "dismiss_news").accessibleName() == "Put this line away"
    with qtbot.waitSignal(line.dismissed):
        click(line, "dismiss_news")


def test_its_details_are_the_lines(qtbot: QtBot, live: LiveTheme) -> None:
    line = NewsLine(live, "1.0.0", ("One thing.", "Another."))
    qtbot.addWidget(line)
    line.show()
    click(line, "news_details")
    dialog = find(line, "news_dialog")
    assert dialog.isVisible()
    dialog.close()
