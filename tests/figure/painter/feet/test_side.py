"""A foot from the side: one outline in every pose, its skin where it says it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QPainter

from footcare_gui.figure.model.foot_side import SideFootPose
from footcare_gui.figure.model.foot_sole import FootView
from footcare_gui.figure.painter.feet.side import (
    FULL,
    MODELLED,
    PLAIN,
    paint_side_foot,
    side_foot_outline,
    to_world,
)
from footcare_gui.figure.painter.feet.skin import foot_skin
from footcare_gui.figure.painter.paths import point
from tests.figure.painter.painting import (
    PALETTE,
    WHITE,
    View,
    colour_at,
    counts,
    in_world,
    pixels_of,
)

VIEW = View(0.3 + 0.1j, 150.0)
POSE = SideFootPose(ankle=0.32j)


@pytest.mark.parametrize("view", ["lateral", "medial"])
@pytest.mark.parametrize(
    "bend",
    [
        {},
        {"toes_deg": 50.0},
        {"toes_deg": -30.0, "curl_deg": 18.0},
        {"curl_deg": 68.0, "arch": 0.03, "floor": 0.0},
        {"pitch_deg": -40.0, "toes_deg": 40.0},
        {"pitch_deg": 98.0, "shank_deg": 88.0, "toes_deg": 15.0},
    ],
)
def test_the_outline_is_one_piece(view: FootView, bend: dict[str, float]) -> None:
    pose = replace(POSE, view=view, **bend)  # type: ignore[arg-type]
    assert len(side_foot_outline(pose).simplified().toSubpathPolygons()) == 1


def test_the_outline_can_be_grown_for_a_rim() -> None:
    plain, grown = (side_foot_outline(POSE, by).boundingRect() for by in (0.0, 0.02))
    assert grown.contains(plain)
    assert grown.width() == pytest.approx(plain.width() + 0.04, abs=0.01)


def test_the_outline_covers_what_is_painted() -> None:
    pose = SideFootPose(ankle=0.1 + 0.2j, pitch_deg=-20, toes_deg=20)

    def cover(painter: QPainter) -> None:
        paint_side_foot(painter, PALETTE, pose, rim=0.0)
        painter.fillPath(side_foot_outline(pose, 0.02), WHITE)

    painted = in_world(lambda p: paint_side_foot(p, PALETTE, pose, rim=0.0), VIEW)
    assert pixels_of(painted, WHITE) < 200 * 200 - 3_000
    assert pixels_of(in_world(cover, VIEW), WHITE) == 200 * 200


def test_a_standing_foot_rests_on_the_floor() -> None:
    box = side_foot_outline(POSE).boundingRect()
    assert box.top() == pytest.approx(0.0, abs=0.01)


def test_the_foot_turns_about_its_ankle() -> None:
    frame = to_world(replace(POSE, pitch_deg=90))
    assert frame.map(point(0j)) == point(0.32j)
    moved = frame.map(point(1 + 0j))
    assert (moved.x(), moved.y()) == pytest.approx((0.0, 1.32))


def colours_at(detail: int) -> int:
    image = in_world(lambda p: paint_side_foot(p, PALETTE, POSE, detail=detail), VIEW)
    return len(counts(image))


def test_more_detail_shows_more_colours() -> None:
    assert colours_at(PLAIN) < colours_at(MODELLED) < colours_at(FULL)


def test_a_foot_without_a_rim_has_no_line_round_it() -> None:
    rim = foot_skin(PALETTE).rim
    with_rim, bare = (
        in_world(lambda p: paint_side_foot(p, PALETTE, POSE, detail=PLAIN), VIEW),
        in_world(lambda p: paint_side_foot(p, PALETTE, POSE, detail=PLAIN, rim=0.0), VIEW),
    )
    assert pixels_of(with_rim, rim) > 50
    assert pixels_of(bare, rim) == 0


def test_a_far_foot_lies_in_the_shade() -> None:
    far = in_world(lambda p: paint_side_foot(p, PALETTE, POSE, tone=0.75, detail=PLAIN), VIEW)
    assert colour_at(far, 0.1 + 0.25j, VIEW) == foot_skin(PALETTE, 0.75).base
