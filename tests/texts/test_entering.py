"""Words of an entry by hand."""

from __future__ import annotations

from datetime import date

from footcare_gui.texts import entering as words
from tests.kits.messages_kit import past_the_translators


def test_every_word_is_for_translators() -> None:
    assert past_the_translators(words, value=date(2026, 11, 28)) == {}


def test_days_are_called_as_people_do() -> None:
    day = date(2026, 3, 2)
    assert [words.day(day, ago) for ago in (0, 1)] == ["Today", "Yesterday"]
    assert words.day(day, 9) == "Monday, 2 March"
