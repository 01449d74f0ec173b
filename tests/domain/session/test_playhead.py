"""Where in a preview it is shown."""

from __future__ import annotations

import pytest

from footcare_gui.domain.session.playhead import Playhead, Speed

STOPS = (100, 500, 900)


@pytest.mark.parametrize(
    ("speed", "place"), [(Speed.WHOLE, 1_400), (Speed.SLOW, 1_200), (Speed.STEPS, 1_000)]
)
def test_it_moves_with_the_time_as_fast_as_its_speed(speed: Speed, place: int) -> None:
    assert Playhead(speed, 1_000, 50).at(450) == place


def test_another_speed_goes_on_from_where_it_is() -> None:
    slow = Playhead(Speed.WHOLE).at_speed(Speed.SLOW, 600)
    assert slow.at(600) == 600
    assert slow.at(1_000) == 800


def test_a_stretch_takes_twice_as_long_slowly_and_never_ends_where_it_stands() -> None:
    lasts = [Playhead(speed).lasts_ms(300) for speed in Speed]
    assert lasts == [300, 600, None]


@pytest.mark.parametrize(("place", "number"), [(0, 0), (100, 0), (499, 0), (500, 1), (2_000, 2)])
def test_it_knows_the_stop_that_it_is_at_or_past(place: int, number: int) -> None:
    assert Playhead(Speed.STEPS, place).stop_at(STOPS, 0) == number


def test_moved_it_stands_there() -> None:
    assert Playhead(Speed.STEPS).moved_to(700, 5_000).at(9_000) == 700


def test_speeds_follow_one_another_round() -> None:
    assert [speed.next for speed in Speed] == [Speed.SLOW, Speed.STEPS, Speed.WHOLE]
