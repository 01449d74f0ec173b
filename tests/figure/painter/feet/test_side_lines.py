"""Lines on a foot from the side tell its border and its effort."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.foot_side import SideFootPose, side_foot
from footcare_gui.figure.model.foot_sole import FootView
from footcare_gui.figure.painter.feet.side import side_foot_outline
from footcare_gui.figure.painter.feet.side_lines import InkLine, side_lines
from tests.figure.painter.painting import area, outside


def lines(view: FootView = "lateral", **bends: float) -> tuple[InkLine, ...]:
    pose = SideFootPose(view=view, **bends)  # type: ignore[arg-type]
    return side_lines(side_foot(pose), view == "medial")


@pytest.mark.parametrize("view", ["lateral", "medial"])
def test_all_lines_lie_on_the_foot(view: FootView) -> None:
    foot = side_foot_outline(SideFootPose(view=view), 0.01)
    for line in lines(view):
        assert outside(line.shape, foot) < area(line.shape) * 0.05


def test_each_border_has_an_ankle_bone_of_its_own() -> None:
    inner, outer = (
        {line.shape.boundingRect().center().y() for line in found}
        for found in (lines("medial"), lines("lateral"))
    )
    assert len(inner - outer) >= 3
    assert outer - inner


def test_tendons_stand_out_when_the_toes_are_pulled_up() -> None:
    assert len(lines(toes_deg=40)) == len(lines()) + 2
    assert len(lines(toes_deg=13)) == len(lines()) + 1


def test_the_line_of_the_arch_rises_with_it() -> None:
    low, high = (
        max(line.shape.boundingRect().bottom() for line in lines("medial", arch=arch)[4:6])
        for arch in (0.0, 0.03)
    )
    assert high >= low
    flat, raised = (lines("medial", arch=arch)[3].shape.boundingRect() for arch in (0.0, 0.03))
    assert raised.center().y() == pytest.approx(flat.center().y() + 0.027, abs=0.002)
