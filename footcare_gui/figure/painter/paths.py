"""Painter paths from points, all oriented alike and filled by winding.

Overlapping sub-paths of one path therefore never punch holes, and no boolean union is needed.
Closed outlines are handed out as straight pieces: filling curves costs ten times as much, because
the raster engine cuts them up at every fill.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QTransform

from footcare_gui.figure.model.geometry import (
    Cubic,
    Point,
    circle_points,
    clamp,
    closed_curve,
    doubled_area,
    open_curve,
    oriented,
    tube_outline,
    unit,
)

_KAPPA = 0.5522847498
_UNIT_CIRCLE = circle_points(0j, 1.0, 48)
_ENLARGE = QTransform.fromScale(250.0, 250.0)
_REDUCE = QTransform.fromScale(1 / 250.0, 1 / 250.0)
"""Curves are cut up fine enough for 250 px a head height, a card of more than 2 000 px."""


def point(z: Point) -> QPointF:
    """A complex point as Qt's."""
    return QPointF(z.real, z.imag)


def smooth(points: Sequence[Point]) -> QPainterPath:
    """Closed smooth outline through all points."""
    path = QPainterPath()
    _add_curve(path, *closed_curve(oriented(points)))
    path.closeSubpath()
    return flattened(path)


def spline(points: Sequence[Point]) -> QPainterPath:
    """Open smooth line through all points."""
    path = QPainterPath()
    _add_curve(path, *open_curve(points))
    return path


def polygon(points: Sequence[Point]) -> QPainterPath:
    """Closed outline with straight sides."""
    path = _winding()
    first, *others = oriented(points)
    path.moveTo(first.real, first.imag)
    for z in others:
        path.lineTo(z.real, z.imag)
    path.closeSubpath()
    return path


def polyline(points: Sequence[Point]) -> QPainterPath:
    """Open line with straight pieces."""
    path = QPainterPath()
    path.moveTo(points[0].real, points[0].imag)
    for z in points[1:]:
        path.lineTo(z.real, z.imag)
    return path


def circle(centre: Point, radius: float) -> QPainterPath:
    """A circle, oriented like everything else."""
    return QTransform(radius, 0, 0, radius, centre.real, centre.imag).map(_unit_circle())


def ellipse(centre: Point, radius_x: float, radius_y: float) -> QPainterPath:
    """An ellipse along the axes."""
    return polygon([centre + complex(z.real * radius_x, z.imag * radius_y) for z in _UNIT_CIRCLE])


def rounded(x: float, y: float, width: float, height: float, radius: float) -> QPainterPath:
    """A rounded rectangle, oriented like everything else."""
    r = min(radius, width / 2, height / 2)
    if r <= 0:
        return polygon([complex(x, y), complex(x + width, y), complex(x + width, y + height),
                        complex(x, y + height)])  # fmt: skip
    k = r * (1 - _KAPPA)
    right, top = x + width, y + height
    path = _winding()
    path.moveTo(x + r, y)
    path.lineTo(right - r, y)
    path.cubicTo(right - k, y, right, y + k, right, y + r)
    path.lineTo(right, top - r)
    path.cubicTo(right, top - k, right - k, top, right - r, top)
    path.lineTo(x + r, top)
    path.cubicTo(x + k, top, x, top - k, x, top - r)
    path.lineTo(x, y + r)
    path.cubicTo(x, y + k, x + k, y, x + r, y)
    path.closeSubpath()
    return path


@lru_cache(maxsize=1)
def _unit_circle() -> QPainterPath:
    return polygon(_UNIT_CIRCLE)


def flattened(path: QPainterPath) -> QPainterPath:
    """The same outline in straight pieces, filled by winding."""
    flat = _winding()
    for piece in path.toSubpathPolygons(_ENLARGE):
        flat.addPolygon(_REDUCE.map(piece))
        flat.closeSubpath()
    return flat


def tube(
    points: Sequence[Point], radii: Sequence[float], steps: int = 3, cap: float = 1.0
) -> QPainterPath:
    """One smooth contour round a chain of points with radii, both ends round."""
    return smooth(tube_outline(points, radii, steps, cap))


def limb(
    start: Point,
    end: Point,
    widths: Sequence[tuple[float, float, float]],
    grow: float = 0.0,
) -> QPainterPath:
    """One tapered segment, both ends round.

    Args:
        start: Upper end.
        end: Lower end.
        widths: Rows (share of the length, half-width left of the direction, right of it).
        grow: Added to every half-width.
    """
    along = end - start
    u = unit(along)
    normal = u * 1j
    left = [start + along * t + normal * (front + grow) for t, front, _ in widths]
    right = [start + along * t - normal * (back + grow) for t, _, back in widths]
    head, foot = widths[0], widths[-1]
    tip = _cap(end, u, foot[1] + grow, foot[2] + grow)
    base = _cap(start, -u, head[2] + grow, head[1] + grow)
    return smooth(left + tip + right[::-1] + base)


def sheath(left: Sequence[Point], right: Sequence[Point]) -> QPainterPath:
    """A strip with two smooth sides and two straight hems."""
    path = _winding()
    back = list(right)[::-1]
    if doubled_area([*left, *back]) < 0:
        left, back = back[::-1], list(left)[::-1]
    _add_curve(path, *open_curve(left))
    path.lineTo(back[0].real, back[0].imag)
    _continue_curve(path, open_curve(back)[1])
    path.closeSubpath()
    return flattened(path)


def stump(left: Sequence[Point], right: Sequence[Point]) -> QPainterPath:
    """A strip with smooth sides, round at its first points and straight at its last (a hem)."""
    outward = unit(left[0] - right[0]) * 1j
    if len(left) > 1 and (outward.conjugate() * (left[1] - left[0])).real > 0:
        outward = -outward
    centre, radius = (left[0] + right[0]) / 2, abs(left[0] - right[0]) / 2
    across = unit(right[0] - left[0])
    turns = (-0.809 + 0.588j, -0.309 + 0.951j, 0.309 + 0.951j, 0.809 + 0.588j)
    cap = [centre + radius * (across * z.real + outward * z.imag) for z in turns]
    around = [*list(left)[::-1], *cap, *right]
    if doubled_area(around) < 0:
        around = around[::-1]
    path = _winding()
    _add_curve(path, *open_curve(around))
    path.closeSubpath()
    return flattened(path)


def joined(*paths: QPainterPath) -> QPainterPath:
    """All sub-paths in one path that is filled by winding."""
    whole = _winding()
    for path in paths:
        whole.addPath(path)
    return whole


def mix(a: QColor, b: QColor, t: float) -> QColor:
    """The colour a share `t` of the way from `a` to `b`, opaque. Colours are not changed."""
    return _mixed(a.rgba(), b.rgba(), t)


def alpha(colour: QColor, opacity: float) -> QColor:
    """The colour at an opacity of 0 to 1. Colours are not changed."""
    return _seen(colour.rgba(), opacity)


@lru_cache(maxsize=512)
def _mixed(first: int, second: int, t: float) -> QColor:
    a, b = QColor(first), QColor(second)
    return QColor(
        round(a.red() + (b.red() - a.red()) * t),
        round(a.green() + (b.green() - a.green()) * t),
        round(a.blue() + (b.blue() - a.blue()) * t),
    )


@lru_cache(maxsize=512)
def _seen(rgba: int, opacity: float) -> QColor:
    seen = QColor(rgba)
    seen.setAlphaF(clamp(opacity))
    return seen


def _winding() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _add_curve(path: QPainterPath, start: Point, cubics: Iterable[Cubic]) -> None:
    path.moveTo(start.real, start.imag)
    _continue_curve(path, cubics)


def _continue_curve(path: QPainterPath, cubics: Iterable[Cubic]) -> None:
    for c1, c2, end in cubics:
        path.cubicTo(c1.real, c1.imag, c2.real, c2.imag, end.real, end.imag)


def _cap(centre: Point, outward: complex, left: float, right: float) -> list[Point]:
    """Points of a round end, from the left side to the right (seen along `outward`)."""
    middle = centre + outward * 1j * (left - right) / 2
    radius = (left + right) / 2
    turns = (0.809 + 0.588j, 0.309 + 0.951j, -0.309 + 0.951j, -0.809 + 0.588j)
    return [middle + radius * outward * (1j * z.real + z.imag) for z in turns]
