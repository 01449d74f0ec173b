"""Contours of limbs and trunk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.body import THIGH_WIDTHS, UPPER_ARM_WIDTHS
from footcare_gui.figure.model.geometry import down
from footcare_gui.figure.model.motion import key_moment
from footcare_gui.figure.model.outline import TwoSegments, limb_sides, trunk_sides
from footcare_gui.figure.model.solve import solve
from tests.figure_frames import FIGURES

WIDTHS = ((0.0, 0.2, 0.1), (0.5, 0.2, 0.1), (1.0, 0.2, 0.1))


def bent(deg: float) -> TwoSegments:
    """A limb of two lengths of 2, hanging, its lower half swung by some degrees."""
    joint = 2 * down(0)
    return TwoSegments(0j, joint, joint + 2 * down(deg), WIDTHS, WIDTHS)


def test_a_straight_limb_has_its_half_widths_on_either_side() -> None:
    front, back = limb_sides(bent(0))
    assert {round(z.real, 2) for z in front} == {0.2}
    assert {round(z.real, 2) for z in back} == {-0.1}
    assert front[0].imag == 0
    assert front[-1].imag == pytest.approx(-4)


def test_a_limb_grows_by_the_same_on_both_sides() -> None:
    thin, thick = limb_sides(bent(0)), limb_sides(bent(0), grow=0.05)
    assert thick[0][0].real == pytest.approx(thin[0][0].real + 0.05)
    assert thick[1][0].real == pytest.approx(thin[1][0].real - 0.05)


def test_a_limb_ends_at_its_hem() -> None:
    front, _ = limb_sides(bent(0), end=0.5)
    assert front[-1].imag == pytest.approx(-3)


@pytest.mark.parametrize("deg", [-120.0, -60.0, 60.0, 120.0])
def test_the_outer_side_of_a_bent_joint_is_round_and_the_inner_one_has_a_single_crease(
    deg: float,
) -> None:
    limb = bent(deg)
    front, back = limb_sides(limb)
    inner, outer = (front, back) if deg > 0 else (back, front)
    width = 0.1 if deg > 0 else 0.2
    on_arc = [z for z in outer if abs(abs(z - limb.joint) - width) < 0.01]
    assert len(on_arc) >= 3
    assert min(abs(z - limb.joint) for z in inner) > 0.05
    assert len(inner) < len(outer)


def test_the_trunk_runs_from_the_hips_to_the_neck_and_breathes_in_front() -> None:
    pose = key_moment(FIGURES.figure("heel_cord"), "start", Side.RIGHT).pose
    out, in_ = solve(pose), solve(replace(pose, breath=1.0))
    front, back = trunk_sides(out.spine, 0.0, 1.0)
    full, full_back = trunk_sides(in_.spine, 0.0, 1.0)
    assert front[0].imag < out.waist.imag < front[-1].imag
    assert all(f.real > b.real for f, b in zip(front, back, strict=True))
    assert max(b.real - a.real for a, b in zip(front, full, strict=True)) > 0.01
    assert full_back == pytest.approx(back)


def test_the_shade_of_the_trunk_runs_between_its_back_and_its_front() -> None:
    solved = solve(key_moment(FIGURES.figure("heel_cord"), "start", Side.RIGHT).pose)
    front, back = trunk_sides(solved.spine, 0.2, 1.0)
    shade, _ = trunk_sides(solved.spine, 0.2, 1.0, front_share=0.3)
    for f, s, b in zip(front, shade, back, strict=True):
        assert s == pytest.approx(b + (f - b) * 0.3)


def test_real_limbs_are_thickest_at_their_root() -> None:
    for widths in (THIGH_WIDTHS, UPPER_ARM_WIDTHS):
        assert widths[0][1] + widths[0][2] > widths[-1][1] + widths[-1][2]
