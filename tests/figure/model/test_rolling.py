"""A ball between floor and sole: it slides on neither."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.figure.model.foot_sole import FootView, sole_height
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.model.rolling import BallTrack, foot_on_ball

STEP = 1e-4
tracks = st.builds(BallTrack, st.floats(0.05, 0.4), st.floats(-2, 2), st.floats(0.1, 0.4))
places = st.floats(-0.2, 0.2)
pitches = st.floats(-25, 25)
presses = st.floats(0, 0.06)
views: st.SearchStrategy[FootView] = st.sampled_from(("lateral", "medial"))


@given(tracks, places, places)
def test_the_floor_does_not_slide_under_the_ball(track: BallTrack, here: float, on: float) -> None:
    way = track.ball(on).centre - track.ball(here).centre
    turned = math.radians(track.ball(on).turned_deg - track.ball(here).turned_deg)
    assert way == pytest.approx(-turned * track.radius, abs=1e-9)


@given(tracks, places, pitches, presses, views)
def test_the_ball_lies_on_the_floor_and_presses_into_the_sole(
    track: BallTrack, way: float, pitch_deg: float, press: float, view: FootView
) -> None:
    x = track.ball_x + way
    ball, stood = track.ball(x), foot_on_ball(track, x, pitch_deg, press, view=view)
    assert ball.centre.imag == track.radius
    in_foot = (ball.centre - stood.ankle) / rot(pitch_deg)
    assert in_foot.real == pytest.approx(stood.dent.x)
    top = in_foot.imag + track.radius
    assert top == pytest.approx(sole_height(stood.dent.x, view) + press)


def sole_slip(track: BallTrack, before: tuple[float, float], after: tuple[float, float]) -> float:
    """How far the sole moves over the ball's skin along the foot, from one (x, pitch) to another.

    The touching points of ball and sole in the first instant are followed to the second one.
    """
    (x0, pitch0), (x1, pitch1) = before, after
    first, second = (
        foot_on_ball(track, x, p, 0.03, view="lateral") for x, p in ((x0, pitch0), (x1, pitch1))
    )
    touching = track.ball(x0).centre + 1j * track.radius * rot(pitch0)
    on_foot = second.ankle + (touching - first.ankle) * rot(pitch1 - pitch0)
    turned = track.ball(x1).turned_deg - track.ball(x0).turned_deg
    on_ball = track.ball(x1).centre + (touching - track.ball(x0).centre) * rot(turned)
    return ((on_foot - on_ball) / rot(pitch0)).real


@given(tracks, places, pitches, st.floats(-1, 1), st.floats(-30, 30))
def test_the_sole_does_not_slide_over_the_ball(
    track: BallTrack, way: float, pitch_deg: float, speed: float, tilting: float
) -> None:
    x = track.ball_x + way
    after = (x + speed * STEP, pitch_deg + tilting * STEP)
    assert abs(sole_slip(track, (x, pitch_deg), after)) < 1e-3 * STEP


@given(tracks, places, places)
def test_a_level_foot_travels_twice_as_far_as_the_ball(
    track: BallTrack, here: float, there: float
) -> None:
    first, second = (
        foot_on_ball(track, track.ball_x + way, 0.0, 0.03, view="lateral") for way in (here, there)
    )
    assert (second.ankle - first.ankle).real == pytest.approx(2 * (there - here))
    assert second.dent.x - first.dent.x == pytest.approx(here - there)


def test_a_ball_that_rolls_forward_turns_forward() -> None:
    track = BallTrack(0.145, 1.0, 0.25)
    assert track.ball(1.2).turned_deg < 0 < track.ball(0.8).turned_deg
    assert track.ball(1.0 + math.tau * 0.145).turned_deg == pytest.approx(-360)
