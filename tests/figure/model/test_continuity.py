"""Whether one moment goes on from another, or the picture has to dissolve."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.continuity import follows
from footcare_gui.figure.model.motion import key_moment
from tests.figure_frames import FIGURES

STAND = key_moment(FIGURES.figure("pencil_grip"), "start", Side.RIGHT)


def test_a_moment_follows_one_that_is_hardly_different() -> None:
    near = replace(STAND, pose=replace(STAND.pose, pelvis=STAND.pose.pelvis + 0.05j))
    assert follows(STAND, STAND)
    assert follows(STAND, near)


def test_a_body_that_is_somewhere_else_is_a_cut() -> None:
    far = replace(STAND, pose=replace(STAND.pose, pelvis=STAND.pose.pelvis + 0.2j))
    assert not follows(STAND, far)


def test_the_other_side_is_a_cut_unless_the_picture_has_faded_out() -> None:
    left = replace(STAND, side=Side.LEFT)
    assert not follows(STAND, left)
    assert not follows(replace(STAND, veil=0.9), left)
    assert follows(replace(STAND, veil=1.0), left)


def test_another_close_up_is_a_cut() -> None:
    shown = key_moment(FIGURES.figure("heel_cord"), "hold", Side.RIGHT)
    assert shown.close_up is not None
    elsewhere = replace(shown.close_up, lens=replace(shown.close_up.lens, x=0.5))
    assert follows(shown, shown)
    assert not follows(shown, replace(shown, close_up=elsewhere))
    assert not follows(shown, replace(shown, close_up=None))
