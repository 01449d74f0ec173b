"""Signs in motion: arrows that are used up, paths that thin out, dashes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.model.props import Anchor
from footcare_gui.figure.model.show import ArrowCue, CircleCue, Cue, PathCue, Sign, StepsCue
from footcare_gui.figure.model.signs import ShownSign
from footcare_gui.figure.painter.paths import circle
from footcare_gui.figure.painter.signs import (
    ghost_dashes,
    paint_ghost_of,
    paint_path,
    paint_sign,
    sign_bounds,
    steps_used,
)
from tests.figure.painter.painting import (
    PALETTE,
    View,
    area,
    colour_at,
    in_world,
    pixels_of,
    solved_pose,
)

pytestmark = pytest.mark.usefixtures("qapp")
VIEW = View(0j, 40.0)
ARROW = ArrowCue((-1.5 + 0j, 0j, 1.5 + 0j))
HERE = solved_pose("heel_cord")


def shown(sign: Sign, strength: float = 1.0, used: float = 0.0) -> QImage:
    def paint(painter: QPainter) -> None:
        painter.setPen(QColor(0, 0, 0, 0))
        paint_sign(painter, PALETTE, HERE, ShownSign(sign, strength, used))

    return in_world(paint, VIEW)


def test_an_arrow_loses_its_tail_and_keeps_its_head() -> None:
    whole, half, last = (shown(Sign(ARROW), used=used) for used in (0.0, 0.5, 1.0))
    assert colour_at(whole, -1.2 + 0j, VIEW) == PALETTE.ink
    assert colour_at(half, -1.2 + 0j, VIEW) != PALETTE.ink
    for image in (whole, half, last):
        assert colour_at(image, 1.35 + 0j, VIEW) == PALETTE.ink
    inks = [pixels_of(image, PALETTE.ink) for image in (whole, half, last)]
    assert inks == sorted(inks, reverse=True)


def test_an_arrow_there_and_back_has_two_heads() -> None:
    one, two = (shown(Sign(ArrowCue(ARROW.points, both=both))) for both in (False, True))
    beside = -1.28 + 0.1j
    assert colour_at(one, beside, VIEW) != PALETTE.ink
    assert colour_at(two, beside, VIEW) == PALETTE.ink


@pytest.mark.parametrize(
    "cue", [ARROW, CircleCue(0j, 1.0, 0, 270), StepsCue(-1 + 0j, 2, 0.7, 0.24)]
)
def test_a_fading_sign_is_paler(cue: Cue) -> None:
    full, faint = (shown(Sign(cue), strength) for strength in (1.0, 0.3))
    assert pixels_of(full, PALETTE.ink)
    assert not pixels_of(faint, PALETTE.ink)


def test_a_sign_that_is_bound_goes_with_its_foot() -> None:
    anchor = Anchor(Part(Flank.FAR, "foot"), 0j)
    ankle = HERE.leg(Flank.FAR).foot_point(0j)
    view = View(ankle, 40.0)

    def paint(painter: QPainter) -> None:
        paint_sign(painter, PALETTE, HERE, ShownSign(Sign(ARROW, anchor), 1.0))

    assert colour_at(in_world(paint, view), ankle, view) == PALETTE.ink


def test_a_path_is_darkest_where_the_point_is() -> None:
    points = [complex(-2 + 0.2 * k) for k in range(21)]
    image = in_world(lambda p: paint_path(p, PALETTE, points, 1.0), VIEW)
    old, new = (colour_at(image, z, VIEW) for z in (-1.5 + 0j, 1.9 + 0j))
    assert new.lightness() < old.lightness()


def test_a_point_that_rests_draws_nothing() -> None:
    image = in_world(lambda p: paint_path(p, PALETTE, [0j] * 9, 1.0), VIEW)
    path = shown(Sign(PathCue(Anchor(None, 0j))))
    assert pixels_of(image, QColor("white")) == pixels_of(path, QColor("white")) == 200 * 200


def test_a_ghost_is_dashed() -> None:
    dashes = ghost_dashes(circle(0j, 1.0))
    assert len(dashes.toSubpathPolygons()) > 12
    assert area(dashes) < 0.2
    image = in_world(lambda p: paint_ghost_of(p, PALETTE, dashes, 1.0), VIEW)
    assert 0 < 200 * 200 - pixels_of(image, QColor("white")) < 1_500


@pytest.mark.parametrize(
    "cue",
    [
        ARROW,
        ArrowCue((-1.2 + 0j, 0.9j, 1.1 + 0.2j), both=True),
        CircleCue(0.1j, 1.0, 0, 270),
        StepsCue(-1 + 0j, 3, 0.5, 0.24),
    ],
)
def test_a_sign_lies_within_its_bounds(cue: Cue) -> None:
    def paint(painter: QPainter) -> None:
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setClipRect(sign_bounds(cue))
        paint_sign(painter, PALETTE, HERE, ShownSign(Sign(cue), 1.0, 0.0))

    assert in_world(paint, VIEW) == shown(Sign(cue))


def test_an_arrow_is_used_up_in_steps() -> None:
    assert steps_used(0.0) == steps_used(0.001) == 0
    assert steps_used(0.5) < steps_used(1.0)
