"""The honest words of the first start."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.choices.voice_wishes import WhoSpeaks, wishes_of
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
    click(window, "first_card_read")
    chosen = window.controller.preferences
    assert (chosen.greeted, wishes_of(chosen.voice).who) == (True, WhoSpeaks.FOOTCARE)
    assert not card.isVisible()
    again = open_window(qtbot, live, library, preferences=chosen)
    assert again.findChild(QWidget, "first_card") is None


def test_who_starts_a_session_without_reading_on_hears_who_is_shown_there(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    click(window, "start_routine")
    assert wishes_of(window.controller.preferences.voice).who is WhoSpeaks.FOOTCARE
    assert find(window, "first_card").isVisible()


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
    assert means.isVisible(), "what will change is said before"
    assert "hands on a wall stays" in means.text()
    click(window, "first_card_unsteady")
    contents = find(window, "routine_contents").text()
    assert "Heel tendon stretch" in contents
    assert window.controller.preferences.unsteady
    assert "Toe walking" not in find(window, "routine_contents").text()
    click(window, "first_card_read")
    assert window.controller.preferences.unsteady


def test_with_large_text_the_questions_fold_away_and_come_when_wanted(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    live.choose(ThemeChoice.LIGHT, 150)
    window = open_window(qtbot, live, library, preferences=Preferences(), size=(1366, 768))
    unfold, voice = find(window, "first_card_unfold"), find(window, "voice_row")
    assert unfold.isVisible()
    assert not voice.isVisible()
    said = [label.text() for label in find(window, "first_card").findChildren(QLabel)]
    assert safety.what_this_is() in said, "no word of safety is folded away"
    figure = window.detail.figure
    assert figure.visibleRegion().boundingRect().height() > 0, "the exercise is in sight"
    click(window, "first_card_unfold")
    assert voice.isVisible()
    assert not unfold.isVisible()
    window.resize(1360, 700)
    assert voice.isVisible()


def test_at_the_usual_size_nothing_is_folded(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    assert not find(window, "first_card_unfold").isVisible()
    assert find(window, "voice_row").isVisible()


def test_after_it_was_read_the_exercise_begins_at_its_top(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    scroll = find(window, "detail_scroll")
    assert isinstance(scroll, QScrollArea)
    scroll.verticalScrollBar().setValue(250)
    click(window, "first_card_read")
    assert scroll.verticalScrollBar().value() == 0
