"""A foot that points toward the viewer is seen shorter."""

from __future__ import annotations

from footcare_gui.figure.model.foot_contour import all_shortened, shortened
from footcare_gui.figure.model.foot_side import SideFootPose, side_foot


def test_what_lies_before_the_ankle_comes_nearer_and_heel_and_height_stay() -> None:
    assert shortened(0.86 - 0.3j, 0.75) == 0.06 + 0.8 * 0.75 - 0.3j
    assert shortened(-0.3 - 0.2j, 0.75) == -0.3 - 0.2j
    assert all_shortened([0.26 + 0j, -0.1j], 0.5) == (0.16 + 0j, -0.1j)


def test_the_whole_foot_is_shortened_alike_toes_and_marks_too() -> None:
    whole, short = (side_foot(SideFootPose(seen=seen)) for seen in (1.0, 0.8))
    for there, here in zip(whole.body, short.body, strict=True):
        assert here == shortened(there, 0.8)
    assert short.toes[0][1].centres[-1] == shortened(whole.toes[0][1].centres[-1], 0.8)
    assert short.toe_point(0.8 - 0.3j) == shortened(whole.toe_point(0.8 - 0.3j), 0.8)
