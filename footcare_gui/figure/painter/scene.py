"""One figure with its things, painted layer by layer."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import clamp
from footcare_gui.figure.model.joints import Solved, SolvedArm, SolvedLeg
from footcare_gui.figure.model.parts import Core, Layer, Part, PartName, ThingLayer
from footcare_gui.figure.model.props import Ball, Cast, Knot, Pencil, Sole, Strap, Thing
from footcare_gui.figure.painter.arms import arm_outline, paint_arm
from footcare_gui.figure.painter.feet.side import side_foot_outline
from footcare_gui.figure.painter.hand import paint_hand
from footcare_gui.figure.painter.legs import (
    PULSE_STEPS,
    crossed_outline,
    foot_pose,
    leg_outline,
    paint_crossed_shank,
    paint_crossed_thigh,
    paint_leg,
)
from footcare_gui.figure.painter.look import Canvas
from footcare_gui.figure.painter.paths import joined
from footcare_gui.figure.painter.sprites import Sprites
from footcare_gui.figure.painter.things import (
    paint_ball,
    paint_cast,
    paint_knot,
    paint_pencil,
    paint_sole,
    paint_strap,
    sole_outline,
)
from footcare_gui.figure.painter.torso import (
    head_key,
    paint_head,
    paint_trunk,
    shirt_outline,
    torso_outline,
)

_RIM_PX = 1.6
_MARGIN = 0.12
"""As far as anything of a part reaches beyond its outline, in HH: a loose sleeve, a glow."""
_LEAST_RIM, _LARGEST_RIM, _RIM_STEP = 0.020, 0.032, 0.002


def paint_scene(canvas: Canvas, figure: Figure, sprites: Sprites | None = None) -> None:
    """Paint all layers of a figure, with a rim round the whole.

    Args:
        canvas: The figure, in its own coordinates.
        figure: Its layers.
        sprites: In motion: where parts that do not change are kept.
    """
    rim = canvas.palette.rim_on_card
    width = rim_width(abs(canvas.painter.deviceTransform().m11()))
    for outline in silhouette(canvas, figure, width):
        canvas.fill(outline, rim)
    _Layers(canvas, figure, sprites).paint(figure.layers)


def paint_part_of_scene(canvas: Canvas, figure: Figure, layers: Sequence[Layer]) -> None:
    """Paint some layers of a figure, with a rim round each of its body."""
    rim, width = canvas.palette.rim_on_card, _LEAST_RIM
    for layer in layers:
        for outline in layer_outline(canvas.solved, figure, layer, width, canvas.limb_girth):
            canvas.fill(outline, rim)
    _Layers(canvas, figure, None).paint(layers)


def rim_width(scale: float) -> float:
    """Width of the rim round the figure, in HH: never so thin that it pales.

    Args:
        scale: Device pixels a head height.
    """
    width = clamp(_RIM_PX / scale, _LEAST_RIM, _LARGEST_RIM)
    return round(width / _RIM_STEP) * _RIM_STEP


def silhouette(canvas: Canvas, figure: Figure, grow: float = 0.0) -> list[QPainterPath]:
    """Outlines of the body's layers; together they are the figure's silhouette."""
    outlines = torso_outline(canvas, grow)
    for layer in figure.layers:
        outlines += layer_outline(canvas.solved, figure, layer, grow, canvas.limb_girth)
    return outlines


def layer_outline(
    solved: Solved, figure: Figure, layer: Layer, grow: float = 0.0, girth: float = 0.0
) -> Sequence[QPainterPath]:
    """Outlines of one limb's layer; none for anything else.

    Args:
        solved: Joints.
        figure: Whose layer it is.
        layer: Which.
        grow: Added all round (a rim's width).
        girth: How much wider than a slim person's the limb is.
    """
    match layer:
        case ThingLayer(name):
            thing = figure.things[name]
            return [sole_outline(solved, thing, grow)] if isinstance(thing, Sole) else []
        case Part(flank, "arm"):
            return arm_outline(solved.arm(flank), grow, girth)
        case Part(flank, "leg"):
            return leg_outline(solved.leg(flank), flank, grow, girth)
        case Part(flank, "thigh" | "shank" as part):
            return crossed_outline(solved.leg(flank), part, grow + girth)
    return []


def part_outline(canvas: Canvas, part: Part) -> QPainterPath:
    """One limb's outline, for ghosts."""
    solved, flank = canvas.solved, part.flank
    if part.name == "arm":
        return joined(*arm_outline(solved.arm(flank)))
    if part.name == "foot":
        return side_foot_outline(foot_pose(solved.leg(flank), flank))
    return joined(*leg_outline(solved.leg(flank), flank))


class _Layers:
    """Paints the layers in their order."""

    def __init__(self, canvas: Canvas, figure: Figure, sprites: Sprites | None) -> None:
        self._canvas = canvas
        self._figure = figure
        self._sprites = sprites
        self._shirt: QPainterPath | None = None
        self._look = (
            figure.id, id(canvas.palette), canvas.person, canvas.detail, canvas.working,
            canvas.glow, round(canvas.pulse * PULSE_STEPS) if canvas.glow else 0,
        )  # fmt: skip
        self._painters: dict[PartName, Callable[[Canvas, Flank], None]] = {
            "arm": self._arm,
            "leg": paint_leg,
            "hand": paint_hand,
            "thigh": paint_crossed_thigh,
            "shank": paint_crossed_shank,
        }

    def paint(self, layers: Sequence[Layer]) -> None:
        for layer in layers:
            match layer:
                case Part():
                    self._part(layer)
                case ThingLayer(name):
                    self._thing(name, self._figure.things[name])
                case Core.TRUNK:
                    self._shirt = shirt_outline(self._canvas)
                    self._core(layer, self._canvas.solved.spine, paint_trunk)
                case Core.HEAD:
                    self._core(layer, head_key(self._canvas.solved), paint_head)

    def _part(self, part: Part) -> None:
        canvas, paint = self._canvas, self._painters[part.name]
        if self._sprites is None:
            paint(canvas, part.flank)
            return
        limb: SolvedArm | SolvedLeg
        if part.name in ("arm", "hand"):
            limb = canvas.solved.arm(part.flank)
        else:
            limb = canvas.solved.leg(part.flank)
        trunk = canvas.solved.spine if part.name == "arm" and self._shirt else ()
        self._sprites.paint(
            canvas.painter,
            (self._look, part, limb, trunk),
            lambda: self._bounds(part),
            lambda painter: paint(replace(canvas, painter=painter), part.flank),
        )

    def _core(self, layer: Core, key: Hashable, paint: Callable[[Canvas], object]) -> None:
        canvas = self._canvas
        if self._sprites is None:
            paint(canvas)
            return
        self._sprites.paint(
            canvas.painter,
            (self._look, layer, key),
            lambda: _around(torso_outline(canvas, _MARGIN)),
            lambda painter: paint(replace(canvas, painter=painter)),
        )

    def _bounds(self, part: Part) -> QRectF:
        canvas = self._canvas
        whole = Part(part.flank, "arm") if part.name == "hand" else part
        outlines = layer_outline(canvas.solved, self._figure, whole, _MARGIN, canvas.limb_girth)
        return _around(outlines)

    def _arm(self, canvas: Canvas, flank: Flank) -> None:
        with_hand = Part(flank, "hand") not in self._figure.layers
        paint_arm(canvas, flank, with_hand=with_hand, shirt=self._shirt)

    def _thing(self, name: str, thing: Thing) -> None:
        canvas = self._canvas
        match thing:
            case Strap():
                paint_strap(canvas, thing)
            case Knot():
                paint_knot(canvas, thing)
            case Ball():
                if name in canvas.solved.balls:
                    paint_ball(canvas, thing, canvas.solved.balls[name])
            case Pencil():
                paint_pencil(canvas, thing)
            case Sole():
                paint_sole(canvas, thing)
            case Cast():
                paint_cast(canvas, thing)


def _around(outlines: Iterable[QPainterPath]) -> QRectF:
    area = QRectF()
    for outline in outlines:
        area = area.united(outline.boundingRect())
    return area
