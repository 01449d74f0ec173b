"""Things that are held or lie under a foot."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtGui import QPainter

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.props import Anchor, Ball, Cast, Knot, Pencil, Sole, Strap
from footcare_gui.figure.model.rolling import BallTrack, RolledBall
from footcare_gui.figure.painter.paths import point
from footcare_gui.figure.painter.things import (
    paint_ball,
    paint_cast,
    paint_knot,
    paint_pencil,
    paint_sole,
    paint_strap,
    sole_outline,
)
from tests.figure.painter.painting import (
    PALETTE,
    SIZE,
    WHITE,
    View,
    canvas_of,
    colour_at,
    in_world,
    pixels_of,
    places_of,
    solved_pose,
)

FIGURE = "heel_cord"
LEFT, RIGHT = Anchor(None, -1.5 + 0j), Anchor(None, 1.5 + 0j)
BAND = Strap("band", (LEFT, RIGHT), 0.4)
TOWEL = Strap("towel", (LEFT, RIGHT), 0.4)
SOLE = Sole(Flank.FAR, 0j, 1.2, 0.0)


def test_a_strap_is_narrow_colour_on_a_wider_shade() -> None:
    image = in_world(lambda p: paint_strap(canvas_of(p, FIGURE), BAND))
    assert colour_at(image, 0j) == PALETTE.band
    assert colour_at(image, 0.17j) == PALETTE.band_shade
    assert colour_at(image, 0.25j).lightness() == 255


def test_a_towel_and_a_band_have_each_their_colours() -> None:
    image = in_world(lambda p: paint_strap(canvas_of(p, FIGURE), TOWEL))
    assert colour_at(image, 0j) == PALETTE.towel


def test_a_strap_on_the_far_side_is_dimmed() -> None:
    image = in_world(lambda p: paint_strap(canvas_of(p, FIGURE), replace(TOWEL, dim=True)))
    assert colour_at(image, 0j).lightness() < PALETTE.towel.lightness()


def test_a_woven_end_has_two_stripes() -> None:
    plain, striped = (
        in_world(lambda p: paint_strap(canvas_of(p, FIGURE), TOWEL)),
        in_world(lambda p: paint_strap(canvas_of(p, FIGURE), replace(TOWEL, striped=True))),
    )
    assert pixels_of(plain, PALETTE.towel_stripe) == 0
    columns = sorted({z.real for z in places_of(striped, PALETTE.towel_stripe)})
    gaps = [b - a for a, b in pairwise(columns) if b - a > 1]
    assert len(gaps) == 1


def test_the_last_piece_of_a_strap_sags() -> None:
    hanging = replace(TOWEL, sag=1.5 - 2j)
    image = in_world(lambda p: paint_strap(canvas_of(p, FIGURE), hanging))
    assert colour_at(image, 0j) != PALETTE.towel
    assert colour_at(image, -1j) == PALETTE.towel


def test_a_knot_goes_twice_round() -> None:
    image = in_world(lambda p: paint_knot(canvas_of(p, FIGURE), Knot(0j)), View(0j, 300.0))
    rows = sorted({z.imag for z in places_of(image, PALETTE.band) if z.real == 100})
    breaks = [b for a, b in pairwise(rows) if b - a > 1]
    assert len(breaks) == 1


def test_the_seams_of_a_ball_turn_with_it() -> None:
    ball, view = Ball(BallTrack(0.145)), View(0j, 400.0)
    spans = []
    for turned_deg in (0.0, 90.0):
        turned = RolledBall(0j, turned_deg)
        image = in_world(partial(ball_on, ball, turned), view)
        seams = places_of(image, PALETTE.seam)
        width = max(z.real for z in seams) - min(z.real for z in seams)
        height = max(z.imag for z in seams) - min(z.imag for z in seams)
        spans.append(width > height)
        assert pixels_of(image, PALETTE.ball) > 3_000
    assert spans[0] != spans[1]


def ball_on(ball: Ball, turned: RolledBall, painter: QPainter) -> None:
    paint_ball(canvas_of(painter, FIGURE), ball, turned)


def test_a_pencil_has_its_tip_at_one_end_and_its_eraser_at_the_other() -> None:
    pencil, view = Pencil(Anchor(None, 0j), 0.0, 0.84), View(0j, 200.0)
    image = in_world(lambda p: paint_pencil(canvas_of(p, FIGURE), pencil), view)
    tip, eraser = places_of(image, PALETTE.pencil_tip), places_of(image, PALETTE.eraser)
    assert min(z.real for z in tip) - max(z.real for z in eraser) > 100
    turned = in_world(
        lambda p: paint_pencil(canvas_of(p, FIGURE), replace(pencil, turn_deg=90)), view
    )
    assert min(z.imag for z in places_of(turned, PALETTE.pencil_tip)) < 50


def test_a_sole_lies_at_its_ankle_and_its_toes_point_as_it_is_turned() -> None:
    ankle = solved_pose(FIGURE).far_leg.ankle
    up, left = (
        sole_outline(solved_pose(FIGURE), replace(SOLE, turn_deg=turn)) for turn in (0.0, 90.0)
    )
    assert up.contains(point(ankle + 0.9j))
    assert not left.contains(point(ankle + 0.9j))
    assert left.contains(point(ankle - 0.9))
    grown = sole_outline(solved_pose(FIGURE), SOLE, 0.05).boundingRect()
    assert grown.width() == pytest.approx(up.boundingRect().width() + 0.1, abs=0.02)


def test_a_sole_is_painted_within_its_outline() -> None:
    solved = solved_pose(FIGURE)

    def covered(painter: QPainter) -> None:
        paint_sole(canvas_of(painter, FIGURE), SOLE)
        painter.fillPath(sole_outline(solved, SOLE, 0.03), WHITE)

    view = View(solved.far_leg.ankle + 0.6j, 100.0)
    image = in_world(lambda p: paint_sole(canvas_of(p, FIGURE), SOLE), view)
    assert pixels_of(image, WHITE) < SIZE * SIZE - 3_000
    assert pixels_of(in_world(covered, view), WHITE) == SIZE * SIZE


def test_the_marks_of_a_band_move_apart_when_it_is_stretched() -> None:
    def marks(length: float) -> list[float]:
        band = Strap("band", (LEFT, Anchor(None, LEFT.at + length)), 0.3, rest=1.0)
        image = in_world(lambda p: paint_strap(canvas_of(p, FIGURE), band))
        row = [
            colour_at(image, LEFT.at + x / 50) == PALETTE.band_shade
            for x in range(round(length * 50))
        ]
        return [x / 50 for x in range(5, len(row) - 5) if row[x] and not row[x - 1]]

    short, long = marks(1.5), marks(3.0)
    assert len(short) == len(long) == 8
    assert long[1] - long[0] == pytest.approx(2 * (short[1] - short[0]), abs=0.05)


def test_a_knot_goes_round_all_of_a_leg() -> None:
    image = in_world(lambda p: paint_knot(canvas_of(p, FIGURE), Knot(0j, 1.0)))
    across = [z.real for z in places_of(image, PALETTE.band)]
    assert (max(across) - min(across)) / 50 == pytest.approx(0.96, abs=0.05)


def test_a_hand_on_a_wall_casts_a_soft_shadow_that_fades_out() -> None:
    image = in_world(lambda p: paint_cast(canvas_of(p, FIGURE), Cast(Anchor(None, 0j), 1.0)))
    middle, edge, away = (colour_at(image, z).lightness() for z in (0j, 0.7 + 0j, 1.2 + 0j))
    assert middle < edge < away == 255


def test_the_toes_of_a_sole_are_bent_and_eased_aside_as_the_foot_says() -> None:
    def tips(toes_deg: float = 0.0, aside_deg: float = 0.0) -> tuple[float, float]:
        solved = solved_pose(FIGURE)
        leg = solved.leg(SOLE.flank)
        held = replace(leg.foot, toes_deg=toes_deg, aside_deg=aside_deg)
        eased = replace(leg, foot=held)
        posed = replace(solved, far_leg=eased)
        bounds = sole_outline(posed, SOLE).boundingRect()
        return bounds.top() + bounds.height(), bounds.right()

    height, right = tips()
    assert tips(toes_deg=50.0)[0] < height
    assert tips(aside_deg=30.0)[1] > right
