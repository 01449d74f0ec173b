"""Arrows, dashes and bars of a close-up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.foot_close_up import Arrow
from footcare_gui.figure.painter.feet.cues import (
    arrow_left,
    dashed,
    paint_arrow,
    paint_bar,
    paint_dashes,
)
from footcare_gui.figure.painter.paths import circle, polygon
from tests.figure.painter.painting import PALETTE, SIZE, in_world, pixels_of, places_of

SQUARE = polygon([0j, 1 + 0j, 1 + 1j, 1j])
NOTHING = QPainterPath()


def test_an_arrow_has_its_head_where_it_points() -> None:
    image = in_world(lambda p: paint_arrow(p, PALETTE, [-1 + 0j, 1 + 0j], width=0.1))
    ink = places_of(image, PALETTE.ink)
    heights = {x: sum(z.real == x for z in ink) for x in (60, 138)}
    assert heights[138] > heights[60] + 4
    assert max(z.real for z in ink) == pytest.approx(150, abs=2)


def test_an_arrow_there_and_back_has_two_heads() -> None:
    image = in_world(lambda p: paint_arrow(p, PALETTE, [-1 + 0j, 1 + 0j], width=0.1, both=True))
    ink = places_of(image, PALETTE.ink)
    left, right = (sum(abs(z.real - x) <= 1 for z in ink) for x in (61, 139))
    assert left == pytest.approx(right, abs=4)
    assert min(z.real for z in ink) == pytest.approx(50, abs=2)


def test_an_arrow_has_a_halo_in_the_colour_of_the_lens() -> None:
    image = in_world(lambda p: paint_arrow(p, PALETTE, [-1 + 0j, 1 + 0j], width=0.1))
    above = image.pixelColor(SIZE // 2, SIZE // 2 - 4)
    assert abs(above.red() - PALETTE.lens.red()) < 6
    assert image.pixelColor(SIZE // 2, SIZE // 2) == PALETTE.ink


def test_an_arrow_is_used_up_from_its_tail_unless_it_goes_there_and_back() -> None:
    arrow = Arrow((0j, 1 + 0j, 2 + 0j))
    assert arrow_left(arrow, 0.0) == arrow.points
    assert arrow_left(arrow, 0.5)[0] == pytest.approx(0.5 + 0j, abs=0.05)
    assert arrow_left(arrow, 1.0)[-1] == 2 + 0j
    assert arrow_left(arrow._replace(both=True), 0.5) == arrow.points


def test_an_arrow_keeps_its_half_before_the_tip() -> None:
    left = arrow_left(Arrow((0j, 1 + 0j, 2 + 0j)), 1.0)
    assert left[0] == pytest.approx(1 + 0j, abs=0.05)


def test_of_a_short_arrow_enough_is_left_to_tell_where_it_points() -> None:
    left = arrow_left(Arrow((0j, 0.15 + 0j, 0.3 + 0j)), 1.0)
    assert 0.25 < abs(left[-1] - left[0]) < 0.3


def test_a_bar_has_its_strokes_below_it() -> None:
    image = in_world(lambda p: paint_bar(p, PALETTE, -1 + 0j, 1 + 0j, 0.08))
    ink = places_of(image, PALETTE.ink)
    assert sum(z.imag > 104 for z in ink) > 30
    assert not any(z.imag < 96 for z in ink)


def test_dashes_keep_off_what_hides_them() -> None:
    hiding = circle(0j, 0.5)
    dashes = dashed(SQUARE, width=0.01, dash=0.05, gap=0.05, hidden_by=hiding)
    centres = [piece.boundingRect().center() for piece in dashes.toSubpathPolygons()]
    assert centres
    assert not any(hiding.contains(centre) for centre in centres)


def test_dashes_keep_within_their_area() -> None:
    within = QRectF(0.5, -1, 1, 3)
    dashes = dashed(SQUARE, width=0.01, dash=0.05, gap=0.05, hidden_by=NOTHING, within=within)
    assert dashes.boundingRect().left() >= 0.49


def test_dashes_are_as_many_as_there_is_room_for() -> None:
    dashes = dashed(SQUARE, width=0.01, dash=0.06, gap=0.04, hidden_by=NOTHING)
    assert len(dashes.toSubpathPolygons()) == pytest.approx(40, abs=1)


def test_dashes_are_lighter_than_ink() -> None:
    image = in_world(lambda p: paint_dashes(p, PALETTE, SQUARE))
    assert pixels_of(image, PALETTE.ink) == 0
    inside = image.pixelColor(SIZE // 2 + 20, SIZE // 2 - 20)
    assert PALETTE.ink.lightness() < inside.lightness() < 200
