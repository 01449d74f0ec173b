"""What feet grip, press and pull in a close-up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.figure.painter.feet.props import (
    BALL_RADIUS,
    PENCIL_LENGTH,
    PENCIL_RADIUS,
    paint_ball,
    paint_band,
    paint_floor,
    paint_mat,
    paint_pencil,
    paint_shadow,
)
from footcare_gui.figure.painter.paths import polygon
from tests.figure.painter.painting import (
    PALETTE,
    PALETTES,
    WHITE,
    View,
    colour_at,
    in_world,
    pixels_of,
    places_of,
)

NEAR = View(0j, 400.0)


def test_a_pencil_lies_across_and_its_tip_is_at_its_right() -> None:
    view = View(0j, 200.0)
    image = in_world(lambda p: paint_pencil(p, PALETTE, 0j, 0), view)
    body, tip = places_of(image, PALETTE.pencil), places_of(image, PALETTE.pencil_tip)
    assert min(z.real for z in tip) > max(z.real for z in body)
    assert max(z.real for z in tip) - 100 == pytest.approx(PENCIL_LENGTH / 2 * 200, abs=2)
    heights = [z.imag for z in body]
    assert max(heights) - min(heights) < 2 * PENCIL_RADIUS * 200


def test_a_tilted_pencil_is_turned() -> None:
    view = View(0j, 200.0)
    image = in_world(lambda p: paint_pencil(p, PALETTE, 0j, 90), view)
    assert max(z.imag for z in places_of(image, PALETTE.pencil_tip)) < 60


def test_a_ball_is_as_large_as_a_tennis_ball() -> None:
    image = in_world(lambda p: paint_ball(p, PALETTE, 0j, 0), NEAR)
    assert colour_at(image, BALL_RADIUS * 0.9j, NEAR) == PALETTE.ball
    assert colour_at(image, BALL_RADIUS * 1.2j, NEAR) == WHITE


def test_the_seams_of_a_ball_turn_with_it_and_its_shade_stays_below() -> None:
    still, turned = (
        in_world(lambda p: paint_ball(p, PALETTE, 0j, 0), NEAR),
        in_world(lambda p: paint_ball(p, PALETTE, 0j, 90), NEAR),
    )
    spans = []
    for image in (still, turned):
        seams = places_of(image, PALETTE.seam)
        spans.append(max(z.real for z in seams) - min(z.real for z in seams))
        assert colour_at(image, -BALL_RADIUS * 0.85j, NEAR) != PALETTE.ball
    assert spans[0] != spans[1]


def test_a_band_has_a_shade_on_both_sides_and_lies_darker_in_the_distance() -> None:
    near, far = (
        in_world(lambda p: paint_band(p, PALETTE, [-1 + 0j, 1 + 0j], 0.4)),
        in_world(lambda p: paint_band(p, PALETTE, [-1 + 0j, 1 + 0j], 0.4, far=True)),
    )
    assert colour_at(near, 0j) == PALETTE.band
    assert colour_at(far, 0j).lightness() < PALETTE.band.lightness()
    for edge in (0.22j, -0.22j):
        assert colour_at(near, edge) == PALETTE.band_shade


def test_a_band_is_cut_to_its_area() -> None:
    half = polygon([0j - 1j, 2 - 1j, 2 + 1j, 1j])
    image = in_world(lambda p: paint_band(p, PALETTE, [-1 + 0j, 1 + 0j], 0.4, within=half))
    assert colour_at(image, -0.5 + 0j) == WHITE
    assert colour_at(image, 0.5 + 0j) == PALETTE.band


def test_a_floor_ends_behind_with_a_line() -> None:
    view = View(0j, 300.0)
    image = in_world(lambda p: paint_floor(p, PALETTE, -0.2, 0.3), view)
    assert colour_at(image, 0.1j, view) == PALETTE.floor_line
    assert colour_at(image, 0.13j, view) == WHITE
    assert colour_at(image, -0.1j, view) == PALETTE.floor


def test_a_floor_in_the_dark_is_darker_than_the_room() -> None:
    dark = PALETTES.palette("dark")
    image = in_world(lambda p: paint_floor(p, dark, 0.0, 0.0))
    assert colour_at(image, -0.5j).lightness() < dark.floor.lightness()


def test_a_mat_has_an_edge_below_its_surface() -> None:
    image = in_world(lambda p: paint_mat(p, PALETTE, 0.0), View(0j, 300.0))
    surface, edge = places_of(image, PALETTE.mat), places_of(image, PALETTE.mat_shade)
    assert max(z.imag for z in surface) < min(z.imag for z in edge) + 1


@pytest.mark.parametrize("strength", [0.5, 1.0])
def test_a_shadow_is_darkest_in_its_middle_and_flat(strength: float) -> None:
    image = in_world(lambda p: paint_shadow(p, PALETTE, 0j, 1.5, flatness=0.3, strength=strength))
    middle, side, above = (colour_at(image, z).lightness() for z in (0j, 1 + 0j, 0.6j))
    assert middle < side < 255
    assert above == 255


def test_a_stronger_shadow_is_darker() -> None:
    weak, strong = (
        in_world(lambda p: paint_shadow(p, PALETTE, 0j, 1.5, flatness=1, strength=0.5)),
        in_world(lambda p: paint_shadow(p, PALETTE, 0j, 1.5, flatness=1)),
    )
    assert colour_at(strong, 0j).lightness() < colour_at(weak, 0j).lightness()
    none = replace(PALETTE, shadow_alpha=0.0)
    blank = in_world(lambda p: paint_shadow(p, none, 0j, 1.5, flatness=1))
    assert pixels_of(blank, WHITE) == 200 * 200
