"""Nails, folds and pads of toes in plan."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.foot_plan import PlanFootPose, PlanSurface, every_toe, plan_foot
from footcare_gui.figure.painter.feet.ink import Piece
from footcare_gui.figure.painter.feet.plan import plan_foot_outline
from footcare_gui.figure.painter.feet.plan_toes import rounded_plate, toe_marks
from footcare_gui.figure.painter.paths import point
from tests.figure.painter.painting import outside


def marks(index: int, *, surface: PlanSurface = "top", curl: float = 0.0) -> tuple[Piece, ...]:
    pose = PlanFootPose(surface=surface, curl=every_toe(curl))
    return toe_marks(pose, plan_foot(pose).toes[index], index)


def nail(index: int, curl: float = 0.0) -> Piece:
    (found,) = [mark for mark in marks(index, curl=curl) if mark.ink.role == "nail"]
    return found


@pytest.mark.parametrize("index", range(5))
def test_every_toe_has_a_nail_above_and_a_pad_on_a_shaded_neck_below(index: int) -> None:
    assert [mark.ink.role for mark in marks(index, surface="sole")] == ["shade", "light"]
    assert nail(index).shape.boundingRect().height() > 0.02


@pytest.mark.parametrize("index", range(5))
@pytest.mark.parametrize("surface", ["top", "sole"])
def test_the_marks_of_a_toe_lie_on_the_foot(index: int, surface: PlanSurface) -> None:
    foot = plan_foot_outline(PlanFootPose(surface=surface), 0.015)
    assert max(outside(mark.shape, foot) for mark in marks(index, surface=surface)) < 1e-4


def test_the_big_toe_has_the_widest_nail() -> None:
    widths = [nail(index).shape.boundingRect().width() for index in range(5)]
    assert widths[0] == max(widths)


def test_the_nail_of_a_bent_toe_is_foreshortened_and_its_knuckle_catches_the_light() -> None:
    assert nail(1, 1.0).shape.boundingRect().height() < nail(1).shape.boundingRect().height()
    roles = [mark.ink.role for mark in marks(1, curl=1.0)]
    assert roles[:2] == ["shade", "light"]
    assert "shade" not in [mark.ink.role for mark in marks(1)]


def test_a_curled_toe_has_a_fold_on_its_sole() -> None:
    assert "edge" in [mark.ink.role for mark in marks(2, surface="sole", curl=0.5)]


def test_a_plate_is_as_wide_and_long_as_it_is_said_and_fuller_than_an_ellipse() -> None:
    plate = rounded_plate(0j, 1j, 0.3, 0.5)
    box = plate.boundingRect()
    assert (box.width(), box.height()) == pytest.approx((0.6, 1.0), abs=0.01)
    assert plate.contains(point(complex(0.3, 0.5) * 0.74))
