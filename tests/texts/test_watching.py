"""Words for watching."""

from __future__ import annotations

from footcare_gui.domain.session.playhead import Speed
from footcare_gui.texts import watching as words


def test_every_speed_has_words_of_its_own() -> None:
    assert len(set(words.speeds().values())) == len(Speed)
    whole = {words.speed_whole(speed, speed.next) for speed in Speed}
    assert len(whole) == len(Speed)


def test_a_stop_says_which_and_of_how_many() -> None:
    assert words.stop_of(2, 7) == "2 of 7"


def test_buttons_that_differ_are_called_differently() -> None:
    assert len({words.one_back(), words.one_on(), words.other_side()}) == 3
