"""The words of a row in the list: whole wherever that is possible, in as few lines as may be."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.texts.library import prescription_line
from footcare_gui.views.main.row_words import set_words
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import library, live

__all__ = ["library", "live"]
NAME, DOSAGE = "Heel tendon stretch", "30 s · each leg · twice a day"


@pytest.fixture
def metrics(live: LiveTheme) -> tuple[QFontMetrics, QFontMetrics]:
    theme = live.theme
    return QFontMetrics(theme.font("strong", QFont.Weight.DemiBold)), QFontMetrics(theme.font())


def test_with_much_room_the_badge_stands_beside_all(
    metrics: tuple[QFontMetrics, QFontMetrics],
) -> None:
    words = set_words(NAME, DOSAGE, metrics, 500, 80)
    assert (words.name, words.dosage, words.beside) == ((NAME,), (DOSAGE,), "both")


def test_a_name_that_a_badge_would_cut_gets_the_whole_line(
    metrics: tuple[QFontMetrics, QFontMetrics],
) -> None:
    width = metrics[0].horizontalAdvance(NAME) + 10
    words = set_words(NAME, DOSAGE, metrics, width, width // 3)
    assert words.name == (NAME,)
    assert words.beside == "dosage"
    assert words.is_whole


def test_a_name_longer_than_its_line_goes_on_in_a_second_one(
    metrics: tuple[QFontMetrics, QFontMetrics],
) -> None:
    width = metrics[0].horizontalAdvance("Heel tendon") + 10
    words = set_words(NAME, "10 ×", metrics, width, 0)
    assert words.name == ("Heel tendon", "stretch")


def test_only_what_fits_nowhere_is_cut_and_never_lost(
    metrics: tuple[QFontMetrics, QFontMetrics],
) -> None:
    words = set_words("Unpronounceableexercise of the foot", DOSAGE, metrics, 90, 40)
    assert not words.is_whole
    assert all(line for line in (*words.name, *words.dosage))


@pytest.mark.parametrize("percent", [100, 125, 150])
@pytest.mark.parametrize("badge", ["Due", "1 of 2", "From 11:42", "✓ Done"])
def test_no_name_of_the_library_is_cut_at_any_size_of_text(
    live: LiveTheme, library: Library, percent: int, badge: str
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    theme = live.theme
    metrics = QFontMetrics(theme.font("strong", QFont.Weight.DemiBold)), QFontMetrics(theme.font())
    room = QFontMetrics(theme.font("caption")).horizontalAdvance(badge) + 32
    width = round(340 * (1 + (percent - 100) / 200)) - 110
    for exercise in library.exercises.values():
        line = prescription_line(exercise.usual.dosage)
        words = set_words(exercise.name, line, metrics, width, room)
        assert "…" not in "".join(words.name)
