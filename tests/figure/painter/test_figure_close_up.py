"""A close-up of the figure itself."""

from __future__ import annotations

from PySide6.QtGui import QImage

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.foot_close_up import FigureCloseUp
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.painter.figure_close_up import paint_figure_close_up
from tests.figure.painter.painting import (
    PALETTE,
    View,
    canvas_of,
    in_world,
    pixels_of,
    places_of,
)
from tests.figure_frames import FIGURES

LENS = View(0j, 100.0)
WALK = FIGURES.figure("toe_walk")
NEAR, FAR = (Part(flank, "leg") for flank in (Flank.NEAR, Flank.FAR))


def seen(*layers: Part, pose: str = "hold", reach: float = 1.1, passed: float = 0.0) -> QImage:
    shown = FigureCloseUp("feet", reach, layers)
    return in_world(
        lambda p: paint_figure_close_up(
            p, canvas_of(p, "toe_walk", pose), WALK, shown, middle=0.4 + 0.4j, passed=passed
        ),
        LENS,
    )


def test_it_shows_the_layers_that_it_names_and_no_others() -> None:
    assert pixels_of(seen(NEAR), PALETTE.skin) > 500
    assert pixels_of(seen(NEAR), PALETTE.accent) > 100
    assert pixels_of(seen(FAR), PALETTE.skin) == 0


def test_it_moves_as_the_figure_does() -> None:
    def foot(pose: str) -> float:
        places = places_of(seen(NEAR, pose=pose), PALETTE.skin)
        return sum(z.real for z in places) / len(places)

    assert foot("land_near") > foot("hold") + 20 > foot("land_far") + 40


def test_it_is_larger_the_less_it_reaches() -> None:
    near, far = (pixels_of(seen(NEAR, reach=reach), PALETTE.skin) for reach in (0.9, 1.8))
    assert near > 2 * far


def test_the_floor_in_it_moves_back_with_the_ground() -> None:
    still, moved = (places_of(seen(NEAR, passed=d), PALETTE.floor_line) for d in (0.0, 0.3))
    assert still
    assert still != moved
