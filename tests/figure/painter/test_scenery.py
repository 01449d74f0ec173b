"""What stands still: card, floor, walls and furniture."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.figure.model.scenery import (
    Chair,
    Mat,
    Pillow,
    Scenery,
    SideWall,
    Table,
    Wall,
    Worktop,
)
from footcare_gui.figure.painter.frame import Frame
from footcare_gui.figure.painter.scenery import paint_background, paint_passing, paint_shadow
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
from tests.figure_frames import FIGURES

BARE = replace(FIGURES.figure("heel_cord"), scenery=(), shadows=())
FRAME = Frame(QRectF(0, 0, SIZE, SIZE), scale=25.0, floor_y=160.0, centre_x=0.0, mirrored=False)


def room(*things: Scenery) -> QImage:
    figure = replace(BARE, scenery=things)
    return painted(lambda p: paint_background(p, PALETTE, figure, FRAME), smooth=False)


def at(image: QImage, z: complex) -> QColor:
    place = FRAME.place(z)
    return image.pixelColor(round(place.real), round(place.imag))


def test_an_empty_room_has_a_card_a_round_patch_and_a_floor() -> None:
    image = room()
    assert image.pixelColor(2, 2) == PALETTE.card
    assert image.pixelColor(100, 100) == PALETTE.blob
    assert at(image, -3 - 0.5j) == PALETTE.floor
    assert at(image, -3 + 0.5j) == PALETTE.card


def test_a_wall_begins_where_it_stands_and_runs_on() -> None:
    image = room(Wall(2.0))
    assert at(image, 2.5 + 3j) == PALETTE.wall
    assert at(image, 3.9 + 3j) == PALETTE.wall
    assert at(image, 1.5 + 3j) != PALETTE.wall


def test_a_rail_runs_along_its_wall_at_its_height() -> None:
    image = room(SideWall(-2.0, 2.0, 3.0))
    rail = [z.imag for z in places_of(image, PALETTE.wood)]
    assert min(rail) == pytest.approx(FRAME.place(3j).imag, abs=3)
    assert at(image, 0.5 + 4j) == PALETTE.wall
    assert at(image, 2.5 + 4j) != PALETTE.wall


def test_a_worktop_has_its_top_at_its_height() -> None:
    image = room(Worktop(1.0, 3.0))
    wood = [z.imag for z in places_of(image, PALETTE.wood_shade)]
    assert min(wood) == pytest.approx(FRAME.place(3j).imag, abs=1)


def back_of(chair: Chair) -> float:
    """Where the back of a chair is, in the world."""
    image = room(chair)
    back = [z.real for z in places_of(image, PALETTE.wood) if z.imag < FRAME.place(2.5j).imag]
    return (sum(back) / len(back) - FRAME.place(0j).real) / FRAME.scale


def test_a_chair_that_faces_left_is_the_mirror_image_on_the_same_place() -> None:
    right, left = back_of(Chair(-1.0, 1.7)), back_of(Chair(-1.0, 1.7, flip=True))
    middle = -1.0 + 2.05 / 2
    assert right < middle - 1
    assert left - middle == pytest.approx(middle - right, abs=0.05)


def test_a_mat_is_thin_from_its_side_and_shows_its_surface_from_above() -> None:
    thin, seen = (pixels_of(room(Mat(-2, 4, near)), PALETTE.mat) for near in (0.0, -0.6))
    assert seen > 3 * thin > 0


def test_a_pillow_lies_where_it_is_put() -> None:
    image = room(Pillow(1.0, 0.5))
    places = places_of(image, PALETTE.pillow)
    middle = sum(places) / len(places)
    assert middle.real == pytest.approx(FRAME.place(1 + 0j).real, abs=4)
    assert max(z.imag for z in places) < FRAME.place(0.5j).imag + 1


def test_furniture_stands_before_walls_whatever_their_order() -> None:
    first, last = room(Worktop(0.0, 3.0), Wall(0.0)), room(Wall(0.0), Worktop(0.0, 3.0))
    assert first == last


def test_a_table_stands_on_a_leg_and_has_its_top_at_its_height() -> None:
    image = room(Table(1.0, 2.5))
    top = [z.imag for z in places_of(image, PALETTE.wood)]
    assert min(top) == pytest.approx(FRAME.place(2.5j).imag, abs=1)
    assert at(image, 1.2 + 0.8j) == PALETTE.wood
    assert at(image, 0.8 + 0.8j) != PALETTE.wood


def passing(ground: float, rail: float = 3.0) -> QImage:
    figure = replace(BARE, scenery=(SideWall(-4.0, 4.0, rail),))
    return in_world(lambda p: paint_passing(p, PALETTE, figure, FRAME, ground), View(1.5j, 25.0))


def test_brackets_and_joints_move_back_with_the_ground_and_come_again() -> None:
    still, moved = passing(0.0), passing(0.4)
    joints = [places_of(image, PALETTE.floor_line) for image in (still, moved)]
    assert joints[0]
    assert still != moved
    assert passing(2.2) == still
    right = [max(z.real for z in found if z.real < 190) for found in joints]
    assert (right[0] - right[1]) % 55 == pytest.approx(10, abs=2)


def test_a_wall_without_a_rail_has_panels_that_move_back() -> None:
    still, moved = passing(0.0, rail=0.0), passing(0.4, rail=0.0)
    assert places_of(still, PALETTE.wall_shade)
    assert still != moved
    assert not places_of(still, PALETTE.wood_dark)


def test_nothing_passes_where_there_is_no_wall() -> None:
    image = in_world(lambda p: paint_passing(p, PALETTE, BARE, FRAME, 1.0), View(1.5j, 25.0))
    assert pixels_of(image, WHITE) == SIZE * SIZE


def test_a_shadow_is_flat_and_darkest_in_its_middle() -> None:
    def shadow(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        paint_shadow(painter, PALETTE, 0j, 1.5)

    image = in_world(shadow)
    middle, side = (colour_at(image, z).lightness() for z in (0j, 1 + 0j))
    assert middle < side < 255
    assert colour_at(image, 0.3j).lightness() == 255
