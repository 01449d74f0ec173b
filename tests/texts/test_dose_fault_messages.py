"""What is said of a dose that makes no sense: which part of it, and what to write instead."""

from __future__ import annotations

from footcare_gui.texts import dose_fault_messages as words
from tests.kits.messages_kit import messages_of, past_the_translators


def test_every_message_is_for_translators() -> None:
    assert past_the_translators(words) == {}


def test_no_two_faults_say_the_same() -> None:
    said = messages_of(words)
    assert len(set(said.values())) == len(said)


def test_a_length_that_cannot_be_read_is_repeated_with_one_that_can() -> None:
    lengths = words.of_lengths()
    assert all("write" in message or "is the most" in message for message in lengths.values())
    assert lengths["no_length"].format(text="10") == (
        "“10” is no length of time; write 10 s or 2 min"
    )
