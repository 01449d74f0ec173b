"""Words of buttons: all for translators, and whole where a screen reader reads them."""

from __future__ import annotations

from footcare_gui.texts import buttons
from tests.kits.messages_kit import GIVEN, messages_of, past_the_translators


def test_every_word_is_for_translators_and_keeps_what_it_is_given() -> None:
    assert past_the_translators(buttons) == {}


def test_no_two_buttons_that_mean_something_else_say_the_same() -> None:
    said = list(messages_of(buttons).values())
    assert len(set(said)) == len(said)


def test_a_step_up_is_told_from_a_step_down_and_names_its_number() -> None:
    assert buttons.less(GIVEN) != buttons.more(GIVEN)
    assert GIVEN in buttons.less(GIVEN)
    assert GIVEN in buttons.more(GIVEN)
