"""Hands of the body: what closes round a bar."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.figure import HOLD
from footcare_gui.figure.model.hands import HANDS
from footcare_gui.figure.model.poses import ArmLook, TargetArm
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.painter.hand import hand_outline
from footcare_gui.figure.painter.paths import point
from tests.figure_frames import FIGURES

BAR_RADIUS = 0.14
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("dir_deg", [78.0, 90.0])
def test_a_hand_wraps_a_bar_fingertips_come_out_below_and_the_back_lies_above(
    dir_deg: float,
) -> None:
    figure = FIGURES.figure("toe_walk")
    bar = 1.16 + 4.29j
    gripping = TargetArm(bar, dir_deg, look=ArmLook(hand=HANDS["wrap"]))
    pose = figure.poses[HOLD].pose
    solved = solve(replace(pose, far_arm=gripping))
    (outline,) = hand_outline(solved.arm(Flank.FAR))
    for height in (-1.1, -0.5, 0.0, 0.5, 1.3):
        assert outline.contains(point(bar + 1j * BAR_RADIUS * height)), height
    for height in (-3.0, 4.0):
        assert not outline.contains(point(bar + 1j * BAR_RADIUS * height)), height
