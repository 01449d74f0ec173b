"""Every close-up in its lens and over a whole card."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QTransform

from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.painter.feet.close_up import PROGRESS_STEPS, close_up, full_card
from footcare_gui.figure.painter.lens import Circle, Content, paint_lens
from tests.figure.painter.painting import (
    PALETTE,
    SIZE,
    WHITE,
    largest_difference,
    painted,
    pixels_of,
)
from tests.figure_frames import CLOSE_UPS

CLOSE = 8
STILL = CloseUpOptions()
MOVING = CloseUpOptions(cue=False, ghost=False)
every_close_up = pytest.mark.parametrize("name", sorted(CLOSE_UPS))


def lens(name: str, t: float, options: CloseUpOptions, *, mirrored: bool = False) -> QImage:
    middle = complex(SIZE / 2, SIZE / 2)
    return painted(
        lambda painter: paint_lens(
            painter,
            PALETTE,
            Circle(middle, SIZE * 0.45),
            Content(
                lambda inner: close_up(inner, PALETTE, CLOSE_UPS[name], t, options),
                mirrored=mirrored,
            ),
        )
    )


@every_close_up
def test_a_mirrored_close_up_is_the_mirror_image_pixel_by_pixel(name: str) -> None:
    left = lens(name, 0.8, STILL, mirrored=True)
    right = lens(name, 0.8, STILL)
    assert largest_difference(left, right.transformed(QTransform.fromScale(-1, 1))) <= CLOSE


@every_close_up
def test_the_picture_changes_with_progress(name: str) -> None:
    pictures = [lens(name, t, MOVING) for t in (0.0, 0.3, 0.65, 0.9)]
    for before, after in pairwise(pictures):
        assert largest_difference(before, after) > 40


@every_close_up
def test_a_still_shows_a_cue_that_a_moving_frame_does_not(name: str) -> None:
    arrows = CLOSE_UPS[name].arrows
    reached = arrows[0].until if arrows else 1.0
    assert pixels_of(lens(name, reached, STILL), PALETTE.ink) > 100
    assert pixels_of(lens(name, reached, MOVING), PALETTE.ink) == 0


@every_close_up
def test_nothing_of_a_close_up_leaves_its_lens(name: str) -> None:
    picture = lens(name, 0.7, STILL)
    for corner in ((2, 2), (SIZE - 3, 2), (2, SIZE - 3), (SIZE - 3, SIZE - 3)):
        assert picture.pixelColor(*corner) == WHITE


def test_progress_goes_in_steps_so_that_what_is_cached_is_found_again() -> None:
    step = 1 / PROGRESS_STEPS
    first, near, next_ = (lens("toe_lift", t, MOVING) for t in (0.5, 0.5 + step / 3, 0.5 + step))
    assert near == first
    assert next_ != first


def card(where: QRectF, *, mirrored: bool = False) -> QImage:
    shown = CLOSE_UPS["toe_lift"]
    return painted(
        lambda painter: full_card(painter, where, PALETTE, shown, t=1.0, mirrored=mirrored)
    )


def test_a_card_is_filled_to_its_edges_and_not_beyond() -> None:
    picture = card(QRectF(20, 20, 160, 160))
    assert WHITE not in [picture.pixelColor(x, y) for x in (21, 178) for y in (21, 178)]
    assert picture.pixelColor(18, 100) == WHITE
    assert picture.pixelColor(100, 182) == WHITE


def test_a_mirrored_card_is_the_mirror_image() -> None:
    right, left = (card(QRectF(0, 0, SIZE, SIZE), mirrored=it) for it in (False, True))
    assert largest_difference(left, right.transformed(QTransform.fromScale(-1, 1))) <= CLOSE


@pytest.mark.parametrize("name", ["toe_curl", "spread"])
def test_a_view_that_turns_makes_the_foot_narrow_and_leaves_the_floor(name: str) -> None:
    wide, narrow = (lens(name, 0.0, replace(MOVING, width=width)) for width in (1.0, 0.1))
    skins = [pixels_of(image, PALETTE.skin) for image in (wide, narrow)]
    assert skins[1] < 0.2 * skins[0]
    assert pixels_of(narrow, PALETTE.floor) > pixels_of(wide, PALETTE.floor)
