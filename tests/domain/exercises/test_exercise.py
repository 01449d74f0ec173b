"""An exercise is its usual form and complete variants of it."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Posture, Side
from tests.builders import STRETCH


def test_sides_have_an_opposite_and_both_is_its_own() -> None:
    assert [side.other for side in Side] == [Side.RIGHT, Side.LEFT, Side.BOTH]


def test_down_is_on_the_floor_or_in_bed() -> None:
    assert {posture for posture in Posture if posture.is_down} == {
        Posture.FLOOR_SITTING,
        Posture.LYING,
    }


def test_a_form_is_asked_for_by_its_id() -> None:
    seated = STRETCH.usual._replace(id="seated")
    exercise = STRETCH._replace(variants={"seated": seated})
    assert exercise.form() is exercise.usual
    assert exercise.form("seated") is seated
    with pytest.raises(KeyError):
        exercise.form("lying")


def test_without_a_figure_a_person_at_rest_shows_the_position_and_no_movement() -> None:
    form = STRETCH.usual._replace(posture=Posture.LYING)
    assert form.shown_as("up", lambda _name: True) == (form.figure, "up")
    assert form.shown_as("up", lambda name: name != form.figure) == ("at_rest_lying", "hold")
