"""Words on the buttons of a session."""

from __future__ import annotations

from footcare_gui.domain.session.readout import Primary
from footcare_gui.texts import session_controls as words


def test_the_big_button_has_a_word_of_its_own_for_each_thing_it_does() -> None:
    said = [words.primary(value) for value in Primary]
    assert all(said)
    assert len(set(said)) == len(said)


def test_more_time_is_short_on_the_button_and_whole_aloud() -> None:
    assert words.more_time(10_000) == "+10 s"
    assert words.more_time_spoken(10_000) == "10 seconds more"
    assert words.more_time_spoken(1_000) == "1 second more"


def test_the_sound_button_says_what_is_true() -> None:
    assert words.sound(True) == "Sound: on"
    assert words.sound(False) == "Sound: off"
    assert words.sound(True, works=False) == "No sound"
    assert words.sound(False, works=False) == "Sound: off"


def test_skipping_is_an_answer_only_while_there_is_something_to_skip() -> None:
    assert len(words.too_much_answers(goes_on=True)) == 3
    assert words.too_much_answers(goes_on=False) == ("Go on", "Finish here")
