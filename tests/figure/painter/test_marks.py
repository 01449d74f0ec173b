"""Marks on a still picture: arrows, the tag, the ghost."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from footcare_gui.figure.model.show import ArrowCue, CircleCue, StepsCue
from footcare_gui.figure.painter.marks import SHAFT, paint_cue, paint_ghost, paint_parts, paint_tag
from footcare_gui.figure.painter.paths import circle
from tests.figure.painter.painting import (
    PALETTE,
    SIZE,
    WHITE,
    View,
    colour_at,
    in_world,
    painted,
    pixels_of,
    places_of,
)

pytestmark = pytest.mark.usefixtures("qapp")
VIEW = View(0j, 40.0)


def ink_of(image: QImage) -> list[complex]:
    """Where ink is, in the world."""
    return [
        VIEW.centre + complex(z.real - SIZE / 2, SIZE / 2 - z.imag) / VIEW.scale
        for z in places_of(image, PALETTE.ink)
    ]


def thickness(ink: list[complex], x: float) -> int:
    return sum(abs(z.real - x) < 0.5 / VIEW.scale for z in ink)


def test_an_arrow_is_thick_where_it_points() -> None:
    ink = ink_of(in_world(lambda p: paint_cue(p, PALETTE, ArrowCue((-2 + 0j, 2 + 0j))), VIEW))
    assert thickness(ink, 1.85) > thickness(ink, -1.85) + 3
    assert min(z.real for z in ink) == pytest.approx(-2, abs=SHAFT)


def test_an_arrow_there_and_back_is_thick_at_both_ends() -> None:
    cue = ArrowCue((-2 + 0j, 2 + 0j), both=True)
    ink = ink_of(in_world(lambda p: paint_cue(p, PALETTE, cue), VIEW))
    assert thickness(ink, -1.85) == pytest.approx(thickness(ink, 1.85), abs=1)


def test_an_arrow_shows_on_any_ground_by_its_halo() -> None:
    def on_shorts(painter: QPainter) -> None:
        painter.fillPath(circle(0j, 5), PALETTE.shorts)
        paint_cue(painter, PALETTE, ArrowCue((-2 + 0j, 2 + 0j)))

    image = in_world(on_shorts, VIEW)
    beside = colour_at(image, 0.08j, VIEW)
    assert beside.lightness() > PALETTE.shorts.lightness() + 80


def test_a_turning_arrow_keeps_its_distance_and_sweeps_as_far_as_it_is_said() -> None:
    cue = CircleCue(0j, 1.5, from_deg=0, sweep_deg=180)
    ink = ink_of(in_world(lambda p: paint_cue(p, PALETTE, cue), VIEW))
    shaft = [z for z in ink if 10 < math.degrees(math.atan2(z.imag, z.real)) < 150]
    assert all(abs(abs(z) - 1.5) < SHAFT for z in shaft)
    assert len(shaft) > 100
    assert not [z for z in ink if z.imag < -0.5]


def test_footprints_come_left_and_right_in_turn_before_their_arrow() -> None:
    cue = StepsCue(-2 + 0j, count=2, width=1.2, height=0.8)
    ink = ink_of(in_world(lambda p: paint_cue(p, PALETTE, cue), VIEW))
    first = [z for z in ink if z.real < -1.4]
    second = [z for z in ink if -1.1 < z.real < -0.4]
    assert max(z.imag for z in first) < 0 < min(z.imag for z in second)
    assert max(z.real for z in ink) > 1


@pytest.mark.parametrize("centre", [-50 - 50j, 500 + 500j, 100 + 100j])
def test_the_tag_stays_inside_its_card(centre: complex) -> None:
    card = QRectF(20, 20, 160, 160)
    image = painted(lambda p: paint_tag(p, PALETTE, centre, card, "Left"), smooth=False)
    frame = places_of(image, PALETTE.accent)
    assert frame
    assert all(card.contains(z.real, z.imag) for z in frame)


def tag_width(words: str) -> float:
    card = QRectF(0, 0, 200, 200)
    image = painted(lambda p: paint_tag(p, PALETTE, 100 + 100j, card, words), smooth=False)
    frame = [z.real for z in places_of(image, PALETTE.accent)]
    return max(frame) - min(frame)


def test_the_tag_has_room_for_longer_words() -> None:
    assert tag_width("Both feet") > tag_width("Left") + 10


def test_a_ghost_is_a_dashed_line_and_its_inside_stays_clear() -> None:
    image = in_world(lambda p: paint_ghost(p, PALETTE, circle(0j, 1.5)), VIEW)
    length_px = 2 * math.pi * 1.5 * VIEW.scale
    drawn = SIZE * SIZE - pixels_of(image, WHITE)
    assert 0.5 * length_px < drawn < length_px
    assert colour_at(image, 0j, VIEW).lightness() == 255


def dots(now: int, count: int) -> list[int]:
    """How much ink there is in each of the equal shares of the row of dots."""
    card = QRectF(0, 0, 400, 400)
    image = painted(lambda p: paint_parts(p, PALETTE, card, (now, count)), 400)
    ink = places_of(image, PALETTE.ink)
    left, right = min(z.real for z in ink), max(z.real for z in ink) + 1
    share = (right - left) / count
    return [sum(n * share <= z.real - left < (n + 1) * share for z in ink) for n in range(count)]


@pytest.mark.parametrize("now", range(4))
def test_the_part_that_a_movement_is_in_is_the_filled_one_of_its_dots(now: int) -> None:
    ink = dots(now, 4)
    assert ink.index(max(ink)) == now
    assert min(ink) > 0
