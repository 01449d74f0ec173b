"""What is remembered about the window tells whose turn it likely is."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.exercises.exercise import Side


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_the_side_of_last_time_is_the_turn_of_the_form_shown_then(side: Side) -> None:
    state = WindowState(exercise="heel_cord", variant="wall", side=side.value)
    assert state.turns == {("heel_cord", "wall"): side}


@pytest.mark.parametrize("side", ["", "both", "up"])
def test_without_a_side_that_can_begin_nothing_is_likely(side: str) -> None:
    assert WindowState(exercise="heel_cord", side=side).turns == {}
