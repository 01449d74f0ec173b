"""Words of a routine that is written: all for translators, and names as they are."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.texts import routine_edit as words
from tests.kits.messages_kit import past_the_translators


def test_every_word_is_for_translators_and_keeps_what_it_is_given() -> None:
    assert past_the_translators(words, taken=(), term=SideTerm.EACH_LEG) == {}


def test_a_copy_is_called_as_nothing_else_is() -> None:
    assert words.copy_name("Morning", {"Morning", "Morning 2"}) == "Morning 3"


def test_a_dose_is_said_in_short() -> None:
    assert words.dose(20_000, 3, SideTerm.EACH_LEG) == "20 s × 3 · each leg"
    assert words.dose(90_000, 1, SideTerm.NONE) == "1 min 30 s"


def test_a_name_is_never_taken_for_a_place_in_a_message() -> None:
    assert "“{name} %s”" in words.deleted("{name} %s")
