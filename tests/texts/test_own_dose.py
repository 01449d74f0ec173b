"""Words for an own dose: all for translators, and Start names exercise and time."""

from __future__ import annotations

from footcare_gui.texts import own_dose
from tests.kits.messages_kit import messages_of, past_the_translators


def test_every_word_is_for_translators_and_keeps_what_it_is_given() -> None:
    assert past_the_translators(own_dose) == {}


def test_for_today_is_told_from_for_ever() -> None:
    said = list(messages_of(own_dose).values())
    assert len(set(said)) == len(said)


def test_start_is_whole_for_a_screen_reader() -> None:
    assert own_dose.start_whole("Toe walking", "0:30") == "Start Toe walking, 0:30"
