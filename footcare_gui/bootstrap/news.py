"""Tells once, after an update, what is new; loaded after the first picture."""

from __future__ import annotations

from pathlib import Path

from footcare_gui import __version__
from footcare_gui.adapters.documents.news import read_news
from footcare_gui.ports.stores import Settings
from footcare_gui.views.main.choice_pane import ChoicePane
from footcare_gui.views.main.news_line import NewsLine
from footcare_gui.views.theme import LiveTheme


def tell_news(live: LiveTheme, choice: ChoicePane, settings: Settings, file: Path) -> None:
    """Show the line where another version ran before; who is new has nothing that is new.

    Args:
        live: The look.
        choice: Where it stands.
        settings: What remembers the version.
        file: The news.
    """
    before = settings.known_version()
    if before == __version__:
        return
    settings.keep_known_version(__version__)
    news = read_news(file) if before else None
    if news is None or news.version != __version__:
        return
    line = NewsLine(live, news.version, news.lines)
    line.dismissed.connect(lambda: choice.take_out(line))
    choice.put_in(line)
