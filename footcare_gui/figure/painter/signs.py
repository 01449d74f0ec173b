"""Signs in motion: arrows that the movement uses up, the path of a point, the dashed start.

They are painted as filled shapes that are made once: a pen would cut them up in every frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QTransform

from footcare_gui.figure.model.geometry import Point, unit, without_tail
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.show import ArrowCue, CircleCue, Cue, PathCue, StepsCue
from footcare_gui.figure.model.signs import ShownSign
from footcare_gui.figure.model.things import anchor_point
from footcare_gui.figure.model.ways import MOST_USED
from footcare_gui.figure.painter.marks import (
    GHOST_WIDTH,
    HALO,
    HALO_ALPHA,
    HEAD_LENGTH,
    SHAFT,
    arrow_head,
    circle_line,
    paint_cue,
)
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, flattened, joined, polygon, polyline

_STEPS = 24
"""An arrow is shortened in so many steps: a repeated movement finds its shapes again."""
_SWELL = 0.3
"""A smooth line through points may swing out beyond them by so much, in HH."""
_PATH_WIDTH = 0.10
_PATH_ALPHA = 0.75


class _Art(NamedTuple):
    shape: QPainterPath
    halo: QPainterPath


def paint_sign(painter: QPainter, palette: FigurePalette, solved: Solved, shown: ShownSign) -> None:
    """Paint one sign, in HH; a path is painted by `paint_path`."""
    cue = shown.sign.cue
    if isinstance(cue, PathCue):
        return
    painter.save()
    painter.setOpacity(painter.opacity() * shown.strength)
    if shown.sign.on is not None:
        place = anchor_point(solved, shown.sign.on)
        painter.translate(place.real, place.imag)
    if isinstance(cue, StepsCue):
        paint_cue(painter, palette, cue)
    else:
        points = cue.points if isinstance(cue, ArrowCue) else tuple(_circle(cue))
        both = isinstance(cue, ArrowCue) and cue.both
        art = _arrow(points, steps_used(shown.used), both)
        painter.fillPath(art.halo, alpha(palette.card, HALO_ALPHA))
        painter.fillPath(art.shape, palette.ink)
    painter.restore()


def steps_used(used: float) -> int:
    """In how many steps an arrow is shorter than at first, where a share of it is used up."""
    return round(used * MOST_USED * _STEPS)


def sign_bounds(cue: Cue) -> QRectF:
    """What a sign covers, in HH: more rather than less."""
    points: Sequence[Point]
    if isinstance(cue, StepsCue):
        points = [cue.start, cue.start + cue.width * cue.count + 0.85]
        around = cue.height / 2 + 0.6
    else:
        points = cue.points if isinstance(cue, ArrowCue) else _circle(cue)
        around = HEAD_LENGTH + SHAFT * HALO + _SWELL
    left, right = min(z.real for z in points), max(z.real for z in points)
    low, high = min(z.imag for z in points), max(z.imag for z in points)
    box = QRectF(left, low, right - left, high - low)
    return box.adjusted(-around, -around, around, around)


def paint_path(
    painter: QPainter, palette: FigurePalette, points: Sequence[Point], strength: float
) -> None:
    """Paint the path of a point: it thins out and fades behind, and ends in the point.

    Args:
        painter: In the coordinates of the points.
        palette: Colours.
        points: Where the point was, the oldest first, and where it is.
        strength: 0 to 1.
    """
    kept = [z for z, before in zip(points[1:], points, strict=False) if abs(z - before) > 1e-4]
    if len(kept) < 2:
        return
    last = len(kept) - 1
    for number in range(last):
        share = (number + 1) / last
        piece = _piece(kept[number], kept[number + 1], _PATH_WIDTH * (0.35 + 0.65 * share) / 2)
        painter.fillPath(piece, alpha(palette.ink, _PATH_ALPHA * share * strength))


def paint_ghost_of(
    painter: QPainter, palette: FigurePalette, outline: QPainterPath, strength: float
) -> None:
    """A thin dashed outline, from `ghost_dashes`."""
    painter.fillPath(outline, alpha(palette.ink, 0.55 * strength))


def ghost_dashes(outline: QPainterPath) -> QPainterPath:
    """The dashes of an outline as a filled shape."""
    pen = QPainterPathStroker()
    pen.setWidth(GHOST_WIDTH)
    pen.setDashPattern([3.2, 2.6])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return flattened(pen.createStroke(outline.simplified()))


def _circle(cue: CircleCue) -> list[Point]:
    return circle_line(cue)


def _piece(start: Point, end: Point, half: float) -> QPainterPath:
    side = unit(end - start) * 1j * half
    return polygon([start + side, end + side, end - side, start - side])


@lru_cache(maxsize=128)
def _arrow(points: tuple[Point, ...], used: int, both: bool) -> _Art:
    line = without_tail(points, used / _STEPS)
    ends = [(line[-1], unit(line[-1] - line[-2]))]
    shaft = _shortened(line)
    if both:
        ends.append((line[0], unit(line[0] - line[1])))
        shaft = _shortened(shaft[::-1])[::-1]
    heads = [arrow_head(tip, way) for tip, way in ends]
    shape = [_stroked(polyline(shaft), SHAFT), *heads, *(_stroked(h, SHAFT / 2) for h in heads)]
    halo = [
        _stroked(polyline(shaft), SHAFT * HALO), *heads, *(_stroked(h, SHAFT * 1.6) for h in heads)
    ]  # fmt: skip
    return _Art(flattened(joined(*shape)), flattened(joined(*halo)))


def _shortened(line: Sequence[Point]) -> list[Point]:
    """A line that ends inside its arrow's head."""
    reach = HEAD_LENGTH * 0.5
    kept = [z for z in line[:-1] if abs(z - line[-1]) > reach]
    way = unit(line[-1] - line[-2])
    return [*(kept or [line[0]]), line[-1] - way * reach]


def _stroked(path: QPainterPath, width: float) -> QPainterPath:
    pen = QPainterPathStroker()
    pen.setWidth(width * _FINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroke = pen.createStroke(QTransform.fromScale(_FINE, _FINE).map(path))
    stroke.setFillRule(Qt.FillRule.WindingFill)
    return QTransform.fromScale(1 / _FINE, 1 / _FINE).map(stroke)


_FINE = 100.0
"""Strokes are made as fine as pixels: round ends of a pen 0.1 wide would be squares."""
