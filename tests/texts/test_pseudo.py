from __future__ import annotations

import pytest

from footcare_gui.texts.pseudo import LONGER, Pseudo, made_up, untranslated

MESSAGES = ("Hold", "Press Space, then take your time.", "Nothing found for “{query}”.", "R")


@pytest.mark.parametrize("message", MESSAGES)
def test_a_message_is_bracketed_and_longer_by_two_fifths(message: str) -> None:
    made = made_up(message)
    words = message.replace("{query}", "")
    assert made.startswith("⟦")
    assert made.endswith("⟧")
    assert len(made.replace("{query}", "")) - 2 == round(len(words) * LONGER)


def test_letters_are_accented_and_places_are_left_alone() -> None:
    assert made_up("Start {time}") == "⟦Štáárt {time}~⟧"
    assert made_up("Start {time}").format(time="1:00") == "⟦Štáárt 1:00~⟧"


def test_a_number_chooses_the_english_form() -> None:
    pseudo = Pseudo()
    assert pseudo.npgettext("", "{n} day", "{n} days", 1) == made_up("{n} day")
    assert pseudo.npgettext("", "{n} day", "{n} days", 2) == made_up("{n} days")


def test_what_came_through_the_gate_is_told_from_what_did_not() -> None:
    assert untranslated(made_up("Hold")) == ""
    assert untranslated(f"Close ({made_up('Hold')})") == "Close ()"
    assert untranslated(f"⟦a {made_up('within')} b⟧ after") == " after"
