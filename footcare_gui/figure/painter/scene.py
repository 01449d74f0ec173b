"""One figure with its things, painted layer by layer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import clamp
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.props import Ball, Knot, Pencil, Sole, Strap, Thing
from footcare_gui.figure.painter.arms import arm_outline, paint_arm
from footcare_gui.figure.painter.feet.side import side_foot_outline
from footcare_gui.figure.painter.hand import hand_outline, paint_hand
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
    _Layers(canvas, figure).paint()


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
    solved: Solved, figure: Figure, layer: str, grow: float = 0.0, girth: float = 0.0
) -> list[QPainterPath]:
    """Outlines of one limb's layer; none for anything else.

    Args:
        solved: Joints.
        figure: Whose layer it is.
        layer: Its name.
        grow: Added all round (a rim's width).
        girth: How much wider than a slim person's the limb is.
    """
    thing = figure.things.get(layer)
    if isinstance(thing, Sole):
        return [sole_outline(solved, thing, grow)]
    flank, _, part = layer.partition("_")
    if thing is not None or flank not in ("near", "far"):
        return []
    side = Flank(flank)
    if part == "arm":
        return arm_outline(solved.arm(side), grow, girth)
    if part == "leg":
        return leg_outline(solved.leg(side), side, grow, girth)
    if part in ("thigh", "shank"):
        return crossed_outline(solved.leg(side), part, grow + girth)
    return []


def part_outline(canvas: Canvas, part: str) -> QPainterPath:
    """One limb's outline, for ghosts."""
    flank, kind = part.split("_")
    side = Flank(flank)
    solved = canvas.solved
    if kind == "arm":
        return joined(*arm_outline(solved.arm(side)))
    if kind == "hand":
        return joined(*hand_outline(solved.arm(side)))
    if kind == "foot":
        return side_foot_outline(foot_pose(solved.leg(side), side))
    return joined(*leg_outline(solved.leg(side), side))


class _Layers:
    """Paints the layers in their order."""

    def __init__(self, canvas: Canvas, figure: Figure) -> None:
        self._canvas = canvas
        self._figure = figure
        self._shirt: QPainterPath | None = None
        self._painters: dict[str, Callable[[Flank], None]] = {
            "arm": self._arm,
            "leg": lambda flank: paint_leg(canvas, flank),
            "hand": lambda flank: paint_hand(canvas, flank),
            "thigh": lambda flank: paint_crossed_thigh(canvas, flank),
            "shank": lambda flank: paint_crossed_shank(canvas, flank),
        }

    def paint(self) -> None:
        for layer in self._figure.layers:
            if layer in self._figure.things:
                self._thing(layer, self._figure.things[layer])
            elif layer == "trunk":
                self._shirt = paint_trunk(self._canvas)
            elif layer == "head":
                paint_head(self._canvas)
            else:
                flank, part = layer.split("_")
                self._painters[part](Flank(flank))

    def _arm(self, flank: Flank) -> None:
        with_hand = f"{flank}_hand" not in self._figure.layers
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
