"""Words around an exercise: all for translators, and each side told from the other."""

from __future__ import annotations

from footcare_gui.texts import exercise_pane
from tests.kits.messages_kit import GIVEN, messages_of, past_the_translators


def test_every_word_is_for_translators_and_keeps_what_it_is_given() -> None:
    assert past_the_translators(exercise_pane) == {}


def test_no_two_of_them_say_the_same() -> None:
    said = list(messages_of(exercise_pane).values())
    assert len(set(said)) == len(said)


def test_a_step_is_read_with_its_number_and_the_picture_with_its_exercise() -> None:
    assert exercise_pane.step(3, "Hold.") == "Step 3: Hold."
    assert GIVEN in exercise_pane.watch_whole(GIVEN)
    assert GIVEN in exercise_pane.stop_whole(GIVEN)
