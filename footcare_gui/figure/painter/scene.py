"""One figure with its things, painted layer by layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import clamp
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.parts import Core, Layer, Part, PartName, ThingLayer
from footcare_gui.figure.model.props import Ball, Cast, Knot, Pencil, Sole, Strap, Thing
from footcare_gui.figure.painter.arms import arm_outline, paint_arm
from footcare_gui.figure.painter.feet.side import side_foot_outline
from footcare_gui.figure.painter.hand import paint_hand
from footcare_gui.figure.painter.legs import (
    crossed_outline,
    foot_pose,
    leg_outline,
    paint_crossed_shank,
    paint_crossed_thigh,
    paint_leg,
)
from footcare_gui.figure.painter.look import Canvas
from footcare_gui.figure.painter.paths import joined
from footcare_gui.figure.painter.things import (
    paint_ball,
    paint_cast,
    paint_knot,
    paint_pencil,
    paint_sole,
    paint_strap,
    sole_outline,
)
from footcare_gui.figure.painter.torso import paint_head, paint_trunk, torso_outline

_RIM_PX = 1.6
_LEAST_RIM, _LARGEST_RIM, _RIM_STEP = 0.020, 0.032, 0.002


def paint_scene(canvas: Canvas, figure: Figure) -> None:
    """Paint all layers of a figure, with a rim round the whole."""
    rim = canvas.palette.rim_on_card
    width = rim_width(abs(canvas.painter.deviceTransform().m11()))
    for outline in silhouette(canvas, figure, width):
        canvas.fill(outline, rim)
    _Layers(canvas, figure).paint(figure.layers)


def paint_part_of_scene(canvas: Canvas, figure: Figure, layers: Sequence[Layer]) -> None:
    """Paint some layers of a figure, with a rim round each of its body."""
    rim, width = canvas.palette.rim_on_card, _LEAST_RIM
    for layer in layers:
        for outline in layer_outline(canvas.solved, figure, layer, width, canvas.limb_girth):
            canvas.fill(outline, rim)
    _Layers(canvas, figure).paint(layers)


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
) -> list[QPainterPath]:
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

    def __init__(self, canvas: Canvas, figure: Figure) -> None:
        self._canvas = canvas
        self._figure = figure
        self._shirt: QPainterPath | None = None
        self._painters: dict[PartName, Callable[[Flank], None]] = {
            "arm": self._arm,
            "leg": lambda flank: paint_leg(canvas, flank),
            "hand": lambda flank: paint_hand(canvas, flank),
            "thigh": lambda flank: paint_crossed_thigh(canvas, flank),
            "shank": lambda flank: paint_crossed_shank(canvas, flank),
        }

    def paint(self, layers: Sequence[Layer]) -> None:
        for layer in layers:
            match layer:
                case Part():
                    self._painters[layer.name](layer.flank)
                case ThingLayer(name):
                    self._thing(name, self._figure.things[name])
                case Core.TRUNK:
                    self._shirt = paint_trunk(self._canvas)
                case Core.HEAD:
                    paint_head(self._canvas)

    def _arm(self, flank: Flank) -> None:
        with_hand = Part(flank, "hand") not in self._figure.layers
        paint_arm(self._canvas, flank, with_hand=with_hand, shirt=self._shirt)

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
