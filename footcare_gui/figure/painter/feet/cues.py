"""What says where to go: arrows, dashed ghosts and bars on the floor."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from footcare_gui.figure.model.foot_close_up import Arrow
from footcare_gui.figure.model.geometry import Point, lerp, tube_outline, unit, without_tail
from footcare_gui.figure.model.ways import MOST_USED
from footcare_gui.figure.painter.feet.shapes import PIXELS_PER_UNIT, flattened
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, joined, point, polygon, smooth

ARROW_WIDTH: Final = 0.046
BAR_WIDTH: Final = 0.026
GHOST_OPACITY: Final = 0.66
GHOST_APART: Final = 0.2
"""A ghost shows while the progress is so far from its own."""
_ARROW_STEPS = 24
_HALO_OPACITY = 0.94
_HEAD_LENGTH = 2.7
_HEAD_HALF = 1.72
_LEAST_HEADS = 2.2
"""An arrow is at least so many of its heads long: a head alone says nothing of where it points."""
_HALO = 0.55
"""Halo round an arrow, in shaft widths."""
_HATCH_GAP, _HATCH_LENGTH, _HATCH_THIN = 2.6, 2.2, 0.40
"""Strokes under a bar, in its widths: from one to the next, their reach, half their thickness."""


class _ArrowArt(NamedTuple):
    shape: QPainterPath
    halo: QPainterPath


def paint_arrow(
    painter: QPainter,
    palette: FigurePalette,
    points: Sequence[Point],
    *,
    width: float = ARROW_WIDTH,
    both: bool = False,
) -> None:
    """Paint an arrow through points, with a halo in the lens's colour so that it shows anywhere.

    Args:
        painter: In the coordinates of the points.
        palette: Colours.
        points: Two or more; the last is the tip.
        width: Width of the shaft.
        both: A head at each end: there and back.
    """
    art = _arrow(tuple(points), width, both)
    painter.fillPath(art.halo, alpha(palette.lens, _HALO_OPACITY))
    painter.fillPath(art.shape, palette.ink)


def paint_bar(
    painter: QPainter, palette: FigurePalette, start: Point, end: Point, width: float
) -> None:
    """Paint the sign of a support, a bar on hatched ground: this part stays down."""
    painter.fillPath(_support(start, end, width), palette.ink)


@lru_cache(maxsize=16)
def _support(start: Point, end: Point, width: float) -> QPainterPath:
    along = end - start
    strokes = max(2, round(abs(along) / (width * _HATCH_GAP)))
    down = unit(along) * (-1 - 1j) * width * _HATCH_LENGTH
    parts = [tube_outline([start, end], [width / 2] * 2)]
    for stroke in range(strokes):
        top = start + along * (stroke + 1) / strokes
        parts.append(tube_outline([top, top + down], [width * _HATCH_THIN] * 2))
    return joined(*(smooth(part) for part in parts))


def arrow_left(arrow: Arrow, used: float) -> tuple[Point, ...]:
    """What is left of an arrow when a movement has covered a share of its way.

    An arrow there and back stays whole, and of any other its half before the tip, and enough of a
    shaft to tell where it points. Shares are rounded, so that a repeated movement finds its shapes
    again.
    """
    length = sum(abs(b - a) for a, b in pairwise(arrow.points))
    spared = 1 - _LEAST_HEADS * _HEAD_LENGTH * ARROW_WIDTH * arrow.weight / length
    steps = round(used * max(0.0, min(MOST_USED, spared)) * _ARROW_STEPS)
    return arrow.points if arrow.both or not steps else _left_of(arrow.points, steps)


@lru_cache(maxsize=128)
def _left_of(points: tuple[Point, ...], steps: int) -> tuple[Point, ...]:
    return tuple(without_tail(points, steps / _ARROW_STEPS))


def paint_dashes(
    painter: QPainter, palette: FigurePalette, dashes: QPainterPath, strength: float = 1.0
) -> None:
    """Paint a dashed outline that `dashed` made."""
    painter.fillPath(dashes, alpha(palette.ink, GHOST_OPACITY * strength))


def dashed(
    path: QPainterPath,
    *,
    hidden_by: QPainterPath,
    within: QRectF | None = None,
    width: float = 0.014,
    dash: float = 0.048,
    gap: float = 0.032,
) -> QPainterPath:
    """The outline of a path as dashes.

    Dashes never cross skin, where they read as stitches.

    Args:
        path: One or more outlines; overlapping ones are joined first.
        hidden_by: No dash is drawn within this path.
        within: No dash is drawn outside of this area.
        width: Width of a dash.
        dash: Length of a dash.
        gap: Length of a gap.
    """
    pieces = []
    for outline in path.toSubpathPolygons():
        points = [complex(p.x(), p.y()) for p in outline.toList()]
        for piece in _cut(points, dash, gap):
            ends = [point(z) for z in (piece[0], piece[len(piece) // 2], piece[-1])]
            inside = within is None or all(within.contains(end) for end in ends)
            if inside and not any(hidden_by.contains(end) for end in ends):
                pieces.append(polygon(tube_outline(piece, [width / 2] * len(piece), 1)))
    return joined(*pieces)


def _cut(points: Sequence[Point], dash: float, gap: float) -> list[list[Point]]:
    """Pieces of a line, `dash` long and `gap` apart."""
    pieces: list[list[Point]] = []
    piece: list[Point] = []
    drawing, left = True, dash
    for a, b in pairwise(points):
        at, length = 0.0, abs(b - a)
        if length < 1 / PIXELS_PER_UNIT / 8:
            continue
        if drawing and not piece:
            piece = [a]
        while length - at > left:
            at += left
            stop = lerp(a, b, at / length)
            if drawing:
                pieces.append([*piece, stop])
            drawing, piece = not drawing, [stop]
            left = dash if drawing else gap
        left -= length - at
        if drawing:
            piece.append(b)
        else:
            piece = []
    if drawing and len(piece) > 1:
        pieces.append(piece)
    return [_distinct(piece) for piece in pieces if abs(piece[-1] - piece[0]) > dash / 4]


def _distinct(points: Sequence[Point]) -> list[Point]:
    kept = [points[0]]
    kept += [z for z in points[1:] if abs(z - kept[-1]) > 1e-4]
    return kept if len(kept) > 1 else [points[0], points[-1]]


@lru_cache(maxsize=256)
def _arrow(points: tuple[Point, ...], width: float, both: bool) -> _ArrowArt:
    if len(points) == 2:
        points = (points[0], (points[0] + points[1]) / 2, points[1])
    ends = [(points[-1], unit(points[-1] - points[-2]))]
    if both:
        ends.append((points[0], unit(points[0] - points[1])))
    shaft = list(points)
    length = width * _HEAD_LENGTH
    shaft[-1] = ends[0][0] - ends[0][1] * length * 0.7
    if both:
        shaft[0] = ends[1][0] - ends[1][1] * length * 0.7
    return _ArrowArt(
        _arrow_path(shaft, ends, width, 0.0), _arrow_path(shaft, ends, width, width * _HALO)
    )


def _arrow_path(
    shaft: Sequence[Point], ends: Sequence[tuple[Point, complex]], width: float, grow: float
) -> QPainterPath:
    parts = [smooth(tube_outline(shaft, [width / 2 + grow] * len(shaft), 4))]
    parts += [_head(tip, ahead, width, grow) for tip, ahead in ends]
    return flattened(joined(*parts))


def _head(tip: Point, ahead: complex, width: float, grow: float) -> QPainterPath:
    """A solid head with slightly rounded corners and a notched back."""
    length = width * _HEAD_LENGTH
    half = width * _HEAD_HALF
    corners = [
        tip,
        tip - ahead * (length - 1j * half),
        tip - ahead * length * 0.80,
        tip - ahead * (length + 1j * half),
    ]
    soft = width * 0.16 + grow
    edges = [
        polygon(tube_outline([a, b], [soft, soft], 1)) for a, b in pairwise([*corners, corners[0]])
    ]
    return joined(polygon(corners), *edges)
