"""The honest words of the first start."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.texts import safety
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import (
    click,
    find,
    library,
    live,
    open_window,
    window,
)

__all__ = ["library", "live", "window"]


def test_the_honest_words_are_there_once(qtbot: QtBot, live: LiveTheme, library: Library) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    card = find(window, "first_card")
    assert card.isVisible()
    said = [label.text() for label in card.findChildren(QLabel)]
    assert safety.what_this_is() in said
    assert safety.when_to_stop() in said
    with qtbot.waitSignal(window.controller.preferences_changed) as caught:
        click(window, "first_card_read")
    assert (caught.args or [])[0].greeted
    assert not card.isVisible()
    again = open_window(qtbot, live, library, preferences=(caught.args or [])[0])
    assert again.findChild(QWidget, "first_card") is None


def test_no_honest_word_promises_a_cure() -> None:
    words = safety.what_this_is().lower()
    assert "no clinician has signed it off" in words
    for claim in ("cure", "relieve", "painkiller", "proven", "instead of"):
        assert claim not in words


def test_who_is_unsteady_says_so_in_one_line_and_the_session_follows(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    assert "Toe walking" in find(window, "routine_contents").text()
    means = find(window, "first_card_unsteady_means")
    assert not means.isVisible()
    click(window, "first_card_unsteady")
    assert means.isVisible(), "what has changed is said"
    assert window.controller.preferences.unsteady
    assert "Toe walking" not in find(window, "routine_contents").text()
    click(window, "first_card_read")
    assert window.controller.preferences.unsteady
