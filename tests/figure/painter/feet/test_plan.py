"""A foot in plan: one shape, five toes, its marks by how much detail there is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPainter

from footcare_gui.figure.model.foot_plan import PlanFootPose, PlanSurface, every_toe
from footcare_gui.figure.painter.feet.plan import paint_plan_foot, plan_foot_outline
from footcare_gui.figure.painter.feet.skin import foot_skin, sole_skin
from footcare_gui.figure.painter.paths import point, polygon
from tests.figure.painter.painting import PALETTE, WHITE, View, area, colour_at, in_world, pixels_of

VIEW = View(0.5j, 150.0)
POSE = PlanFootPose()


@pytest.mark.parametrize("surface", ["top", "sole"])
@pytest.mark.parametrize("spread", [0.0, 1.0])
@pytest.mark.parametrize("curl", [0.0, 1.1])
def test_no_part_of_the_outline_floats(surface: PlanSurface, spread: float, curl: float) -> None:
    pose = PlanFootPose(surface=surface, spread=every_toe(spread), curl=every_toe(curl))
    outline = plan_foot_outline(pose).simplified()
    pieces = [polygon([complex(p.x(), p.y()) for p in piece.toList()])
              for piece in outline.toSubpathPolygons()]  # fmt: skip
    areas = sorted(map(area, pieces), reverse=True)
    assert sum(areas[1:]) < areas[0] * 0.01


def test_the_outline_grows_all_round() -> None:
    plain, grown = (plan_foot_outline(POSE, by).boundingRect() for by in (0.0, 0.02))
    assert grown.contains(plain)
    assert grown.width() == pytest.approx(plain.width() + 0.04, abs=0.01)


def test_the_outline_covers_what_is_painted() -> None:
    def cover(painter: QPainter) -> None:
        paint_plan_foot(painter, PALETTE, POSE)
        painter.fillPath(plan_foot_outline(POSE, 0.03), WHITE)

    assert pixels_of(in_world(cover, VIEW), WHITE) == 200 * 200


def test_a_sole_and_the_upper_side_have_each_their_skin() -> None:
    sole = in_world(
        lambda p: paint_plan_foot(p, PALETTE, PlanFootPose(surface="sole"), detail=0), VIEW
    )
    top = in_world(lambda p: paint_plan_foot(p, PALETTE, POSE, detail=0), VIEW)
    assert colour_at(sole, 0.4j, VIEW) == sole_skin(PALETTE).base
    assert colour_at(top, 0.4j, VIEW) == foot_skin(PALETTE).base


def nails_at(detail: int) -> int:
    image = in_world(lambda p: paint_plan_foot(p, PALETTE, POSE, detail=detail), VIEW)
    return pixels_of(image, foot_skin(PALETTE).nail)


def test_nails_show_on_the_upper_side_from_the_second_detail_on() -> None:
    nails = [nails_at(detail) for detail in (0, 1, 2)]
    assert nails[0] == 0
    assert nails[1] == nails[2] > 100


def test_what_lies_behind_is_hidden_by_the_foot_and_what_covers_toe_roots_by_its_body() -> None:
    def block(painter: QPainter) -> None:
        painter.fillPath(polygon([-0.5 + 0j, 0.5 + 0j, 0.5 + 1j, -0.5 + 1j]), PALETTE.ink)

    behind = in_world(lambda p: paint_plan_foot(p, PALETTE, POSE, behind=block), VIEW)
    before = in_world(lambda p: paint_plan_foot(p, PALETTE, POSE, before_body=block), VIEW)
    big_toe = -0.116 + 0.95j
    assert plan_foot_outline(POSE).contains(point(big_toe))
    assert colour_at(behind, big_toe, VIEW) != PALETTE.ink
    assert colour_at(before, big_toe, VIEW) == PALETTE.ink
    assert colour_at(before, 0.4j, VIEW) != PALETTE.ink
