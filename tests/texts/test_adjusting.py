"""Words of the panel that adjusts a session."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.texts import adjusting
from tests.kits.messages_kit import past_the_translators


def test_every_word_is_for_translators_and_keeps_what_it_is_given() -> None:
    assert (
        past_the_translators(
            adjusting, postures=tuple(Posture), whose="", others=("2 min", "Seated")
        )
        == {}
    )


def test_each_position_is_named_once_in_the_order_in_which_it_comes() -> None:
    postures = (Posture.LYING, Posture.STANDING, Posture.STANDING, Posture.LYING)
    assert adjusting.about(4, postures) == "4 exercises · Lying down · Standing"
    whole = adjusting.about(4, postures, "From Ada")
    assert whole == "From Ada · 4 exercises · Lying down · Standing"


def test_a_card_without_a_time_is_read_without_one() -> None:
    assert adjusting.spoken("Mine", "", "Nothing left to do", "") == "Mine. Nothing left to do"
    assert adjusting.spoken("Mine", "1:00", "1 exercise", "Walk") == "Mine, 1:00. 1 exercise. Walk"
