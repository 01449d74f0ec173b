"""Outlines that are made once and filled often."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.geometry import circle_points
from footcare_gui.figure.painter.feet.shapes import (
    chain_shapes,
    flattened,
    grown,
    ink_line,
    ring,
)
from footcare_gui.figure.painter.paths import point
from tests.figure.painter.painting import area, outside

CHAIN = ((0j, 1 + 0j, 2 + 0j, 3 + 0j), (0.3, 0.3, 0.3, 0.3))


def test_a_flattened_outline_is_made_of_straight_pieces_and_keeps_its_area() -> None:
    path = QPainterPath()
    path.addEllipse(point(0j), 1.0, 1.0)
    flat = flattened(path)
    kinds = {flat.elementAt(i).type for i in range(flat.elementCount())}
    assert QPainterPath.ElementType.CurveToElement not in kinds
    assert area(flat) == pytest.approx(math.pi, rel=0.001)


@pytest.mark.parametrize("way", [1, -1])
def test_a_contour_grows_outward_whichever_way_it_runs(way: int) -> None:
    larger = grown(circle_points(0j, 1.0)[::way], 0.1)
    assert all(abs(z) == pytest.approx(1.1) for z in larger)


def test_a_drawn_line_is_pointed_at_its_ends_and_widest_between() -> None:
    line = ink_line([0j, 1 + 0j, 2 + 0j], 0.2)
    assert line.contains(point(1 + 0.09j))
    assert not line.contains(point(0.02 + 0.05j))
    assert not line.contains(point(1.98 + 0.05j))


def test_a_chain_is_round_at_its_tip_and_its_rim_is_larger_all_round() -> None:
    shapes = chain_shapes(*CHAIN, rim=0.05)
    box, rim = shapes.shape.boundingRect(), shapes.rim.boundingRect()
    assert (box.left(), box.right()) == pytest.approx((-0.3, 3.3), abs=0.02)
    assert (rim.left(), rim.right()) == pytest.approx((-0.35, 3.35), abs=0.02)
    assert outside(shapes.shape, shapes.rim) < 1e-6


def test_a_longer_cap_draws_out_the_tip_only() -> None:
    short, long = (chain_shapes(*CHAIN, rim=0.0, cap=cap).shape.boundingRect() for cap in (1, 2))
    assert long.right() > short.right() + 0.2
    assert long.left() == pytest.approx(short.left())


def test_the_underside_of_a_chain_lies_along_its_lower_edge() -> None:
    shapes = chain_shapes(*CHAIN, rim=0.0)
    assert shapes.underside.contains(point(2 - 0.25j))
    assert not shapes.underside.contains(point(2 + 0.1j))
    assert outside(shapes.underside, shapes.shape) < 0.01


def test_a_ring_is_closed_and_filled_by_winding() -> None:
    square = ring([0j, 1 + 0j, 1 + 1j, 1j])
    assert area(square) == pytest.approx(1.0)
    square.addPath(ring([0.2 + 0.2j, 0.8 + 0.2j, 0.8 + 0.8j, 0.2 + 0.8j]))
    assert square.contains(point(0.5 + 0.5j))
