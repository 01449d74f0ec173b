"""Marks on the body of a foot in plan tell the sole from the upper side, and work from rest."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.figure.model.foot_plan import PlanFootPose, every_toe
from footcare_gui.figure.painter.feet.plan import plan_foot_outline
from footcare_gui.figure.painter.feet.plan_marks import body_marks
from tests.figure.painter.painting import outside

SOLE, TOP = PlanFootPose(surface="sole"), PlanFootPose()


def test_all_marks_lie_on_the_foot() -> None:
    for pose in (SOLE, TOP):
        foot = plan_foot_outline(pose, 0.02)
        for mark in body_marks(pose):
            assert outside(mark.shape, foot) < 1e-4, mark.ink


def test_a_sole_has_lit_pads_and_the_upper_side_has_none() -> None:
    assert "light" in [mark.ink.role for mark in body_marks(SOLE)]
    assert "light" not in [mark.ink.role for mark in body_marks(TOP)]


def test_tendons_stand_out_when_the_toes_work() -> None:
    rest, work = (body_marks(pose)[1] for pose in (TOP, replace(TOP, lift=every_toe(1.0))))
    assert work.ink.opacity > rest.ink.opacity
    assert work.shape == rest.shape


def test_the_crease_under_the_toes_deepens_when_they_curl() -> None:
    flat, curled = (body_marks(pose)[2] for pose in (SOLE, replace(SOLE, curl=every_toe(1.0))))
    assert curled.ink.opacity > flat.ink.opacity + 0.2


def test_marks_are_foreshortened_with_the_foot() -> None:
    whole, short = (body_marks(pose)[0] for pose in (TOP, replace(TOP, axes=(1 + 0j, 0.5j))))
    heights = [mark.shape.boundingRect().height() for mark in (whole, short)]
    assert heights[1] < heights[0] * 0.6
