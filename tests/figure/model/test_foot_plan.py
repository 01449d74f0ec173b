from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.figure.model.foot_plan import (
    CIRCLE_HEIGHT,
    CIRCLE_RADIUS,
    PlanFootPose,
    circling_axes,
    every_toe,
    plan_foot,
)


def test_the_big_toe_is_the_widest_and_lies_at_minus_x() -> None:
    foot = plan_foot(PlanFootPose())
    tips = [toe.centres[-1].real for toe in foot.toes]
    assert tips == sorted(tips)
    widths = [max(toe.radii) for toe in foot.toes]
    assert widths[0] == max(widths)


def test_toes_of_a_sole_end_in_round_pads_broader_than_their_necks_and_fall_to_the_little_one() -> (
    None
):
    toes = plan_foot(PlanFootPose(surface="sole")).toes
    pads = [toe.radii[4] for toe in toes]
    assert pads == sorted(pads, reverse=True)
    assert pads[0] > 1.6 * pads[1]
    assert all(toe.radii[4] > 1.3 * toe.radii[1] for toe in toes)


def test_spread_toes_stand_farther_apart() -> None:
    together = plan_foot(PlanFootPose())
    apart = plan_foot(PlanFootPose(spread=every_toe(1.0)))
    for index in range(4):
        gaps = [
            abs(foot.toes[index + 1].centres[-1] - foot.toes[index].centres[-1])
            for foot in (together, apart)
        ]
        assert gaps[1] > gaps[0]


def test_toes_drawn_longer_reach_farther_from_where_they_grow() -> None:
    usual, longer = plan_foot(PlanFootPose()), plan_foot(PlanFootPose(toe_length=1.2))
    assert usual.body == longer.body
    for before, after in zip(usual.toes, longer.toes, strict=True):
        assert after.centres[0] == pytest.approx(before.centres[0])
        assert after.centres[-1].imag > before.centres[-1].imag + 0.02


@pytest.mark.parametrize("bent", [{"curl": every_toe(1.0)}, {"lift": every_toe(1.0)}])
def test_bent_and_lifted_toes_look_shorter(bent: dict[str, tuple[float, ...]]) -> None:
    flat, now = plan_foot(PlanFootPose()), plan_foot(PlanFootPose(**bent))  # type: ignore[arg-type]
    for before, after in zip(flat.toes, now.toes, strict=True):
        assert after.centres[-1].imag < before.centres[-1].imag


@given(st.floats(0, 1), st.sampled_from([1, -1]))
def test_a_circling_foot_points_along_a_true_circle(phase: float, direction: int) -> None:
    _, along = circling_axes(phase, direction)
    assert abs(along - 1j * CIRCLE_HEIGHT) == pytest.approx(CIRCLE_RADIUS)


def test_the_direction_says_which_way_the_circle_goes() -> None:
    clockwise, other = circling_axes(0.25, 1)[1], circling_axes(0.25, -1)[1]
    assert clockwise.real == pytest.approx(CIRCLE_RADIUS)
    assert other.real == pytest.approx(-CIRCLE_RADIUS)
