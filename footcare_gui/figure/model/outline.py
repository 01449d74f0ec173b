"""Outlines of limbs and trunk as plain points.

One contour a limb is what makes the figure look drawn and not assembled: thigh and shank share one
outline, and so do upper arm and forearm. The outer side of a joint follows an arc of the joint's
radius, the inner side has one crease on the bisector.
"""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from footcare_gui.figure.model.body import TRUNK_WIDTHS, Widths
from footcare_gui.figure.model.geometry import Point, profile_at, unit
from footcare_gui.figure.model.joints import Spine

Sides: TypeAlias = tuple[list[Point], list[Point]]
"""Points of the front side and of the back side, both from the root to the tip."""

_GENTLE_TURN = 0.8
"""Radians of bend below which the outer side of a joint is one point."""
_ARC_STEP = 0.5
_LARGEST_HALF = 1.25
_CREASE_LIMIT = 1.5
_TRUNK_STEPS = 16
_BREATH = 0.035


@dataclass(frozen=True, slots=True)
class TwoSegments:
    """A limb of two segments with their widths.

    Attributes:
        root: Hip or shoulder.
        joint: Knee or elbow.
        tip: Ankle or wrist.
        upper: Widths of the upper segment.
        lower: Widths of the lower segment.
    """

    root: Point
    joint: Point
    tip: Point
    upper: Widths
    lower: Widths


def limb_sides(
    limb: TwoSegments, *, end: float = 1.0, grow: float = 0.0, front_scale: float = 1.0
) -> Sides:
    """Front and back side of a bent limb, for one smooth contour.

    Args:
        limb: The limb.
        end: Share of the lower segment at which the contour ends (a hem).
        grow: Added to every half-width.
        front_scale: Factor on the front half-widths; a negative one gives the shade's inner edge.
    """
    front = _side(limb, 1.0, end, grow, front_scale)
    back = _side(limb, -1.0, end, grow, 1.0)
    return front, back


def _side(limb: TwoSegments, sign: float, end: float, grow: float, scale: float) -> list[Point]:
    u1, u2 = unit(limb.joint - limb.root), unit(limb.tip - limb.joint)
    length1, length2 = abs(limb.joint - limb.root), abs(limb.tip - limb.joint)
    turn = cmath.phase(u2 / u1)
    n1, n2 = u1 * 1j * sign, u2 * 1j * sign
    column = 1 if sign > 0 else 2
    inner = (turn > 0) == (sign > 0)
    slim = (limb.upper[-1][column] + limb.lower[0][column]) / 2
    width = (slim + grow) * scale
    half = abs(turn) / 2
    cut = abs(slim * scale) * math.tan(min(half, _LARGEST_HALF)) if inner else 0.0
    shade = scale < 0
    gentle = abs(turn) < _GENTLE_TURN
    keep1 = cut + 0.10 * length1 if inner else 0.17 * length1 if gentle else 0.07 * length1
    keep2 = cut + 0.13 * length2 if inner else 0.15 * length2 if gentle else 0.07 * length2
    if shade:
        keep1, keep2 = max(keep1, 0.26 * length1), max(keep2, 0.26 * length2)
    points = []
    for row in limb.upper:
        t = row[0]
        if t <= 0.93 and (t == 0 or (1 - t) * length1 >= keep1):
            points.append(limb.root + u1 * length1 * t + n1 * (row[column] + grow) * scale)
    points += _joint(limb.joint, n1, n2, turn, width, inner=inner or shade)
    for row in limb.lower:
        t = row[0]
        if t * length2 >= keep2 and t < end - 0.02:
            points.append(limb.joint + u2 * length2 * t + n2 * (row[column] + grow) * scale)
    last = (profile_at(limb.lower, end)[column - 1] + grow) * scale
    points.append(limb.joint + u2 * length2 * end + n2 * last)
    return points


def _joint(
    joint: Point, n1: complex, n2: complex, turn: float, width: float, *, inner: bool
) -> list[Point]:
    bisector = unit(n1 + n2) or n1
    half = abs(turn) / 2
    if inner:
        stretch = min(1.0 / max(0.35, math.cos(half)), _CREASE_LIMIT)
        return [joint + bisector * width * stretch]
    if abs(turn) < _GENTLE_TURN:
        return [joint + bisector * width * (1 + 0.04 * half)]
    steps = max(1, int(abs(turn) / _ARC_STEP))
    return [joint + n1 * cmath.exp(1j * turn * i / steps) * width for i in range(steps + 1)]


def trunk_sides(
    spine: Spine,
    start: float,
    end: float,
    *,
    grow: float = 0.0,
    front_share: float = 1.0,
    widths: Widths = TRUNK_WIDTHS,
) -> Sides:
    """Front and back side of the trunk between two shares of the spine.

    Args:
        spine: The joints that it follows.
        start: 0 is the hip.
        end: 1 is the base of the neck.
        grow: Added to every half-width.
        front_share: Where the front side runs between the back (0) and the true front (1).
        widths: Half-widths along the spine.
    """
    hip, waist, neck, breath = spine
    first, second = 2 * (waist - hip), 2 * (neck - waist)
    front, back = [], []
    for t, wide_front, wide_back, swell in _trunk_rows(start, end, widths):
        centre = (1 - t) ** 2 * hip + 2 * t * (1 - t) * waist + t * t * neck
        normal = unit((1 - t) * first + t * second) * -1j
        far = centre - normal * (wide_back + grow)
        near = centre + normal * (wide_front * (1 + swell * breath) + grow)
        back.append(far)
        front.append(far + (near - far) * front_share)
    return front, back


@lru_cache(maxsize=32)
def _trunk_rows(
    start: float, end: float, widths: Widths
) -> tuple[tuple[float, float, float, float], ...]:
    """Rows of (share of the spine, half-width in front, behind, how much a breath swells it)."""
    shares = [start + (end - start) * i / _TRUNK_STEPS for i in range(_TRUNK_STEPS + 1)]
    return tuple(
        (t, *_trunk_width(t, widths), _BREATH * max(0.0, 1 - abs(t - 0.72) / 0.25)) for t in shares
    )


def _trunk_width(t: float, widths: Widths) -> tuple[float, float]:
    for (t0, front0, back0), (t1, front1, back1) in pairwise(widths):
        if t <= t1 + 1e-9:
            share = (t - t0) / (t1 - t0)
            share = share * share * (3 - 2 * share)
            return front0 + (front1 - front0) * share, back0 + (back1 - back0) * share
    return widths[-1][1], widths[-1][2]
