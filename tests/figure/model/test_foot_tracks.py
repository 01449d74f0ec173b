"""Values that move with a close-up's progress."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.foot_tracks import at


@pytest.mark.parametrize("t", [-1.0, 0.0, 0.5, 2.0])
def test_one_value_stays(t: float) -> None:
    assert at((7.0,), t) == 7.0


@pytest.mark.parametrize(
    ("t", "value"), [(0.0, 0.0), (0.25, 5.0), (0.5, 10.0), (0.75, 5.0), (1.0, 0.0)]
)
def test_several_values_are_met_at_equal_shares_and_straight_between(
    t: float, value: float
) -> None:
    assert at((0.0, 10.0, 0.0), t) == pytest.approx(value)


def test_progress_beyond_the_ends_stays_at_them() -> None:
    assert at((1.0, 2.0), -0.5) == 1.0
    assert at((1.0, 2.0), 1.5) == 2.0


def test_points_move_like_numbers() -> None:
    assert at((0j, 2 + 4j), 0.5) == 1 + 2j
