from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.figure.model.foot_contact import SOLE_LEVEL, ankle_for_contact
from footcare_gui.figure.model.foot_side import SideFootPose, side_foot
from footcare_gui.figure.model.foot_sole import FootView, sole_line
from footcare_gui.figure.model.geometry import rot

VIEWS: tuple[FootView, ...] = ("lateral", "medial")
FAR_TOE_RAISE = {1: 0.0, 2: 0.030, 3: 0.056, 4: 0.078}


def lowest_pads(pose: SideFootPose) -> dict[int, float]:
    """Height of each visible toe's lowest point over the floor."""
    turn = rot(pose.pitch_deg)
    pads = {}
    for toe, chain in side_foot(pose).toes:
        world = [pose.ankle + turn * z for z in chain.centres]
        pairs = list(zip(world, chain.radii, strict=True))[2:]
        pads[toe] = min(z.imag - radius for z, radius in pairs) - (pose.floor or 0.0)
    return pads


@given(st.sampled_from(VIEWS), st.floats(0, 68), st.floats(0, 0.03), st.floats(-1, 1))
def test_every_pad_touches_the_floor_while_the_toes_curl(
    view: FootView, curl_deg: float, arch: float, floor: float
) -> None:
    pose = SideFootPose(
        ankle=complex(0.3, floor - SOLE_LEVEL), curl_deg=curl_deg, arch=arch, view=view, floor=floor
    )
    for toe, height in lowest_pads(pose).items():
        depth = FAR_TOE_RAISE[toe] if view == "medial" else 0.0
        assert height == pytest.approx(depth, abs=0.01)


def test_the_far_foot_grips_its_own_raised_floor() -> None:
    pose = SideFootPose(ankle=0.1j - 1j * SOLE_LEVEL, curl_deg=50, floor=0.1)
    assert all(abs(height) < 0.01 for height in lowest_pads(pose).values())


@pytest.mark.parametrize("view", VIEWS)
def test_a_flat_sole_touches_the_floor_at_heel_and_ball_and_nowhere_below(view: FootView) -> None:
    pose = SideFootPose(ankle=-1j * SOLE_LEVEL, view=view)
    heights = [(pose.ankle + z).imag for z in side_foot(pose).body]
    assert min(heights) == pytest.approx(0.0, abs=0.01)
    sole = sole_line(view)
    assert sole[0].imag == pytest.approx(SOLE_LEVEL, abs=0.01)
    assert sole[-1].imag == pytest.approx(SOLE_LEVEL, abs=0.01)
    assert max(z.imag for z in sole) > SOLE_LEVEL + 0.02


@given(st.floats(-40, 0))
def test_a_foot_on_tiptoe_stands_on_its_ball(pitch_deg: float) -> None:
    ankle = ankle_for_contact("ball", 0.56 + 0j, pitch_deg)
    pose = SideFootPose(ankle=ankle, pitch_deg=pitch_deg, toes_deg=-pitch_deg)
    turn = rot(pitch_deg)
    foot = side_foot(pose)
    lowest = min((ankle + turn * z).imag for z in foot.body)
    assert lowest == pytest.approx(0.0, abs=0.02)
    assert all(height < 0.03 for height in lowest_pads(replace(pose, floor=None)).values())


def test_curling_raises_the_knuckle_and_draws_the_tip_back() -> None:
    flat = SideFootPose(ankle=-1j * SOLE_LEVEL, view="medial", floor=0.0)
    curled = replace(flat, curl_deg=58)
    (_, before), (_, after) = side_foot(flat).toes[-1], side_foot(curled).toes[-1]
    assert after.centres[2].imag > before.centres[2].imag + 0.02
    assert after.centres[-1].real < before.centres[-1].real - 0.03


def test_the_medial_view_shows_the_big_toe_nearest_and_the_lateral_one_the_little_toe() -> None:
    assert side_foot(SideFootPose(view="medial")).toes[-1][0] == 1
    assert side_foot(SideFootPose(view="lateral")).toes[-1][0] == 5


def test_the_same_bend_anywhere_shares_one_solution() -> None:
    here = SideFootPose(ankle=1 + 1j, pitch_deg=20, shank_deg=10)
    there = SideFootPose(ankle=-3 + 0j, pitch_deg=-15, shank_deg=-25)
    assert side_foot(here) is side_foot(there)


@pytest.mark.parametrize("toes_deg", [-30.0, 34.0, 50.0])
def test_turned_toes_show_behind_the_big_toe_one_after_the_other(toes_deg: float) -> None:
    """Whoever sees the big toe's border sees that all toes are turned, not only this one."""
    foot = side_foot(SideFootPose(toes_deg=toes_deg, view="medial"))
    toes = [toe for toe, _ in foot.toes]
    tops = [(chain.centres[2] / rot(toes_deg)).imag + chain.radii[2] for _, chain in foot.toes]
    assert toes == [4, 3, 2, 1]
    assert min(b - a for a, b in pairwise(tops[::-1])) > 0.005


@pytest.mark.parametrize("toes_deg", [-30, 0, 50])
def test_toes_in_a_row_are_all_seen_apart_and_bend_together(toes_deg: float) -> None:
    row, flat = (
        dict(side_foot(SideFootPose(view="medial", row=1.0, toes_deg=deg)).toes)
        for deg in (toes_deg, 0)
    )
    tips = [row[toe].centres[-1] for toe in (1, 2, 3, 4, 5)]
    assert all(abs(near - far) > 0.02 for near, far in pairwise(tips))
    turns = {toe: row[toe].centres[-1] - flat[toe].centres[-1] for toe in row}
    assert all(turn.imag * toes_deg >= 0 for turn in turns.values())
    assert toes_deg == 0 or all(abs(turn) > 0.04 for turn in turns.values())


def test_only_toes_in_a_row_have_an_upper_side_beyond_the_instep() -> None:
    assert side_foot(SideFootPose(view="medial", row=1.0)).far_top
    assert not side_foot(SideFootPose(view="medial")).far_top
    assert not side_foot(SideFootPose(view="lateral", row=1.0)).far_top
