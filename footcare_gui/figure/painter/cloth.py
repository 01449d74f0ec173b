"""Contours of limbs and of the cloth round them, made once and laid where the limb is.

A limb is made lying along the x axis. Its bend is rounded so that a joint is off by a tenth of a
pixel at most, and most frames of a movement find their limbs ready.
"""

from __future__ import annotations

import cmath
import math
from functools import lru_cache
from typing import TypeAlias

from PySide6.QtGui import QPainterPath, QTransform

from footcare_gui.figure.model.body import Widths
from footcare_gui.figure.model.geometry import Point, profile_at, rot
from footcare_gui.figure.model.outline import TwoSegments, limb_sides
from footcare_gui.figure.painter.paths import circle, sheath, stump

_FINE_DEG = 0.25
_FINE = 1e-3

Knobs: TypeAlias = tuple[float, float]


def contour(
    bones: TwoSegments,
    *,
    end: float = 1.0,
    grow: float = 0.0,
    front_scale: float = 1.0,
    knobs: Knobs = (0.0, 0.0),
) -> QPainterPath:
    """The contour of a limb.

    Args:
        bones: The limb.
        end: Share of the lower segment at which the contour ends (a hem).
        grow: Added to every half-width.
        front_scale: As for `limb_sides`.
        knobs: Radii of what is round about its root and its joint.
    """
    upper, lower = bones.joint - bones.root, bones.tip - bones.joint
    turn_deg = math.degrees(cmath.phase(lower / upper)) if upper else 0.0
    steps = round(turn_deg / _FINE_DEG)
    lengths = _fine(abs(upper)), _fine(abs(lower))
    path = _lying(lengths, steps, (bones.upper, bones.lower), end, grow, front_scale, knobs)
    tip = lengths[0] + lengths[1] * rot(steps * _FINE_DEG)
    return _placed(path, bones.root, (bones.tip - bones.root) / (tip or 1))


def sleeve(start: Point, end: Point, widths: Widths, share: float, grow: float) -> QPainterPath:
    """Cloth round the upper part of a limb: round at the joint, straight at its hem."""
    along = end - start
    return _placed(_lying_sleeve(_fine(abs(along)), widths, share, grow), start, along)


def _fine(length: float) -> float:
    return round(length / _FINE) * _FINE


def _placed(path: QPainterPath, at: Point, along: complex) -> QPainterPath:
    place = QTransform.fromTranslate(at.real, at.imag)
    return place.rotate(math.degrees(cmath.phase(along))).map(path)


@lru_cache(maxsize=1024)
def _lying(  # noqa: PLR0917 - a key
    lengths: tuple[float, float],
    turn: int,
    widths: tuple[Widths, Widths],
    end: float,
    grow: float,
    front_scale: float,
    knobs: Knobs,
) -> QPainterPath:
    tip = lengths[0] + lengths[1] * rot(turn * _FINE_DEG)
    limb = TwoSegments(0j, complex(lengths[0]), tip, *widths)
    path = sheath(*limb_sides(limb, end=end, grow=grow, front_scale=front_scale))
    for at, radius in zip((limb.root, limb.joint), knobs, strict=True):
        if radius:
            path.addPath(circle(at, radius))
    return path


@lru_cache(maxsize=64)
def _lying_sleeve(length: float, widths: Widths, share: float, grow: float) -> QPainterPath:
    rows = [t for t, _, _ in widths if t < share - 0.03] + [share]
    left, right = [], []
    for t in rows:
        front, back = profile_at(widths, t)
        left.append(complex(length * t, front + grow))
        right.append(complex(length * t, -back - grow))
    return stump(left, right)
