"""Words of the preferences: all for translators, and no answer like another."""

from __future__ import annotations

from footcare_gui.texts import preferences
from tests.kits.messages_kit import messages_of, past_the_translators


def test_every_word_is_for_translators() -> None:
    assert past_the_translators(preferences) == {}
    assert past_the_translators(preferences, is_heard=False) == {}


def test_no_two_of_them_say_the_same() -> None:
    said = list(messages_of(preferences).values())
    assert len(set(said)) == len(said)


def test_what_came_of_a_test_of_the_sound_is_told_apart() -> None:
    assert preferences.test_outcome(True) != preferences.test_outcome(False)
    assert "No sound" in preferences.test_outcome(False)
