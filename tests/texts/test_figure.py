"""A picture is told in one paragraph, each sentence as the language has it."""

from __future__ import annotations

from footcare_gui.texts.figure import picture_words


def test_sentences_follow_one_another() -> None:
    assert picture_words(["Seen from the side.", "Felt {here}."]) == (
        "Seen from the side. Felt {here}."
    )
    assert picture_words([]) == ""
