"""Plane geometry with complex numbers as points: x forward, y up, angles in degrees.

Lengths are in any unit; the figure uses head heights. Two families of directions:

* trunk family (`up`): 0° points up, positive leans forward;
* limb family (`down`): 0° hangs down, positive swings forward.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias, overload

Point: TypeAlias = complex
Cubic: TypeAlias = tuple[complex, complex, complex]
"""Two control points and the end of one Bézier piece."""

HANDLE = 0.34
"""Length of a tangent handle as a share of its chord."""

SOFT_REACH = 0.9992
"""Share of a limb's length beyond which it stretches softly, so that no knee pops."""

_TINY = 1e-9


def rot(angle_deg: float) -> complex:
    """Unit factor that turns a point counter-clockwise."""
    return cmath.rect(1.0, math.radians(angle_deg))


def up(lean_deg: float) -> complex:
    """Unit vector of the trunk family: 0° up, positive forward."""
    angle = math.radians(lean_deg)
    return complex(math.sin(angle), math.cos(angle))


def down(swing_deg: float) -> complex:
    """Unit vector of the limb family: 0° hanging, positive forward."""
    angle = math.radians(swing_deg)
    return complex(math.sin(angle), -math.cos(angle))


def swing_of(vector: complex) -> float:
    """Angle of a vector in the limb family, −180 to 180."""
    return math.degrees(math.atan2(vector.real, -vector.imag))


def unit(vector: complex) -> complex:
    """The vector at length 1; a vanishing one stays 0."""
    length = abs(vector)
    return vector / length if length > _TINY else 0j


@overload
def lerp(a: float, b: float, t: float) -> float: ...
@overload
def lerp(a: complex, b: complex, t: float) -> complex: ...
def lerp(a: complex, b: complex, t: float) -> complex:
    """The value a share `t` of the way from `a` to `b`."""
    return a + (b - a) * t


def clamp(value: float, low: float = 0.0, high: float = 1.0) -> float:
    """The value, kept within bounds."""
    return low if value < low else high if value > high else value


def ease(t: float) -> float:
    """Smooth start and end, with no jerk at either: 6t⁵ − 15t⁴ + 10t³, clamped to 0…1."""
    t = clamp(t)
    return t * t * t * (t * (6.0 * t - 15.0) + 10.0)


@dataclass(frozen=True, slots=True)
class TwoBone:
    """A solved limb of two bones.

    Attributes:
        middle: Knee or elbow.
        end: Ankle or wrist as reached.
        upper_deg: Swing of the upper bone.
        lower_deg: Swing of the lower bone.
        residual: Distance by which the end misses its target.
    """

    middle: Point
    end: Point
    upper_deg: float
    lower_deg: float
    residual: float


def two_bone(root: Point, target: Point, upper: float, lower: float, bend: float) -> TwoBone:
    """Solve a limb of two bones for a target.

    Args:
        root: Hip or shoulder.
        target: Where ankle or wrist should be.
        upper: Length of the upper bone.
        lower: Length of the lower bone.
        bend: +1 for a joint that points forward (knee), −1 for backward (elbow).
    """
    to_target = target - root
    distance = _softened(abs(to_target), upper + lower, abs(upper - lower))
    cosine = (upper * upper + distance * distance - lower * lower) / (2.0 * upper * distance)
    opening = math.degrees(math.acos(clamp(cosine, -1.0, 1.0)))
    upper_deg = swing_of(to_target) + bend * opening
    middle = root + upper * down(upper_deg)
    end = root + distance * unit(to_target)
    return TwoBone(middle, end, upper_deg, swing_of(end - middle), abs(end - target))


def _softened(distance: float, reach: float, least: float) -> float:
    soft = reach * SOFT_REACH
    if distance > soft:
        distance = soft + (reach - soft) * (1.0 - math.exp(-(distance - soft) / (reach - soft)))
    return max(distance, least + 0.02)


def doubled_area(points: Sequence[Point]) -> float:
    """Twice the signed area of a polygon, positive when counter-clockwise."""
    total = 0.0
    before = points[-1]
    for point in points:
        total += before.real * point.imag - point.real * before.imag
        before = point
    return total


def oriented(points: Sequence[Point]) -> list[Point]:
    """The points, counter-clockwise: winding-filled unions of such outlines never cancel."""
    return list(points) if doubled_area(points) >= 0 else list(points)[::-1]


def closed_curve(points: Sequence[Point]) -> tuple[Point, list[Cubic]]:
    """Catmull-Rom outline through all points: its start and one cubic a point."""
    ahead = [*points[1:], points[0]]
    tangents = [unit(b - a) for a, b in zip([points[-1], *points], ahead, strict=False)]
    return points[0], _cubics(points, ahead, tangents, [*tangents[1:], tangents[0]])


def open_curve(points: Sequence[Point]) -> tuple[Point, list[Cubic]]:
    """Catmull-Rom line through all points: its start and one cubic a gap."""
    ahead = [*points[1:], points[-1]]
    tangents = [unit(b - a) for a, b in zip([points[0], *points], ahead, strict=False)]
    return points[0], _cubics(points[:-1], ahead, tangents, tangents[1:])


def _cubics(
    points: Sequence[Point],
    ahead: Sequence[Point],
    tangents: Sequence[complex],
    tangents_ahead: Sequence[complex],
) -> list[Cubic]:
    cubics = []
    for here, there, leaves, arrives in zip(points, ahead, tangents, tangents_ahead, strict=False):
        handle = abs(there - here) * HANDLE
        cubics.append((here + leaves * handle, there - arrives * handle, there))
    return cubics


def sample_chain(
    points: Sequence[Point], radii: Sequence[float], steps: int = 4
) -> list[tuple[Point, float]]:
    """Points and radii along a chain, `steps` a link, as smooth as Catmull-Rom makes them."""
    last, weights = len(points) - 1, _weights(steps)
    samples = []
    for i in range(last):
        before = points[i - 1] if i else 2 * points[0] - points[1]
        after = points[i + 2] if i + 2 <= last else 2 * points[-1] - points[-2]
        radius_before, radius_after = radii[max(0, i - 1)], radii[min(last, i + 2)]
        here, there, radius_here, radius_there = points[i], points[i + 1], radii[i], radii[i + 1]
        for w0, w1, w2, w3 in weights:
            samples.append(
                (
                    w0 * before + w1 * here + w2 * there + w3 * after,
                    w0 * radius_before + w1 * radius_here + w2 * radius_there + w3 * radius_after,
                )
            )
    samples.append((points[-1], radii[-1]))
    return samples


@lru_cache(maxsize=16)
def _weights(steps: int) -> tuple[tuple[float, float, float, float], ...]:
    return tuple(flowing_weights(k / steps) for k in range(steps))


def flowing_weights(t: float) -> tuple[float, float, float, float]:
    """Catmull-Rom weights of four neighbours, a share `t` of the way from second to third."""
    t2, t3 = t * t, t * t * t
    return (
        -0.5 * t3 + t2 - 0.5 * t,
        1.5 * t3 - 2.5 * t2 + 1.0,
        -1.5 * t3 + 2.0 * t2 + 0.5 * t,
        0.5 * t3 - 0.5 * t2,
    )


def without_tail(points: Sequence[Point], share: float) -> list[Point]:
    """A line through points, as smooth as Catmull-Rom makes it, without its first share.

    Args:
        points: Two or more.
        share: Of its length, 0 to 1; a little of the line is always left.
    """
    line = [z for z, _ in sample_chain(points, [0.0] * len(points), 6)]
    lengths = [abs(b - a) for a, b in pairwise(line)]
    cut = sum(lengths) * clamp(share, 0.0, 0.96)
    for number, length in enumerate(lengths):
        if cut < length:
            first = lerp(line[number], line[number + 1], cut / length)
            return [first, *line[number + 1 :]]
        cut -= length
    return line[-2:]


_TIP = [cmath.rect(1.0, math.pi / 2 - math.pi * j / 6) for j in range(1, 6)]
_BASE = [cmath.rect(1.0, -math.pi / 2 - math.pi * j / 4) for j in range(1, 4)]


def tube_outline(
    points: Sequence[Point], radii: Sequence[float], steps: int = 3, cap: float = 1.0
) -> list[Point]:
    """One outline round a chain of points with radii, both ends round.

    Args:
        points: Two or more points.
        radii: One radius a point.
        steps: Samples a link.
        cap: Length of the tip's cap as a share of its radius.
    """
    samples = sample_chain(points, radii, steps)
    last = len(samples) - 1
    left, right = [], []
    direction = first = 1 + 0j
    for i, (centre, radius) in enumerate(samples):
        direction = unit(samples[min(last, i + 1)][0] - samples[max(0, i - 1)][0])
        first = direction if i == 0 else first
        aside = direction * 1j * radius
        left.append(centre + aside)
        right.append(centre - aside)
    (end, end_radius), (start, start_radius) = samples[-1], samples[0]
    tip = [end + end_radius * direction * complex(z.real * cap, z.imag) for z in _TIP]
    base = [start + start_radius * first * z for z in _BASE]
    return left + tip + right[::-1] + base


def circle_points(centre: Point, radius: float, count: int = 24) -> list[Point]:
    """Points on a circle, counter-clockwise."""
    return [centre + cmath.rect(radius, 2 * math.pi * k / count) for k in range(count)]


def profile_at(rows: Sequence[tuple[float, float, float]], t: float) -> tuple[float, float]:
    """Front and back half-width at a share `t` of a segment, from rows (t, front, back)."""
    if t <= rows[0][0]:
        return rows[0][1], rows[0][2]
    for (t0, front0, back0), (t1, front1, back1) in pairwise(rows):
        if t <= t1:
            share = (t - t0) / (t1 - t0)
            return front0 + (front1 - front0) * share, back0 + (back1 - back0) * share
    return rows[-1][1], rows[-1][2]
