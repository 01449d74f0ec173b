"""A reminder says what is due and how long it takes, and blames nobody."""

from __future__ import annotations

import pytest

from footcare_gui.domain.reminders.deciding import Kind
from footcare_gui.texts import reminding as words

BLAME = ("missed", "forgot", "late", "overdue", "should", "must", "streak", "!")


@pytest.mark.parametrize("kind", Kind)
def test_no_word_of_it_blames_or_hurries(kind: Kind) -> None:
    said = " ".join(
        [
            words.title(kind),
            words.body(kind, "4 exercises", "about 5 minutes"),
            words.body(kind, "", ""),
        ]
    ).lower()
    assert [word for word in BLAME if word in said] == []


def test_what_is_due_and_how_long_it_takes_is_said() -> None:
    assert (
        words.body(Kind.USUAL, "4 exercises", "about 5 minutes") == "4 exercises, about 5 minutes."
    )
    assert "4 exercises" in words.body(Kind.SAT, "4 exercises", "about 5 minutes")
    assert words.body(Kind.USUAL, "", "") == "Something is due."


def test_minutes_are_said_as_one_would() -> None:
    assert words.about_minutes(20_000) == "about a minute"
    assert words.about_minutes(290_000) == "about 5 minutes"


def test_each_answer_has_words_of_its_own() -> None:
    said = {words.start(), words.later(), words.not_today(), words.open_window()}
    assert len(said) == 4
