"""Trunk, neck and head."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QPainterPath, QTransform

from footcare_gui.figure.model.body import SLIM, Body, Widths
from footcare_gui.figure.model.geometry import Point, up
from footcare_gui.figure.model.joints import Solved, Spine
from footcare_gui.figure.model.outline import trunk_sides
from footcare_gui.figure.painter.look import FULL, MODELLED, Canvas
from footcare_gui.figure.painter.paths import (
    alpha,
    circle,
    ellipse,
    joined,
    limb,
    mix,
    sheath,
    smooth,
    tube,
)

_PELVIS_RADIUS = 0.432
_NECK: Final = ((0.0, 0.20, 0.22), (0.5, 0.165, 0.185), (1.0, 0.17, 0.20))

_FACE: Final = (
    (-0.02, 0.82), (0.2, 0.77), (0.330, 0.62), (0.366, 0.47), (0.360, 0.385), (0.385, 0.315),
    (0.432, 0.232), (0.418, 0.190), (0.376, 0.165), (0.384, 0.118), (0.372, 0.070), (0.380, 0.020),
    (0.352, -0.075), (0.272, -0.135), (0.12, -0.095), (-0.06, -0.01), (-0.24, 0.06), (-0.38, 0.25),
    (-0.43, 0.45), (-0.36, 0.68), (-0.2, 0.79),
)  # fmt: skip
_JAW: Final = (
    (-0.2, 0.17), (-0.02, 0.14), (0.10, 0.01), (0.27, -0.06), (0.352, -0.07), (0.272, -0.135),
    (0.12, -0.095), (-0.06, -0.01), (-0.20, 0.045),
)  # fmt: skip
_HAIR: Final = (
    (0.318, 0.640), (0.318, 0.715), (0.24, 0.83), (0.06, 0.905), (-0.17, 0.885), (-0.36, 0.77),
    (-0.465, 0.56), (-0.455, 0.36), (-0.38, 0.16), (-0.28, 0.04), (-0.19, 0.03), (-0.14, 0.12),
    (-0.125, 0.24), (-0.075, 0.36), (0.0, 0.44), (0.05, 0.52), (0.13, 0.60), (0.24, 0.635),
)  # fmt: skip
_SHORT_HAIR: Final = (
    (0.325, 0.655), (0.33, 0.735), (0.25, 0.85), (0.06, 0.915), (-0.17, 0.895), (-0.36, 0.78),
    (-0.465, 0.57), (-0.46, 0.38), (-0.405, 0.22), (-0.33, 0.15), (-0.26, 0.17), (-0.17, 0.25),
    (-0.115, 0.36), (-0.06, 0.44), (0.0, 0.50), (0.07, 0.545), (0.15, 0.61), (0.25, 0.64),
)  # fmt: skip
_FRINGE: Final = (
    (-0.30, 0.62), (-0.42, 0.60), (-0.465, 0.50), (-0.455, 0.34), (-0.39, 0.19), (-0.32, 0.13),
    (-0.24, 0.16), (-0.16, 0.24), (-0.12, 0.36), (-0.16, 0.47), (-0.23, 0.55),
)  # fmt: skip
_HAIRS: Final = {"short": _SHORT_HAIR, "bald": _FRINGE}
_EAR: Final = (
    (-0.105, 0.345), (-0.055, 0.385), (0.005, 0.375), (0.025, 0.315), (0.0, 0.245), (-0.025, 0.185),
    (-0.065, 0.165), (-0.09, 0.205), (-0.10, 0.27),
)  # fmt: skip
_EAR_HOLLOW: Final = (
    (-0.065, 0.330), (-0.035, 0.345), (-0.012, 0.318), (-0.022, 0.265), (-0.05, 0.225),
    (-0.062, 0.27),
)  # fmt: skip
_BUN: Final = -0.40 + 0.80j
_BUN_RADIUS = 0.185
_EYE: Final = 0.268 + 0.368j


def paint_trunk(canvas: Canvas) -> None:
    """Paint pelvis and shirt."""
    solved, palette, body = canvas.solved, canvas.palette, canvas.body
    hips = _trunk(solved.spine, body.trunk, 0.0, 0.34)
    canvas.fill(joined(hips, _pelvis(solved, body)), palette.shorts)
    canvas.fill(shirt_outline(canvas), palette.top)
    if canvas.detail >= MODELLED:
        shade = _trunk(solved.spine, body.trunk, 0.22, 1.0, grow=0.010, front_share=0.30)
        canvas.fill(shade, mix(palette.top, palette.top_shade, 0.45))


def shirt_outline(canvas: Canvas) -> QPainterPath:
    """The shirt, on which a sleeve throws its shade."""
    return _trunk(canvas.solved.spine, canvas.body.trunk, 0.22, 1.0, grow=0.012)


def paint_head(canvas: Canvas) -> None:
    """Paint neck and head, with the person's hair."""
    solved, palette, body = canvas.solved, canvas.palette, canvas.body
    canvas.fill(_neck(head_key(solved), body), mix(palette.skin, palette.skin_shade, 0.62))
    painter = canvas.painter
    painter.save()
    painter.setTransform(_head_place(head_key(solved), body), True)
    shape = canvas.person.hair_shape
    if shape == "bun":
        canvas.fill(circle(_BUN, _BUN_RADIUS), palette.hair)
    canvas.fill(_outline(_FACE), palette.skin)
    if canvas.detail >= MODELLED:
        canvas.fill(_outline(_JAW), mix(palette.skin, palette.skin_shade, 0.30))
    canvas.fill(_hair_outline(shape), palette.hair)
    if canvas.detail >= MODELLED:
        canvas.fill(_outline(_EAR), mix(palette.skin, palette.skin_highlight, 0.35))
        canvas.fill(_outline(_EAR_HOLLOW), mix(palette.skin, palette.skin_shade, 0.55))
        _paint_face(canvas)
    painter.restore()


def torso_outline(canvas: Canvas, grow: float = 0.0) -> list[QPainterPath]:
    """Outlines of pelvis, shirt, neck and head, a little grown."""
    solved, body = canvas.solved, canvas.body
    shirt = _trunk(solved.spine, body.trunk, 0.0, 1.0, grow=0.012 + grow)
    head = _head(head_key(solved), body, canvas.person.hair_shape, grow)
    return [shirt, _pelvis(solved, body, grow), _neck(head_key(solved), body, grow), head]


class HeadKey(NamedTuple):
    """What decides where neck and head are."""

    neck_base: Point
    neck_top: Point
    chest_deg: float
    head_deg: float


def head_key(solved: Solved) -> HeadKey:
    """What decides where neck and head are."""
    return HeadKey(solved.neck_base, solved.neck_top, solved.chest_deg, solved.head_deg)


def _trunk(
    spine: Spine,
    widths: Widths,
    start: float,
    end: float,
    *,
    grow: float = 0.0,
    front_share: float = 1.0,
) -> QPainterPath:
    hip, waist, neck_base, breath = spine
    bent = Spine(0j, _fine(waist - hip), _fine(neck_base - hip), breath)
    trunk = _bent_trunk(bent, widths, start, end, grow, front_share)
    return trunk.translated(hip.real, hip.imag)


@lru_cache(maxsize=128)
def _bent_trunk(  # noqa: PLR0917 - a key
    spine: Spine, widths: Widths, start: float, end: float, grow: float, front_share: float
) -> QPainterPath:
    """A trunk whose hip is at 0: wherever a movement carries it, it is found ready."""
    sides = trunk_sides(spine, start, end, grow=grow, front_share=front_share, widths=widths)
    return sheath(*sides)


def _fine(z: Point) -> Point:
    """Without what arithmetic leaves behind."""
    return complex(round(z.real, 5), round(z.imag, 5))


def _pelvis(solved: Solved, body: Body, grow: float = 0.0) -> QPainterPath:
    spine = up(solved.lean_deg)
    radius = _PELVIS_RADIUS + body.trunk[0][2] - SLIM.trunk[0][2] + grow
    return circle(solved.hip + spine * 1j * 0.05 - spine * 0.02, radius)


def _neck(at: HeadKey, body: Body, grow: float = 0.0) -> QPainterPath:
    base, top, chest_deg, head_deg = at
    bent = HeadKey(0j, _fine(top - base), round(chest_deg, 3), round(head_deg, 3))
    return _bent_neck(bent, body, grow).translated(base.real, base.imag)


@lru_cache(maxsize=64)
def _bent_neck(at: HeadKey, body: Body, grow: float) -> QPainterPath:
    base = at.neck_base - up(at.chest_deg) * 0.12
    carried = _carried(at, body) * 0.8
    end = at.neck_top + carried + up(at.head_deg) * 0.1
    return limb(base, end, _NECK, grow + body.neck_girth)


def _carried(at: HeadKey, body: Body) -> Point:
    """How far a head is carried before the neck's end, along the face's way."""
    return up(at.head_deg) * -1j * body.head_forward


def _head_place(at: HeadKey, body: Body) -> QTransform:
    neck = at.neck_top + _carried(at, body)
    place = QTransform.fromTranslate(neck.real, neck.imag).rotate(-at.head_deg)
    return place.scale(body.head_scale, body.head_scale)


@lru_cache(maxsize=32)
def _head(at: HeadKey, body: Body, hair_shape: str, grow: float) -> QPainterPath:
    outline = _head_outline(hair_shape, round(grow / body.head_scale, 3))
    return _head_place(at, body).map(outline)


@lru_cache(maxsize=16)
def _head_outline(hair_shape: str, grow: float) -> QPainterPath:
    """Face and hair in the head's own frame, a little grown."""
    scale, centre = 1.0 + grow / 0.45, 0.38j

    def grown(points: Sequence[tuple[float, float]]) -> QPainterPath:
        return smooth([centre + (complex(x, y) - centre) * scale for x, y in points])

    outlines = [grown(_FACE)]
    outlines.append(grown(_HAIRS.get(hair_shape, _HAIR)))
    if hair_shape == "bun":
        outlines.append(circle(_BUN, _BUN_RADIUS + grow))
    return joined(*outlines)


def _paint_face(canvas: Canvas) -> None:
    palette = canvas.palette
    dark = mix(palette.skin_shade, QColor(30, 22, 32), 0.72)
    lips = mix(palette.skin_shade, QColor(58, 23, 18), 0.35)
    canvas.fill(_eye(), dark)
    canvas.fill(_brow(), dark)
    canvas.fill(_smile(), lips)
    if canvas.detail >= FULL:
        canvas.fill(_nostril(), alpha(dark, 0.45))


@lru_cache(maxsize=32)
def _outline(points: tuple[tuple[float, float], ...]) -> QPainterPath:
    return smooth([complex(x, y) for x, y in points])


@lru_cache(maxsize=4)
def _hair_outline(shape: str) -> QPainterPath:
    return smooth([complex(x, y) for x, y in _HAIRS.get(shape, _HAIR)])


@lru_cache(maxsize=1)
def _eye() -> QPainterPath:
    return ellipse(_EYE, 0.030, 0.046)


@lru_cache(maxsize=1)
def _nostril() -> QPainterPath:
    return ellipse(0.388 + 0.196j, 0.016, 0.010)


@lru_cache(maxsize=1)
def _brow() -> QPainterPath:
    return tube([0.205 + 0.468j, 0.262 + 0.492j, 0.322 + 0.478j], [0.013, 0.017, 0.012], 4)


@lru_cache(maxsize=1)
def _smile() -> QPainterPath:
    return tube([0.262 + 0.098j, 0.308 + 0.078j, 0.366 + 0.092j], [0.010, 0.014, 0.012], 4)
