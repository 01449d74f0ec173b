"""The sole's arch, and the ball that presses into it."""

from __future__ import annotations

from footcare_gui.figure.model.foot_sole import Dent, FootView, sole_height, sole_line

VIEWS: tuple[FootView, ...] = ("lateral", "medial")


def test_a_ball_dents_the_sole_along_its_circle() -> None:
    dent = Dent(x=0.2, radius=0.145, depth=0.055)
    centre = complex(dent.x, sole_height(dent.x, "lateral") + dent.depth - dent.radius)
    sole = sole_line("lateral", dent=dent)
    assert all(abs(z - centre) > dent.radius - 0.002 for z in sole)
    touching = [z for z in sole if abs(z - centre) < dent.radius + 0.002]
    assert len(touching) >= 3


def test_a_raised_arch_lifts_the_medial_border_more_than_the_lateral_one() -> None:
    lift = {view: sole_height(0.2, view, 0.03) - sole_height(0.2, view) for view in VIEWS}
    assert lift["medial"] > 2 * lift["lateral"] > 0
