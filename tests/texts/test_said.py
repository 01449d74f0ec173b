"""What is said is shown in words only where it does not stand there already."""

from __future__ import annotations

import pytest

from footcare_gui.texts.said import leans, sentences, still_to_read

SHOWN = ("Left leg", "Hold", "Back knee straight, heel down.", "You need: a wall")


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Hold.", ""),
        ("Left leg.", ""),
        ("Heel down.", ""),
        ("You need a wall.", ""),
        ("Knee.", "Knee."),
        ("You need a band.", "You need a band."),
        ("Hold for 30 seconds. Keep breathing.", "Keep breathing."),
        ("Hold on to something that cannot move, for 30 seconds.",) * 2,
        ("Hold for 15 seconds.", "Hold for 15 seconds."),
        ("", ""),
    ],
)
def test_only_what_does_not_stand_there_is_still_to_be_read(said: str, left: str) -> None:
    assert still_to_read(said, SHOWN, word="Hold", numbers="29 30") == left


def test_without_a_big_word_no_number_says_it_all() -> None:
    assert still_to_read("Hold for 30 seconds.", (), numbers="30") == "Hold for 30 seconds."


def test_a_text_is_told_apart_into_its_sentences() -> None:
    assert sentences("Rest. Then 9 more! 1.5 s each.") == ["Rest.", "Then 9 more!", "1.5 s each."]
    assert sentences("") == []


def test_what_leans_on_a_sentence_that_stands_there_is_not_read_without_it() -> None:
    line = "Get into position. Then clap twice, or press Space."
    assert still_to_read(line, ()) == line
    assert still_to_read(line, ("Get into position",)) == ""
    assert leans("The words after it tell you which.")
    assert not leans("The fourth one starts or stops.")
