"""One figure with its things, painted layer by layer."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

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
    crossed_outline,
    foot_pose,
    glow_key,
    leg_outline,
    paint_crossed_shank,
    paint_crossed_thigh,
    paint_leg,
)
from footcare_gui.figure.painter.look import Canvas
from footcare_gui.figure.painter.paths import joined
from footcare_gui.figure.painter.things import (
    cast_bounds,
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


def paint_scene(canvas: Canvas, figure: Figure) -> None:
    """Paint all layers of a figure, with a rim round the whole; kept whole if it comes again."""
    again = canvas.again(figure.id)
    if again is None or not _is_bounded(figure):
        _paint_whole(canvas, figure)
        return
    canvas.part(
        ("again", again),
        lambda: _whole_bounds(canvas, figure),
        lambda on: _paint_whole(replace(on, sprites=None), figure),
        comes_again=True,
    )


def _paint_whole(canvas: Canvas, figure: Figure) -> None:
    _paint_rim(canvas, figure, _rim_width_on(canvas))
    _Layers(canvas, figure).paint(figure.layers)


def _is_bounded(figure: Figure) -> bool:
    """Whether all that belongs to a figure is within its outline, but for shadows on a wall."""
    return all(isinstance(thing, Sole | Cast) for thing in figure.things.values())


def _whole_bounds(canvas: Canvas, figure: Figure) -> QRectF:
    width = _rim_width_on(canvas)
    area = _with_margin(silhouette(canvas, figure, width), width)
    for thing in figure.things.values():
        if isinstance(thing, Cast):
            area = area.united(cast_bounds(canvas.solved, thing))
    return area


def paint_part_of_scene(canvas: Canvas, figure: Figure, layers: Sequence[Layer]) -> None:
    """Paint some layers of a figure, with a rim round each of its body."""
    rim, width = canvas.palette.rim_on_card, _LEAST_RIM
    for layer in layers:
        for outline in layer_outline(canvas.solved, figure, layer, width, canvas.limb_girth):
            canvas.fill(outline, rim)
    _Layers(replace(canvas, sprites=None), figure).paint(layers)


def rim_width(scale: float) -> float:
    """Width of the rim round the figure, in HH: never so thin that it pales.

    Args:
        scale: Device pixels a head height.
    """
    width = clamp(_RIM_PX / scale, _LEAST_RIM, _LARGEST_RIM)
    return round(width / _RIM_STEP) * _RIM_STEP


def _paint_rim(canvas: Canvas, figure: Figure, width: float) -> None:
    """The figure's silhouette, a little grown; what of it stands still is one part."""
    still: list[_Piece] = []
    for piece in _pieces(canvas, figure, width):
        key = ("rim", figure.id, canvas.person, width, piece.key)
        if piece.key is not None and canvas.sprites is not None and canvas.sprites.stands(key):
            still.append(piece)
        else:
            _fill_rim(canvas, [piece])
    if still:
        canvas.part(
            ("rims", figure.id, canvas.person, width, tuple(piece.key for piece in still)),
            lambda: _around(outline for piece in still for outline in piece.outlines()),
            lambda on: _fill_rim(on, still),
        )


def _fill_rim(canvas: Canvas, pieces: Sequence[_Piece]) -> None:
    for piece in pieces:
        for outline in piece.outlines():
            canvas.fill(outline, canvas.palette.rim_on_card)


class _Piece(NamedTuple):
    """A piece of the silhouette: what it follows from, `None` for anything, and its outlines."""

    key: Hashable
    outlines: Callable[[], Sequence[QPainterPath]]


def _pieces(canvas: Canvas, figure: Figure, grow: float) -> Iterator[_Piece]:
    solved, girth = canvas.solved, canvas.limb_girth
    yield _Piece((solved.spine, head_key(solved)), lambda: torso_outline(canvas, grow))
    for layer in figure.layers:
        key: Hashable = None
        if isinstance(layer, Part):
            key = layer, _limb(solved, layer)
        yield _Piece(key, partial(layer_outline, solved, figure, layer, grow, girth))


def _limb(solved: Solved, part: Part) -> SolvedArm | SolvedLeg:
    return solved.arm(part.flank) if part.name in ("arm", "hand") else solved.leg(part.flank)


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

    def __init__(self, canvas: Canvas, figure: Figure) -> None:
        self._canvas = canvas
        self._figure = figure
        self._shirt: QPainterPath | None = None
        self._look = (figure.id, canvas.person, canvas.detail, canvas.working)
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
        limb = _limb(canvas.solved, part)
        trunk = canvas.solved.spine if part.name == "arm" and self._shirt else ()
        glow = glow_key(canvas, part.flank) if part.name == "leg" else ()
        canvas.part(
            (self._look, part, limb, trunk, glow),
            lambda: self._bounds(part),
            lambda on: paint(on, part.flank),
        )

    def _core(self, layer: Core, key: Hashable, paint: Callable[[Canvas], object]) -> None:
        canvas = self._canvas
        canvas.part((self._look, layer, key), lambda: _with_margin(torso_outline(canvas)), paint)

    def _bounds(self, part: Part) -> QRectF:
        canvas = self._canvas
        whole = Part(part.flank, "arm") if part.name == "hand" else part
        width = _rim_width_on(canvas)
        outlines = layer_outline(canvas.solved, self._figure, whole, width, canvas.limb_girth)
        return _with_margin(outlines, width)

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


def _rim_width_on(canvas: Canvas) -> float:
    return rim_width(abs(canvas.painter.deviceTransform().m11()))


def _with_margin(outlines: Iterable[QPainterPath], grown: float = 0.0) -> QRectF:
    """Room for all that belongs to outlines: those of the rim, which are there already, will do."""
    by = _MARGIN - grown
    return _around(outlines).adjusted(-by, -by, by, by)


def _around(outlines: Iterable[QPainterPath]) -> QRectF:
    area = QRectF()
    for outline in outlines:
        area = area.united(outline.boundingRect())
    return area
