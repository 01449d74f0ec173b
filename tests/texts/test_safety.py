"""The honest words: all for translators, and each exists once."""

from __future__ import annotations

from footcare_gui.texts import safety
from tests.kits.messages_kit import messages_of, past_the_translators


def test_every_word_is_for_translators() -> None:
    assert past_the_translators(safety) == {}


def test_no_sign_to_stop_is_left_out() -> None:
    for sign in ("sharp pain", "numbness", "dizziness", "chest pain", "breathlessness"):
        assert sign in safety.when_to_stop()
    assert "emergency" in safety.when_to_call()
    assert "3 out of 10" in safety.when_to_pause_for_today()
    assert "not treatment" in safety.what_this_is()


def test_each_is_said_once() -> None:
    said = list(messages_of(safety).values())
    assert len(set(said)) == len(said)
