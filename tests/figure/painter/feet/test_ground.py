"""What a foot of a close-up stands on."""

from __future__ import annotations

from PySide6.QtGui import QImage

from footcare_gui.figure.model.foot_close_up import Ground, Shadow
from footcare_gui.figure.painter.feet.ground import paint_cast, paint_ground
from tests.figure.painter.painting import PALETTE, WHITE, colour_at, in_world, pixels_of

SHADOW = Shadow((0j, 1 + 0j), (0.5,), (0.5,), (0.0, 1.0))


def shadow_at(t: float) -> QImage:
    return in_world(lambda painter: paint_cast(painter, PALETTE, SHADOW, t))


def test_a_floor_reaches_as_far_back_as_it_is_said() -> None:
    image = in_world(lambda p: paint_ground(p, PALETTE, Ground("floor", -0.5, back=0.3)))
    assert colour_at(image, -0.4j) == PALETTE.floor
    assert colour_at(image, -0.1j) == WHITE


def test_a_mat_lies_on_the_floor_at_its_level() -> None:
    image = in_world(lambda p: paint_ground(p, PALETTE, Ground("mat", 0.0)))
    assert colour_at(image, -0.04j) == PALETTE.mat
    assert colour_at(image, -0.5j) == PALETTE.floor
    assert pixels_of(image, PALETTE.mat_shade) > 100


def test_a_shadow_moves_and_grows_darker_with_progress() -> None:
    none, half, whole = (shadow_at(t) for t in (0.0, 0.5, 1.0))
    assert pixels_of(none, WHITE) == none.width() * none.height()
    assert colour_at(half, 0.5 + 0j).lightness() < 255
    assert colour_at(whole, 1 + 0j).lightness() < colour_at(half, 0.5 + 0j).lightness()
    assert colour_at(whole, 0j) == WHITE
