"""The body's hands: palm, four fingers and a thumb, or a fist.

Hands are built in their own frame and kept, because most movements carry a hand without changing
its shape.
"""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QPainterPath, QTransform

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.geometry import Point, down, lerp, rot
from footcare_gui.figure.model.hands import FINGERS, HandShape, finger_joints
from footcare_gui.figure.model.joints import SolvedArm
from footcare_gui.figure.painter.closed_hands import (
    FIST,
    WRAP,
    WRAP_ROOTS,
    WRAP_THUMB,
    fist_fingers,
    wrapped_fingers,
)
from footcare_gui.figure.painter.look import FULL, MODELLED, Canvas
from footcare_gui.figure.painter.paths import circle, joined, mix, smooth, tube

_PALM: Final = (
    -0.06 + 0.098j, 0.08 + 0.116j, 0.22 + 0.122j, 0.345 + 0.104j, 0.39 + 0.03j, 0.365 - 0.05j,
    0.315 - 0.118j, 0.16 - 0.130j, 0.02 - 0.108j, -0.06 - 0.095j,
)  # fmt: skip
_INNER_PALM: Final = (
    -0.06 + 0.09j, 0.08 + 0.108j, 0.22 + 0.112j, 0.31 + 0.09j, 0.335 + 0.02j, 0.30 - 0.06j,
    0.26 - 0.105j, 0.14 - 0.118j, 0.02 - 0.10j, -0.06 - 0.09j,
)  # fmt: skip
_LINE = 0.014
_THUMB_BASE, _OPPOSED_THUMB_BASE = 0.10 + 0.075j, 0.10 - 0.02j
_THUMB_LINKS = (0.155, 0.125)
_THUMB_RADII = (0.062, 0.054, 0.045)


@dataclass(frozen=True, slots=True)
class _HandArt:
    palm: QPainterPath
    thumb: QPainterPath
    thumb_line: QPainterPath
    thumb_place: str
    fingers: tuple[tuple[QPainterPath, QPainterPath], ...]
    """(its line, itself), index to little finger."""
    inner_palm: QPainterPath | None


def paint_hand(canvas: Canvas, flank: Flank) -> None:
    """Paint the hand of one arm."""
    arm = canvas.solved.arm(flank)
    tone = canvas.skin(flank)
    art = _hand_art(_rounded(arm.hand))
    fine = canvas.detail >= FULL
    line = mix(tone.base, tone.shade, 0.85 if canvas.detail >= MODELLED else 0.3)
    painter = canvas.painter
    painter.save()
    painter.setTransform(_frame(arm), True)
    if art.thumb_place == "behind":
        canvas.fill(art.thumb, mix(tone.base, tone.shade, 0.55))
    canvas.fill(art.palm, tone.base)
    for finger_line, finger in art.fingers:
        if fine:
            canvas.fill(finger_line, line)
        canvas.fill(finger, tone.base)
    if art.inner_palm is not None:
        canvas.fill(art.inner_palm, tone.base)
    if art.thumb_place == "front":
        if fine:
            canvas.fill(art.thumb_line, line)
        canvas.fill(art.thumb, tone.base)
    painter.restore()


def hand_outline(arm: SolvedArm, grow: float = 0.0) -> list[QPainterPath]:
    """The hand's silhouette in the world, a little grown."""
    return [_frame(arm).map(_grown(_rounded(arm.hand), round(grow, 3)))]


def _frame(arm: SolvedArm) -> QTransform:
    wrist = arm.wrist
    turn = math.degrees(cmath.phase(down(arm.hand_deg)))
    frame = QTransform().translate(wrist.real, wrist.imag).rotate(turn)
    return frame.scale(1, -1) if arm.flip else frame


def _rounded(shape: HandShape) -> HandShape:
    """To even degrees, so that most frames of a movement find their hands ready."""
    first, second, third = (2.0 * round(deg / 2) for deg in shape.flex_deg)
    a, b, c, d = (round(bend, 1) for bend in shape.bends)
    return replace(
        shape,
        flex_deg=(first, second, third),
        fan_deg=2.0 * round(shape.fan_deg / 2),
        thumb_deg=2.0 * round(shape.thumb_deg / 2),
        bends=(a, b, c, d),
    )


@lru_cache(maxsize=128)
def _hand_art(shape: HandShape) -> _HandArt:
    thumb = _thumb(shape)
    chain, line = _chain(thumb, _THUMB_RADII), _chain(thumb, _THUMB_RADII, _LINE)
    if shape.form == "fist":
        return _HandArt(smooth(FIST), chain, line, shape.thumb, fist_fingers(), None)
    if shape.form == "wrap":
        fingers = wrapped_fingers(_LINE)
        return _HandArt(smooth(WRAP), chain, line, shape.thumb, fingers, smooth(WRAP_ROOTS))
    return _HandArt(
        palm=smooth(_PALM),
        thumb=joined(chain, circle(thumb[0] - 0.02 - 0.02j, 0.06)),
        thumb_line=line,
        thumb_place=shape.thumb,
        fingers=tuple((_finger(shape, i, _LINE), _finger(shape, i)) for i in range(4)),
        inner_palm=smooth(_INNER_PALM),
    )


@lru_cache(maxsize=128)
def _grown(shape: HandShape, grow: float) -> QPainterPath:
    palm = {"open": _PALM, "fist": FIST, "wrap": WRAP}[shape.form]
    centre = 0.17 + 0j
    parts = [smooth([centre + (z - centre) * (1 + grow / 0.13) for z in palm])]
    edge = grow + _LINE if grow else 0.0
    if shape.form == "open":
        parts += [_finger(shape, i, edge) for i in range(4)]
    if shape.form == "wrap":
        parts += [line for line, _ in wrapped_fingers(edge)]
    if shape.thumb != "none":
        parts.append(_chain(_thumb(shape), _THUMB_RADII, edge))
    return joined(*parts)


def _finger(shape: HandShape, index: int, grow: float = 0.0) -> QPainterPath:
    joints = finger_joints(shape, index)
    width = FINGERS[index].half_width
    radii = [width * lerp(1.0, 0.80, k / 3) + grow for k in range(4)]
    return tube(joints, radii, 2)


def _thumb(shape: HandShape) -> list[Point]:
    if shape.form == "wrap":
        return list(WRAP_THUMB)
    base = _THUMB_BASE if shape.thumb_deg > -35 else _OPPOSED_THUMB_BASE
    first = rot(shape.thumb_deg)
    second = rot(shape.thumb_deg * 0.45 - (12 if shape.form == "fist" else 0))
    knuckle = base + first * _THUMB_LINKS[0]
    return [base, knuckle, knuckle + second * _THUMB_LINKS[1]]


def _chain(points: list[Point], radii: tuple[float, ...], grow: float = 0.0) -> QPainterPath:
    return tube(points, [r + grow for r in radii], 2)
