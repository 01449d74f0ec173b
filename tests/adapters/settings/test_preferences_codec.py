"""Each preference has a text of its own, and falls back to its default by itself."""

from __future__ import annotations

from footcare_gui.adapters.settings.preferences_codec import preference_texts, read_preferences
from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.exercises.exercise import Side

OURS = Preferences(
    theme=ThemeChoice.DARK, text_percent=150, first_side=None, reminders=(390, 720, 1305)
)


def read(texts: dict[str, str]) -> Preferences:
    return read_preferences(lambda name: texts.get(f"preferences/{name}", ""))


def test_each_preference_has_a_text_and_all_come_back() -> None:
    texts = preference_texts(OURS)
    assert texts.keys() == {f"preferences/{name}" for name in Preferences._fields}
    assert read(texts) == OURS


def test_nothing_kept_is_as_usual() -> None:
    assert read({}) == Preferences()


def test_sides_in_turn_are_kept_by_a_word_and_both_at_once_are_nobodys_first() -> None:
    texts = preference_texts(OURS)
    assert texts["preferences/first_side"] == "alternate"
    assert read({"preferences/first_side": "left"}).first_side is Side.LEFT
    usual = Preferences().first_side
    assert read({"preferences/first_side": "both"}).first_side == usual


def test_what_is_damaged_falls_back_alone() -> None:
    texts = preference_texts(OURS) | {"preferences/text_percent": "9" * 400}
    assert read(texts) == OURS._replace(text_percent=Preferences().text_percent)
