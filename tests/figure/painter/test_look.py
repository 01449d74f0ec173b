"""Who wears what: the working leg the accent, the far side the shade, a broad person more width."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from footcare_gui.domain.exercises.person import Person
from footcare_gui.figure.model.body import SLIM, Flank
from footcare_gui.figure.model.figure import Working
from footcare_gui.figure.painter.look import Canvas
from footcare_gui.figure.painter.sprites import Sprites
from tests.figure.painter.painting import PALETTE, PALETTES, canvas_of, painted


@pytest.fixture
def canvas() -> Canvas:
    found: list[Canvas] = []
    painted(lambda painter: found.append(canvas_of(painter, "heel_cord")))
    return found[0]


@pytest.mark.parametrize(
    ("working", "near", "far"), [("near", True, False), ("far", False, True), ("both", True, True)]
)
def test_the_leg_that_works_wears_the_accent(
    canvas: Canvas, working: Working, near: bool, far: bool
) -> None:
    dressed = replace(canvas, working=working)
    assert (dressed.works(Flank.NEAR), dressed.works(Flank.FAR)) == (near, far)
    assert (dressed.legging(Flank.NEAR).base == PALETTE.accent) is near
    assert (dressed.legging(Flank.FAR).base == PALETTE.legging_far) is not far
    for flank, works in ((Flank.NEAR, near), (Flank.FAR, far)):
        assert (dressed.front_legging(flank).base == PALETTE.accent) is works


def test_far_limbs_and_cloth_lie_in_the_shade(canvas: Canvas) -> None:
    for dress in (lambda f: canvas.skin(f).base, canvas.shorts, canvas.sleeve):
        assert dress(Flank.FAR).lightness() < dress(Flank.NEAR).lightness()


def test_a_broad_person_is_wider_and_a_slim_one_is_as_written(canvas: Canvas) -> None:
    broad = replace(canvas, palette=PALETTES.palette("light", Person(build="broad")))
    assert canvas.body == SLIM
    assert broad.limb_girth > canvas.limb_girth == 0
    pairs = zip(broad.body.trunk, SLIM.trunk, strict=True)
    assert all(wide[1] > slim[1] and wide[2] > slim[2] for wide, slim in pairs)


def test_a_part_is_painted_on_the_canvas_and_kept_without_parts_of_its_own(
    canvas: Canvas,
) -> None:
    found: list[Canvas] = []

    def paint(painter: QPainter) -> None:
        for moving in (replace(canvas, painter=painter, sprites=sprites) for _ in range(3)):
            moving.part("it", lambda: QRectF(0, 0, 5, 5), found.append)

    sprites = Sprites()
    painted(paint)
    assert [one.sprites for one in found] == [sprites, None]
    still = replace(canvas, sprites=None)
    still.part("it", QRectF, found.append)
    assert found[-1] is still
