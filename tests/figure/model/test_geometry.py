"""Geometry: angles, easing, two-bone limbs and outlines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.figure.model.geometry import (
    closed_curve,
    doubled_area,
    down,
    ease,
    oriented,
    profile_at,
    swing_of,
    tube_outline,
    two_bone,
    up,
    without_tail,
)


def test_the_two_families_point_up_and_down_and_turn_forward() -> None:
    assert up(0) == pytest.approx(1j)
    assert down(0) == pytest.approx(-1j)
    assert up(30).real > 0
    assert down(30).real > 0


@given(st.floats(-179, 179))
def test_a_swing_is_read_back(angle: float) -> None:
    assert swing_of(down(angle)) == pytest.approx(angle)


def test_easing_starts_and_ends_at_rest_and_is_clamped() -> None:
    assert (ease(-1), ease(0), ease(0.5), ease(1), ease(2)) == (0, 0, 0.5, 1, 1)
    assert ease(0.01) < 1e-4


@given(st.floats(0.3, 3.4), st.floats(-180, 180))
def test_two_bones_keep_their_lengths_and_reach_what_is_in_reach(
    distance: float, angle: float
) -> None:
    solved = two_bone(0j, distance * down(angle), 1.86, 1.76, 1)
    assert abs(solved.middle) == pytest.approx(1.86)
    assert abs(solved.end - solved.middle) == pytest.approx(1.76)
    assert solved.residual < 1e-6


def test_a_knee_points_forward_and_an_elbow_backward() -> None:
    assert two_bone(0j, -3j, 1.86, 1.76, 1).middle.real > 0
    assert two_bone(0j, -2j, 1.34, 1.12, -1).middle.real < 0


@given(st.floats(3.5, 3.7))
def test_a_limb_stretches_without_a_pop(distance: float) -> None:
    here = two_bone(0j, complex(0, -distance), 1.86, 1.76, 1)
    there = two_bone(0j, complex(0, -distance - 1e-4), 1.86, 1.76, 1)
    assert abs(here.middle - there.middle) < 0.01


def test_outlines_are_turned_counter_clockwise() -> None:
    square = [0j, 1j, 1 + 1j, 1 + 0j]
    assert doubled_area(square) < 0
    assert doubled_area(oriented(square)) == pytest.approx(2)


def test_a_closed_curve_passes_through_all_its_points_and_closes() -> None:
    points = [0j, 1 + 0j, 1 + 1j, 1j]
    start, cubics = closed_curve(points)
    assert start == 0j
    assert [cubic[2] for cubic in cubics] == [*points[1:], 0j]


def test_a_tube_keeps_its_radius_along_a_straight_chain() -> None:
    outline = tube_outline([0j, 1 + 0j, 2 + 0j], [0.2, 0.2, 0.2])
    assert max(z.imag for z in outline) == pytest.approx(0.2)
    assert max(z.real for z in outline) == pytest.approx(2.2, abs=0.02)


def test_a_profile_is_interpolated_and_held_at_its_ends() -> None:
    rows = [(0.0, 1.0, 2.0), (1.0, 3.0, 6.0)]
    assert profile_at(rows, 0.5) == (2.0, 4.0)
    assert profile_at(rows, -1) == (1.0, 2.0)
    assert profile_at(rows, 9) == (3.0, 6.0)


def test_a_line_loses_its_first_share_and_never_its_end() -> None:
    line = [0j, 4 + 0j]
    assert without_tail(line, 0.0)[0] == 0
    assert without_tail(line, 0.25)[0] == pytest.approx(1 + 0j, abs=0.05)
    assert [round(without_tail(line, share)[-1].real, 6) for share in (0.0, 0.5, 1.0)] == [4, 4, 4]
    left = without_tail(line, 1.0)
    assert 0 < abs(left[-1] - left[0]) < 0.5
