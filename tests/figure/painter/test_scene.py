"""A figure layer by layer, and the rim round it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import lerp
from footcare_gui.figure.model.parts import Core, Part, ThingLayer
from footcare_gui.figure.painter.legs import leg_outline
from footcare_gui.figure.painter.look import Canvas
from footcare_gui.figure.painter.paths import joined, point
from footcare_gui.figure.painter.scene import (
    layer_outline,
    paint_scene,
    part_outline,
    rim_width,
    silhouette,
)
from footcare_gui.figure.painter.sprites import Sprites
from tests.figure.painter.painting import (
    PALETTE,
    SIZE,
    WHITE,
    View,
    area,
    canvas_of,
    colour_at,
    in_world,
    pixels_of,
    solved_pose,
)
from tests.figure_frames import FIGURES

EDGES_PX = (480, 560, 720, 900, 1080, 1800)
SPAN = 9.0


@pytest.mark.parametrize("edge_px", EDGES_PX)
def test_the_rim_is_a_pixel_and_a_half_wide_at_the_sizes_of_a_session(edge_px: int) -> None:
    scale = edge_px / SPAN
    assert rim_width(scale) * scale >= 1.5


@given(st.floats(8, 400))
def test_the_rim_of_a_small_picture_does_not_swell(scale: float) -> None:
    assert 0.02 - 1e-9 <= rim_width(scale) <= 0.032 + 1e-9


STANDING, CROSSED = FIGURES.figure("toe_press"), FIGURES.figure("toe_stretch")
NEAR_ARM = Part(Flank.NEAR, "arm")
VIEW = View(0.5 + 3.5j, 22.0)


def scene(figure: Figure) -> QImage:
    return in_world(lambda p: paint_scene(canvas_of(p, figure.id), figure), VIEW)


def test_what_is_named_last_lies_in_front() -> None:
    arm = solved_pose(STANDING.id).near_arm
    sleeve = lerp(arm.shoulder, arm.elbow, 0.4)
    others = tuple(layer for layer in STANDING.layers if layer != NEAR_ARM)
    front = scene(replace(STANDING, layers=(*others, NEAR_ARM)))
    behind = scene(replace(STANDING, layers=(NEAR_ARM, *others)))
    bare_forearm = lerp(arm.elbow, arm.wrist, 0.06)
    assert front != behind
    assert colour_at(front, bare_forearm, VIEW) == PALETTE.skin
    assert colour_at(front, sleeve, VIEW) == PALETTE.top


def test_a_figure_that_is_kept_whole_needs_no_outlines_but_those_of_its_rim() -> None:
    def made(sprites: Sprites | None) -> int:
        leg_outline.cache_clear()
        in_world(lambda p: paint_scene(_of_a_round(p, sprites), STANDING), VIEW)
        return leg_outline.cache_info().misses

    assert made(Sprites()) == made(None) > 0


def _of_a_round(painter: QPainter, sprites: Sprites | None) -> Canvas:
    if sprites is not None:
        sprites.begin("it")
    return replace(canvas_of(painter, STANDING.id), sprites=sprites, picture=1)


def test_a_layer_that_is_not_named_is_not_painted() -> None:
    whole = scene(STANDING)
    headless = scene(
        replace(
            STANDING, layers=tuple(layer for layer in STANDING.layers if layer is not Core.HEAD)
        )
    )
    assert pixels_of(whole, PALETTE.hair) > 20
    assert pixels_of(headless, PALETTE.hair) == 0


def test_a_hand_with_a_layer_of_its_own_is_not_painted_with_its_arm() -> None:
    arm, hand = Part(Flank.FAR, "arm"), Part(Flank.FAR, "hand")
    below, with_arm = (scene(replace(CROSSED, layers=layers)) for layers in ((hand, arm), (arm,)))
    assert below != with_arm


def test_the_rim_is_painted_round_the_whole_figure() -> None:
    rim = PALETTE.rim_on_card
    assert pixels_of(scene(STANDING), rim) > 100


def test_nothing_of_the_body_lies_outside_of_its_silhouette() -> None:
    def covered(painter: QPainter) -> None:
        canvas = canvas_of(painter, STANDING.id)
        paint_scene(canvas, STANDING)
        for outline in silhouette(canvas, STANDING, 0.05):
            canvas.fill(outline, WHITE)

    assert pixels_of(in_world(covered, VIEW), WHITE) == SIZE * SIZE


@pytest.mark.parametrize("layer", [layer for layer in CROSSED.layers if isinstance(layer, Part)])
def test_the_outline_of_a_layer_grows(layer: Part) -> None:
    solved = solved_pose(CROSSED.id)
    plain, grown = (joined(*layer_outline(solved, CROSSED, layer, by)) for by in (0.0, 0.05))
    if layer.name == "hand":
        assert plain.isEmpty()
    else:
        assert area(grown) > area(plain) > 0


def test_of_things_only_a_sole_belongs_to_the_silhouette() -> None:
    towel = FIGURES.figure("upward_stretch")
    names = [layer for layer in towel.layers if isinstance(layer, ThingLayer)]
    assert names
    assert not any(layer_outline(solved_pose(towel.id), towel, layer) for layer in names)
    (sole,) = layer_outline(solved_pose(CROSSED.id), CROSSED, ThingLayer("sole"))
    assert area(sole) > 0.1


@pytest.mark.parametrize("name", ["arm", "leg", "foot"])
def test_a_ghost_is_the_outline_of_its_part(name: str) -> None:
    found = []
    part = Part(Flank.NEAR, name)  # type: ignore[arg-type]
    in_world(lambda p: found.append(part_outline(canvas_of(p, STANDING.id), part)))
    solved = solved_pose(STANDING.id)
    inside = {
        "arm": solved.near_arm.elbow,
        "leg": solved.near_leg.knee,
        "foot": solved.near_leg.foot_point(0.3 - 0.2j),
    }
    assert found[0].contains(point(inside[name]))
    assert found[0].contains(point(inside["leg"])) is (name == "leg")
